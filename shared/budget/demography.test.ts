import { describe, expect, it } from 'vitest';
import { must } from '../ids.ts';
import type { Demography, Scenario } from '../scenario/schema.ts';
import { smallScenario } from '../testing/workshop.ts';
import { computedDemography, exactDemography } from './demography.ts';

const entryOf = (variableShare?: number): Demography => ({
  areaId: 'care',
  ageGroup: '80+',
  amounts: [0, 0, 0, 0],
  basis: 'antal x enhedsbeløb x andel',
  ...(variableShare === undefined ? {} : { variableShare }),
});
const scenarioOf = (counts: readonly number[], unitCost = 88): Scenario => ({
  ...smallScenario(),
  pressure: {
    demography: [],
    other: [],
    population: [
      { ageGroup: '80+', unitCost, inhabitants: counts.map((count, index) => ({ year: 2027 + index, count })) },
    ],
  },
});

describe('computed demography', () => {
  it('is more inhabitants than in the base year x unit amount x share, in whole 100', () => {
    // Åbrinke’s draft: 2575 − 2440 = 135 more x 88 x 38 % = 4514,4 → 4500.
    const scenario = scenarioOf([2440, 2575]);
    expect(exactDemography(scenario, entryOf(38), 2028)).toBe(451_440);
    expect(computedDemography(scenario, entryOf(38), 2028)).toBe(4500);
    expect(computedDemography(scenario, entryOf(38), 2027)).toBe(0);
  });

  it('rounds halves away from zero, so that more and less are alike, and never to a negative zero', () => {
    const half = (people: number) => must(computedDemography(scenarioOf([100, 100 + people], 10), entryOf(50), 2028));
    expect([half(10), half(-10), half(9), half(-9)]).toEqual([100, -100, 0, 0]);
    expect(Object.is(half(-9), 0)).toBe(true);
  });

  it('is not known without a share, without the age group, or in a year without a population', () => {
    expect(computedDemography(scenarioOf([100, 110]), entryOf(), 2028)).toBeUndefined();
    expect(computedDemography(scenarioOf([100, 110]), { ...entryOf(50), ageGroup: '0-2' }, 2028)).toBeUndefined();
    expect(computedDemography(scenarioOf([100, 110]), entryOf(50), 2029)).toBeUndefined();
  });
});
