import type { OutcomeStatus } from '../../shared/budget/outcomes.ts';

/** Shares are of the chart's width, from 0 to 1. */
export interface YearBar {
  year: number;
  found: number;
  target: number;
  /** Negative when more is found than asked. */
  missing: number;
  foundShare: number;
  targetShare: number;
}

/** How an outcome's line is drawn, wherever it is drawn: told by its pattern and its name, not by hue. */
export type LinePattern = 'solid' | 'dotted' | 'dashed' | 'mixed';

export interface OutcomeLine {
  id: string;
  name: string;
  pattern: LinePattern;
  isActive: boolean;
  /** Where the outcome's target lies in each year shown. */
  shares: number[];
  /** The target in the last year shown. */
  last: number;
}

export interface YearChart {
  bars: YearBar[];
  lines: OutcomeLine[];
}

export interface YearChartInput {
  statuses: readonly OutcomeStatus[];
  activeOutcomeId: string;
  expectedOutcomeId: string;
  years: readonly number[];
  /** The year that is talked about; it is always among those shown. */
  focusYear: number;
}

/** As many years as a person at the back can tell apart. */
const mostYears = 5;
/** Room to the right of the longest bar. */
const headroom = 1.04;

/** The active outcome's main target year by year, with every outcome's target as a line across the years. */
export function yearChart({
  statuses,
  activeOutcomeId,
  expectedOutcomeId,
  years,
  focusYear,
}: YearChartInput): YearChart {
  const active = statuses.find(({ outcome }) => outcome.id === activeOutcomeId) ?? statuses[0];
  const main = active?.targets[0];
  if (!active || !main) return { bars: [], lines: [] };
  const first = firstShown(years.length, years.indexOf(focusYear));
  const shown = years.slice(first, first + mostYears).map((year, index) => ({ year, index: first + index }));

  const asked = statuses.map(({ targets }) => {
    const same = targets.find(({ target }) => target.id === main.target.id) ?? targets[0];
    return shown.map(({ index }) => same?.target.amounts[index] ?? 0);
  });
  const found = shown.map(({ index }) => main.found[index] ?? 0);
  const widest = Math.max(1, ...found, ...asked.flat()) * headroom;
  const share = (amount: number) => Math.max(0, amount) / widest;

  return {
    bars: shown.map(({ year, index }, row) => {
      const target = main.target.amounts[index] ?? 0;
      const amount = found[row] ?? 0;
      const missing = main.missing[index] ?? 0;
      return { year, found: amount, target, missing, foundShare: share(amount), targetShare: share(target) };
    }),
    lines: statuses.map(({ outcome }, at) => ({
      id: outcome.id,
      name: outcome.name,
      pattern: patternOf(
        outcome.id,
        statuses.map((status) => status.outcome.id),
        expectedOutcomeId,
      ),
      isActive: outcome.id === active.outcome.id,
      shares: (asked[at] ?? []).map(share),
      last: asked[at]?.at(-1) ?? 0,
    })),
  };
}

/** Where the years shown begin: a year before the one talked about, and never with an empty place at the end. */
export function firstShown(count: number, focus: number): number {
  return Math.max(0, Math.min(focus - 1, count - mostYears));
}

/** The expected outcome's line is solid, each other one's broken in its own way. */
export function patternOf(id: string, outcomeIds: readonly string[], expectedOutcomeId: string): LinePattern {
  if (id === expectedOutcomeId) return 'solid';
  const others = outcomeIds.filter((other) => other !== expectedOutcomeId);
  const patterns: readonly LinePattern[] = ['dotted', 'dashed', 'mixed'];
  return patterns[others.indexOf(id) % patterns.length] ?? 'mixed';
}

/** The line through all years as an SVG path in a field that is 100 wide and one high per year. */
export const linePath = (shares: readonly number[]): string =>
  shares
    .map(
      (share, row) => `${row === 0 ? 'M' : 'H'}${Math.round(share * 10_000) / 100}${row === 0 ? ' 0' : ''}V${row + 1}`,
    )
    .join('');
