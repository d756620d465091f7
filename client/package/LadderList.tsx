import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { countedTypes } from '../../shared/budget/counting.ts';
import { gainOf, ladderOf, sectionsOf } from '../../shared/budget/ladder.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { useConnection } from '../app/workshop.tsx';
import { Button } from '../design/Button.tsx';
import { classes } from '../design/classes.ts';
import { useHand } from '../design/useHand.ts';
import { useSteadyOrder } from '../design/useSteadyOrder.ts';
import { tablesInWords } from '../tables/tableWords.ts';
import { LadderLine } from './LadderLine.tsx';
import { depthInWords, sectionInWords } from './ladderWords.ts';
import { useStepDrag } from './useStepDrag.ts';
import './LadderList.css';

interface LadderListProps {
  run: StageRun;
  /** Index of the year whose effect is shown. */
  year: number;
  canChoose: boolean;
  predicted: ReadonlySet<string>;
  onOpen: (proposalId: string) => void;
}

/**
 * The package as a ladder: how far down each outcome goes, and the steps in their order, to be moved by arrows or dragged. While a
 * hand is on it, what others reorder waits.
 */
export function LadderList({ run, year, canChoose, predicted, onOpen }: LadderListProps) {
  const { t } = useWords();
  const connection = useConnection();
  const list = useRef<HTMLDivElement>(null);
  const { isHeld, hand } = useHand();
  const latest = useMemo(
    () => ladderOf(run.board, run.scenario, run.outcomes),
    [run.board, run.scenario, run.outcomes],
  );
  const sections = sectionsOf(latest).map(({ from, to }) => `${from}-${to}`);
  const order = [...latest.steps.map(({ proposal }) => proposal.id), ...sections].join(' ');
  const { value: ladder, isWaiting, letIn } = useSteadyOrder(latest, order, isHeld);
  const keepFocus = useFocusOnStep(list);
  /** Takes the place that another step has now, wherever others have put it meanwhile. */
  const moveOnto = (proposalId: string, ontoId: string | undefined) => {
    const position = run.board.package.findIndex((adoption) => adoption.proposalId === ontoId);
    if (position < 0 || proposalId === ontoId) return;
    letIn();
    void connection.send('reorderPackage', { proposalId, position });
  };
  useStepDrag(list, canChoose, moveOnto);
  if (ladder.steps.length === 0) return <p className="LadderList__empty">{t('ladder.empty')}</p>;
  const counted = [...countedTypes(run)];
  const idAt = (place: number) => ladder.steps[place]?.proposal.id;
  return (
    <div className="LadderList">
      <ul className="LadderList__outcomes">
        {latest.outcomes.map((one) => (
          <li key={one.outcome.id} className={classes(one.outcome.id === run.activeOutcomeId && 'LadderList__active')}>
            {depthInWords(one, run.scenario.years, t)}
          </li>
        ))}
      </ul>
      {canChoose && (
        <p className="LadderList__intro">
          {t('ladder.intro')} {t('ladder.hand')}
        </p>
      )}
      <div className="LadderList__list" ref={list} {...hand}>
        {sectionsOf(ladder).map((section) => (
          <section
            key={section.from}
            className={classes('LadderList__section', `LadderList__section--${section.part}`)}
            aria-label={sectionInWords(section, t)}
          >
            <h3 className="LadderList__heading">{sectionInWords(section, t)}</h3>
            <ol className="LadderList__steps" start={section.from + 1}>
              {ladder.steps.slice(section.from, section.to).map((step, index) => (
                <LadderLine
                  key={step.proposal.id}
                  step={step}
                  carried={tablesInWords(run, step.adoption.from ?? [], t)}
                  place={section.from + index}
                  count={ladder.steps.length}
                  gain={gainOf(step, counted, run.scenario)[year] as number}
                  canMove={canChoose}
                  predicted={predicted.has(step.proposal.id)}
                  onOpen={() => onOpen(step.proposal.id)}
                  onMove={(to, button) => {
                    keepFocus(step.proposal.id, button);
                    moveOnto(step.proposal.id, idAt(to));
                  }}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
      {/* Below the steps and over them: nothing may move while it appears. */}
      <div className="LadderList__waiting" role="status">
        {isWaiting && <Button onClick={letIn}>{t('ladder.waiting')}</Button>}
      </div>
    </div>
  );
}

/** Gives the focus back to a step's button when its move to another part of the ladder has taken it away. */
function useFocusOnStep(list: RefObject<HTMLElement | null>) {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (!wanted.current) return;
    if (document.activeElement === document.body) list.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });
  return (proposalId: string, button: 'up' | 'down') => {
    wanted.current = `[data-step="${proposalId}"] [data-move="${button}"]`;
  };
}
