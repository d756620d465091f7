import {
  gainOf,
  type LadderOutcome,
  type LadderSection,
  ladderOf,
  sectionsOf,
  worstGap,
} from '../../shared/budget/ladder.ts';
import { movesLedger } from '../../shared/budget/ledger.ts';
import { foundFor } from '../../shared/budget/outcomes.ts';
import { pointedAt } from '../../shared/programme/pointer.ts';
import type { Target } from '../../shared/scenario/schema.ts';
import type { StageRun } from '../../shared/state.ts';
import { fullYear } from '../../shared/tables/totals.ts';
import { type LinePattern, patternOf } from './yearChart.ts';

/** One line of the picture: a step, or several in the middle of a long section that are told together. */
export interface LadderRow {
  id: string;
  /** The step's number, or null for several. */
  number: number | null;
  title: string;
  /** How many steps it stands for. */
  count: number;
  /** 1.000 kr. in the year shown; negative where a step costs. */
  gain: number;
  /** Shares of the chart's width: where the bar begins, and how wide it is. */
  from: number;
  width: number;
}

export interface LadderPanel extends Pick<LadderSection, 'part'> {
  rows: LadderRow[];
  gain: number;
  /** The outcomes that need it and nothing further down; none for what none needs. */
  outcomes: string[];
  /** No outcome goes further down. */
  isLast: boolean;
  /** What its outcomes still lack with all steps: in the year shown, or else where it is most. */
  short: { outcome: string; amount: number; year: number }[];
}

export interface LadderMark {
  id: string;
  name: string;
  asked: number;
  /** Share of the chart's width. */
  at: number;
  pattern: LinePattern;
  isActive: boolean;
}

export interface LadderPicture {
  year: number;
  panels: LadderPanel[];
  marks: LadderMark[];
}

/** More lines than this cannot be read from the back. */
const mostRows = 16;
/** Room to the right of the longest bar. */
const headroom = 1.04;

/** The ladder as the room sees it, in one year and for the first target of the active outcome; undefined while it has no steps. */
export function ladderPicture(run: StageRun): LadderPicture | undefined {
  const { scenario, board, outcomes } = run;
  const active = outcomes.find(({ id }) => id === run.activeOutcomeId);
  const target = active?.targets[0];
  const ladder = ladderOf(board, scenario, outcomes);
  if (!target || ladder.steps.length === 0) return undefined;

  const year = fullYear(target);
  const gains = ladder.steps.map((step) => gainOf(step, target.spendingTypes, scenario)[year] as number);
  const byMoves = foundFor(target, scenario, movesLedger(board.moves, scenario.years.length))[year] as number;
  const reached = [byMoves];
  for (const gain of gains) reached.push((reached.at(-1) as number) + gain);
  const asked = outcomes.map((outcome) => {
    const same = outcome.targets.find(({ id }) => id === target.id) ?? outcome.targets[0];
    return { outcome, amount: same?.amounts[year] ?? 0 };
  });
  const least = Math.min(0, ...reached);
  const scale = Math.max(1, ...[...reached, ...asked.map(({ amount }) => amount)].map((at) => (at - least) * headroom));
  const share = (amount: number) => (amount - least) / scale;

  const rows = ladder.steps.map(({ proposal }, index): LadderRow => {
    const [from, to] = [reached[index] as number, reached[index + 1] as number];
    const gain = gains[index] as number;
    const left = Math.min(from, to);
    const bar = { from: share(left), width: Math.abs(gain) / scale };
    return { id: proposal.id, number: index + 1, title: proposal.title, count: 1, gain, ...bar };
  });
  const sections = sectionsOf(ladder);
  const deepest = sections.findLast(({ part }) => part !== 'spare');
  const longest = sections.reduce((most, one) => (one.to - one.from > most.to - most.from ? one : most));
  const panels = sections.map((section): LadderPanel => {
    const own = rows.slice(section.from, section.to);
    return {
      part: section.part,
      rows: section === longest ? folded(own, rows.length - mostRows, pointedAt(run, 'proposal')) : own,
      gain: own.reduce((sum, { gain }) => sum + gain, 0),
      outcomes: section.reached.map(({ outcome }) => outcome.name),
      isLast: section === deepest,
      short: section.reached.flatMap((one) => shortOf(one, target, year, scenario.years)),
    };
  });
  const ids = outcomes.map(({ id }) => id);
  const marks = asked.map(({ outcome: { id, name }, amount }): LadderMark => {
    const pattern = patternOf(id, ids, scenario.expectedOutcomeId);
    return { id, name, asked: amount, at: share(amount), pattern, isActive: id === run.activeOutcomeId };
  });
  return { year: scenario.years[year] ?? scenario.budgetYear, panels, marks };
}

function shortOf({ outcome, left }: LadderOutcome, target: Target, year: number, years: readonly number[]) {
  const shown = left.find((one) => one.target.id === target.id)?.amounts[year] ?? 0;
  const gap = shown < 0 ? { missing: -shown, year } : worstGap({ left });
  return gap ? [{ outcome: outcome.name, amount: gap.missing, year: years[gap.year] ?? 0 }] : [];
}

/**
 * A section with its middle told in one line, so that it is so many lines shorter. The first and the last step stay, and the one
 * that is pointed at: the fold goes before or after it where that is long enough, and otherwise there is one on either side.
 */
function folded(rows: readonly LadderRow[], tooMany: number, pointed: string | undefined): LadderRow[] {
  const count = Math.min(tooMany + 1, rows.length - 2);
  if (tooMany <= 0 || count < 2) return [...rows];
  const inner = rows.length - 1;
  const stays = rows.findIndex(({ id }) => id === pointed);
  const start = Math.floor((rows.length - count) / 2);
  if (stays < start || stays >= start + count) return told(rows, start, start + count, 'folded');
  const [above, below] = [stays - 1, inner - stays - 1];
  if (above >= count) return told(rows, stays - count, stays, 'folded');
  if (below >= count) return told(rows, stays + 1, stays + 1 + count, 'folded');
  return told(told(rows, stays + 1, inner, 'folded-below'), 1, stays, 'folded-above');
}

/** The rows with those from `start` up to `end` told in one; one alone is told as itself. */
function told(rows: readonly LadderRow[], start: number, end: number, id: string): LadderRow[] {
  const middle = rows.slice(start, end);
  if (middle.length < 2) return [...rows];
  const from = Math.min(...middle.map((row) => row.from));
  const right = Math.max(...middle.map((row) => row.from + row.width));
  const gain = middle.reduce((sum, row) => sum + row.gain, 0);
  const one: LadderRow = { id, number: null, title: '', count: middle.length, gain, from, width: right - from };
  return rows.toSpliced(start, middle.length, one);
}
