import { describe, expect, it } from 'vitest';
import { outcomeStatuses } from '../../shared/budget/outcomes.ts';
import { workshop } from '../../shared/testing/workshop.ts';
import { firstShown, linePath, yearChart } from './yearChart.ts';

const { run } = workshop('moves').stage;
const chart = (focusYear: number, activeOutcomeId = 'expected') =>
  yearChart({
    statuses: outcomeStatuses(run),
    activeOutcomeId,
    expectedOutcomeId: run.scenario.expectedOutcomeId,
    years: run.scenario.years,
    focusYear,
  });

describe('the chart of years', () => {
  it('holds what is found against the main target of the active outcome', () => {
    const { bars } = chart(2028);
    expect(bars.map(({ year, target, missing }) => [year, target, missing])).toEqual([
      [2028, 50, 50],
      [2029, 60, 60],
      [2030, 70, 70],
      [2031, 80, 80],
    ]);
  });

  it('draws every outcome on the same scale, each with its own pattern', () => {
    const { lines } = chart(2028, 'strict');
    expect(lines.map(({ id, pattern, isActive, last }) => [id, pattern, isActive, last])).toEqual([
      ['lenient', 'dotted', false, 40],
      ['expected', 'solid', false, 80],
      ['strict', 'dashed', true, 180],
    ]);
    expect(lines[2]?.shares[3]).toBeGreaterThan(0.9);
    expect(lines.every(({ shares }) => shares.every((share) => share >= 0 && share <= 1))).toBe(true);
  });

  it('shows five years at most, with the one talked about among them', () => {
    expect(firstShown(4, 3)).toBe(0);
    expect(firstShown(12, 0)).toBe(0);
    expect(firstShown(12, 6)).toBe(5);
    expect(firstShown(12, 11)).toBe(7);
    expect(firstShown(1, 0)).toBe(0);
  });

  it('is empty without an outcome', () => {
    const none = { statuses: [], activeOutcomeId: 'x', expectedOutcomeId: 'x', years: [2028], focusYear: 2028 };
    expect(yearChart(none)).toEqual({ bars: [], lines: [] });
  });

  it('steps from year to year', () => {
    expect(linePath([0.25, 0.5])).toBe('M25 0V1H50V2');
  });
});
