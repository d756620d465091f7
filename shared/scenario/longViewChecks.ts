import { ageGroupOf, demographyRounding, exactDemography } from '../budget/demography.ts';
import { find } from '../ids.ts';
import type { ScenarioMistake } from './mistake.ts';
import type { Scenario } from './schema.ts';

/** Mistakes in what the long view rests on: populations, computed demography, and accounts. */
export function* longViewMistakes(scenario: Scenario): Generator<ScenarioMistake> {
  yield* populationMistakes(scenario);
  yield* demographyMistakes(scenario);
  yield* accountsMistakes(scenario);
}

/** Only of the age groups that something is computed from. */
function* populationMistakes({ pressure }: Scenario): Generator<ScenarioMistake> {
  const seen = new Set<string>();
  for (const [i, { ageGroup, inhabitants }] of pressure.population.entries()) {
    if (!pressure.demography.some((entry) => entry.variableShare && entry.ageGroup === ageGroup)) continue;
    const path = `pressure.population[${i}]`;
    if (seen.has(ageGroup)) yield { path: `${path}.ageGroup`, wrong: `"${ageGroup}" is there twice`, right: 'once' };
    seen.add(ageGroup);
    for (const [j, { year }] of inhabitants.entries()) {
      const before = inhabitants[j - 1];
      if (before && year !== before.year + 1) {
        const right = `${before.year + 1}`;
        yield { path: `${path}.inhabitants[${j}].year`, wrong: `${year} does not follow`, right };
      }
    }
  }
}

/** Stated amounts may differ from the computed ones by no more than the rounding: half of 100 either way. */
function* demographyMistakes(scenario: Scenario): Generator<ScenarioMistake> {
  for (const [i, entry] of scenario.pressure.demography.entries()) {
    // Lists that do not cover the years are told already.
    if (entry.variableShare === undefined || entry.amounts.length !== scenario.years.length) continue;
    const path = `pressure.demography[${i}]`;
    const group = ageGroupOf(scenario, entry);
    if (!group) {
      const right = 'an age group of pressure.population, or no variableShare';
      yield { path: `${path}.ageGroup`, wrong: `the population of "${entry.ageGroup}" is not given`, right };
      continue;
    }
    if (group.inhabitants.some(({ year }) => !isSafe(exactDemography(scenario, entry, year)))) {
      yield { path: `${path}.variableShare`, wrong: 'its amounts are too large to compute', right: 'smaller figures' };
      continue;
    }
    for (const [index, stated] of entry.amounts.entries()) {
      const year = scenario.budgetYear + index;
      const exact = exactDemography(scenario, entry, year);
      if (exact === undefined) {
        const right = `the inhabitants aged ${entry.ageGroup} in ${year}`;
        yield { path: `${path}.amounts[${index}]`, wrong: `${year} cannot be computed`, right };
      } else if (Math.abs(stated * 100 - exact) > demographyRounding * 50) {
        const right = `${exact / 100}, give or take ${demographyRounding / 2}`;
        yield { path: `${path}.amounts[${index}]`, wrong: `${stated} is not what the population gives`, right };
      }
    }
  }
}

const isSafe = (exact: number | undefined) => exact === undefined || Number.isSafeInteger(exact);

function* accountsMistakes({ accounts, areas, budgetYear }: Scenario): Generator<ScenarioMistake> {
  for (const [i, { year, amounts }] of accounts?.years.entries() ?? []) {
    const path = `accounts.years[${i}]`;
    const before = accounts?.years[i - 1];
    if (year >= budgetYear) {
      const right = 'a year before it';
      yield { path: `${path}.year`, wrong: `${year} is not before the budget year ${budgetYear}`, right };
    }
    if (before && year <= before.year) {
      yield { path: `${path}.year`, wrong: `${year} does not come after ${before.year}`, right: 'the years in order' };
    }
    for (const id of Object.keys(amounts)) {
      if (areas.some((area) => area.id === id)) continue;
      yield { path: `${path}.amounts.${id}`, wrong: `no area is called "${id}"`, right: 'the id of an area' };
    }
    for (const { id } of areas) {
      if (find(amounts, id) !== undefined) continue;
      yield { path: `${path}.amounts`, wrong: `"${id}" is missing`, right: 'one amount for every area' };
    }
  }
}
