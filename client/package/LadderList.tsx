import { countedTypes } from '../../shared/budget/counting.ts';
import { gainOf, type LadderStep, ladderOf, sectionsOf } from '../../shared/budget/ladder.ts';
import type { SpendingType } from '../../shared/scenario/schema.ts';
import type { StageRun } from '../../shared/state.ts';
import { useWords } from '../app/texts.tsx';
import { useConnection } from '../app/workshop.tsx';
import { classes } from '../design/classes.ts';
import { IconButton } from '../design/IconButton.tsx';
import { Money } from '../design/Money.tsx';
import { tablesInWords } from '../tables/tableWords.ts';
import { GivenUp } from './GivenUp.tsx';
import { depthInWords, sectionInWords } from './ladderWords.ts';
import './LadderList.css';

interface LadderListProps {
  run: StageRun;
  /** Index of the year whose effect is shown. */
  year: number;
  canChoose: boolean;
  predicted: ReadonlySet<string>;
  onOpen: (proposalId: string) => void;
}

/** The package as a ladder: how far down each outcome goes, and the steps in their order, to be moved up and down. */
export function LadderList({ run, year, canChoose, predicted, onOpen }: LadderListProps) {
  const { t } = useWords();
  const connection = useConnection();
  const ladder = ladderOf(run.board, run.scenario, run.outcomes);
  if (ladder.steps.length === 0) return <p className="LadderList__empty">{t('ladder.empty')}</p>;
  const counted = [...countedTypes(run)];
  const move = (proposalId: string, position: number) =>
    void connection.send('reorderPackage', { proposalId, position });
  return (
    <div className="LadderList">
      <ul className="LadderList__outcomes">
        {ladder.outcomes.map((one) => (
          <li key={one.outcome.id} className={classes(one.outcome.id === run.activeOutcomeId && 'LadderList__active')}>
            {depthInWords(one, run.scenario.years, t)}
          </li>
        ))}
      </ul>
      {canChoose && <p className="LadderList__intro">{t('ladder.intro')}</p>}
      {sectionsOf(ladder).map((section) => (
        <section
          key={section.from}
          className={classes('LadderList__section', `LadderList__section--${section.part}`)}
          aria-label={sectionInWords(section, t)}
        >
          <h3 className="LadderList__heading">{sectionInWords(section, t)}</h3>
          <ol className="LadderList__steps" start={section.from + 1}>
            {ladder.steps.slice(section.from, section.to).map((step, index) => (
              <Step
                key={step.proposal.id}
                step={step}
                carried={tablesInWords(run, step.adoption.from ?? [], t)}
                place={section.from + index}
                count={ladder.steps.length}
                gain={gainIn(step, counted, run, year)}
                canMove={canChoose}
                predicted={predicted.has(step.proposal.id)}
                onOpen={() => onOpen(step.proposal.id)}
                onMove={(to) => move(step.proposal.id, to)}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

const gainIn = (step: LadderStep, types: readonly SpendingType[], { scenario }: StageRun, year: number): number =>
  gainOf(step, types, scenario)[year] as number;

interface StepProps {
  step: LadderStep;
  /** The tables it was carried from, in words; empty where it was chosen here. */
  carried: string;
  /** Counted from nought. */
  place: number;
  count: number;
  gain: number;
  canMove: boolean;
  predicted: boolean;
  onOpen: () => void;
  onMove: (place: number) => void;
}

function Step({
  step: { proposal, adoption },
  carried,
  place,
  count,
  gain,
  canMove,
  predicted,
  onOpen,
  onMove,
}: StepProps) {
  const { t, language } = useWords();
  const extent = [
    adoption.share < 100 && t('proposal.share.part', { share: adoption.share }),
    adoption.delay > 0 &&
      t(adoption.delay === 1 ? 'proposal.start.later.one' : 'proposal.start.later', { years: adoption.delay }),
  ].filter(Boolean);
  return (
    <li className="LadderList__step">
      <span className="LadderList__number num" aria-hidden="true">
        {place + 1}
      </span>
      <button type="button" className="LadderList__open" onClick={onOpen}>
        <span className={classes(predicted && 'predicted')}>{proposal.title}</span>
        {extent.length > 0 && <span className="LadderList__extent">{extent.join(', ')}</span>}
        <GivenUp adoption={adoption} />
        {carried && <span className="LadderList__extent">{t('package.carried', { tables: carried })}</span>}
      </button>
      <Money
        amount={-gain}
        unit="mio"
        words={{ more: t('money.more'), less: t('money.less') }}
        stacked
        language={language}
      />
      {canMove && (
        <span className="LadderList__moves">
          <IconButton
            icon="up"
            label={t('ladder.up', { proposal: proposal.title })}
            aria-disabled={place === 0}
            onClick={() => place > 0 && onMove(place - 1)}
          />
          <IconButton
            icon="down"
            label={t('ladder.down', { proposal: proposal.title })}
            aria-disabled={place === count - 1}
            onClick={() => place < count - 1 && onMove(place + 1)}
          />
        </span>
      )}
    </li>
  );
}
