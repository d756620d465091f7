import { describe, expect, it } from 'vitest';
import { outcomeStatuses } from '../../shared/budget/outcomes.ts';
import { workshop } from '../../shared/testing/workshop.ts';
import { outcomeSeries } from './outcomeSeries.ts';

describe('the chart of outcomes', () => {
  const { run } = workshop('moves').stage;
  const series = outcomeSeries(outcomeStatuses(run), run.activeOutcomeId);

  it('has one line per outcome, of the same target', () => {
    const main = run.outcomes.find(({ id }) => id === run.activeOutcomeId)?.targets[0];
    expect(series.targets.map(({ id }) => id)).toEqual(run.outcomes.map(({ id }) => id));
    expect(series.targets.find(({ active }) => active)?.amounts).toEqual(main?.amounts);
    expect(series.found).toEqual(run.scenario.years.map(() => 0));
  });

  it('draws the active line whole and no two of the others alike', () => {
    const dashes = series.targets.map(({ dash }) => dash.join());
    expect(new Set(dashes).size).toBe(dashes.length);
    expect(series.targets.find(({ active }) => active)?.dash).toEqual([]);
  });
});
