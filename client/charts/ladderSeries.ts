import { add } from '../../shared/budget/amount.ts';
import { gainOf, type LadderPart, ladderOf } from '../../shared/budget/ladder.ts';
import { movesLedger } from '../../shared/budget/ledger.ts';
import { foundFor } from '../../shared/budget/outcomes.ts';
import type { StageRun } from '../../shared/state.ts';
import type { Words } from '../app/texts.tsx';
import { dashes } from './drawing.ts';

/** A step of the ladder in one year, in 1.000 kr.: what it gives, and between which heights it lies. */
export interface LadderBar {
  id: string;
  number: number;
  title: string;
  part: LadderPart;
  gain: number;
  from: number;
  to: number;
}

export interface LadderSeries {
  year: number;
  /** The target that the ladder is climbed for: the first of the active outcome. */
  target: string;
  /** What moves have found before the first step. */
  moves: number;
  bars: LadderBar[];
  /** What each outcome asks for that target; an outcome without it is left out. */
  outcomes: { id: string; name: string; asked: number; isActive: boolean; dash: readonly number[] }[];
}

/** The ladder of a run's board in one year (an index); undefined while it has no steps. */
export function ladderSeries(run: StageRun, year: number): LadderSeries | undefined {
  const { board, scenario, outcomes, activeOutcomeId } = run;
  const target = outcomes.find(({ id }) => id === activeOutcomeId)?.targets[0];
  const { steps } = ladderOf(board, scenario, outcomes);
  if (!target || steps.length === 0) return undefined;
  const moves = foundFor(target, scenario, movesLedger(board.moves, scenario.years.length))[year] as number;
  let reached = moves;
  const bars = steps.map((step, index): LadderBar => {
    const gain = gainOf(step, target.spendingTypes, scenario)[year] as number;
    const from = reached;
    reached = add(reached, gain);
    const { id, title } = step.proposal;
    return { id, number: index + 1, title, part: step.part, gain, from, to: reached };
  });
  const asked = outcomes.flatMap(({ id, name, targets }, index) => {
    const same = targets.find((one) => one.id === target.id);
    const isActive = id === activeOutcomeId;
    const dash = isActive ? [] : (dashes[index % dashes.length] ?? []);
    return same ? [{ id, name, asked: same.amounts[year] as number, isActive, dash }] : [];
  });
  return { year: scenario.years[year] as number, target: target.name, moves, bars, outcomes: asked };
}

/** The ladder in one sentence: how far it reaches, and what the active outcome asks. */
export function ladderSentence({ year, bars, moves, outcomes }: LadderSeries, { t }: Words): string {
  const active = outcomes.find(({ isActive }) => isActive);
  const found = bars.at(-1)?.to ?? moves;
  return t('ladderChart.sentence', {
    found,
    year,
    outcome: active?.name ?? '',
    asked: active?.asked ?? 0,
  });
}
