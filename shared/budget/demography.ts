import type { Demography, Scenario } from '../scenario/schema.ts';

type AgeGroup = Scenario['pressure']['population'][number];

/** Computed demography is told in whole 100.000 kr., as municipalities do. In 1.000 kr. */
export const demographyRounding = 100;

/** The age group an entry follows, where the scenario knows its population. */
export const ageGroupOf = ({ pressure }: Scenario, { ageGroup }: Demography): AgeGroup | undefined =>
  pressure.population.find((group) => group.ageGroup === ageGroup);

/**
 * What the change in an age group since its base year (the first in its list) costs an area in a year: inhabitants more × unit
 * amount × variable share (DOMAIN.md, demographyModel). In hundredths of 1.000 kr., so that it is exact. Undefined where the entry
 * has no share, or the population of that year is not given.
 */
export function exactDemography(scenario: Scenario, entry: Demography, year: number): number | undefined {
  const group = ageGroupOf(scenario, entry);
  const base = group?.inhabitants[0];
  const then = group?.inhabitants.find((known) => known.year === year);
  if (!group || !base || !then || entry.variableShare === undefined) return undefined;
  return (then.count - base.count) * group.unitCost * entry.variableShare;
}

/**
 * The same in 1.000 kr., rounded to whole hundreds with halves away from zero. This rule gives every figure of the municipalities'
 * drafts that states its share.
 */
export function computedDemography(scenario: Scenario, entry: Demography, year: number): number | undefined {
  const exact = exactDemography(scenario, entry, year);
  if (exact === undefined) return undefined;
  const step = demographyRounding * 100;
  const rounded = Math.floor((Math.abs(exact) + step / 2) / step) * demographyRounding;
  return exact < 0 ? 0 - rounded : rounded;
}
