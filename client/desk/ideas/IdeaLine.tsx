import type { ReactNode } from 'react';
import { areaById } from '../../../shared/budget/ledger.ts';
import type { Scenario } from '../../../shared/scenario/schema.ts';
import type { Idea, StageRun } from '../../../shared/state.ts';
import { useWords } from '../../app/texts.tsx';
import { useWorkshop } from '../../app/workshop.tsx';
import { senderInWords, sourceInWords } from '../../ideas/sourceInWords.ts';
import { written } from '../frame/written.ts';
import './IdeaLine.css';

interface IdeaLineProps {
  idea: Idea;
  run: StageRun;
  /** At the end of the title's line. */
  action?: ReactNode;
  children?: ReactNode;
}

/** An idea as the desk reads it: title, text, where it belongs and what it costs in the first year with an amount. */
export function IdeaLine({ idea, run, action, children }: IdeaLineProps) {
  const { t } = useWords();
  const area = idea.areaId === null ? undefined : areaById(run.scenario, idea.areaId)?.name;
  const people = useWorkshop(({ stage }) => stage.people);
  const source = [...sourceInWords(idea, run, people, t), ...senderInWords(idea, t)];
  const facts = [...source, area, amountText(idea, run.scenario, t)].filter((fact) => fact !== undefined);
  return (
    <li className="IdeaLine">
      <div className="IdeaLine__head">
        <h4 className="IdeaLine__title">{written(idea.title, t)}</h4>
        {action}
      </div>
      {idea.text.text !== '' && <p className="IdeaLine__text">{written(idea.text, t)}</p>}
      {facts.length > 0 && <p className="IdeaLine__facts">{facts.join(' · ')}</p>}
      {children}
    </li>
  );
}

function amountText({ amounts }: Idea, { years }: Scenario, t: ReturnType<typeof useWords>['t']): string | undefined {
  const at = amounts?.findIndex((amount) => amount !== 0) ?? -1;
  const amount = amounts?.[at];
  const year = years[at];
  if (amount === undefined || year === undefined) return undefined;
  return t(amount > 0 ? 'desk.ideas.cost' : 'desk.ideas.save', { amount: Math.abs(amount), year });
}
