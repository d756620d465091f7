import { find, must } from '../ids.ts';
import type { Area, Demography, Scenario } from '../scenario/schema.ts';
import { add, addYears, type YearAmounts, zeroYears } from './amount.ts';
import type { Board } from './board.ts';
import { computedDemography } from './demography.ts';
import { isElectionYear } from './elections.ts';
import { horizonOf } from './horizon.ts';
import { changeOf, ledgerOf, totalOf } from './ledger.ts';

/** What some areas come to, year by year, with and without choices; per year in 1.000 kr. in the scenario's price level. */
export interface LongView {
  years: number[];
  /** Index of the first year that is projected and not the scenario's own. */
  projectedFrom: number;
  /** The baseline of the first year: what all the rest is held against. */
  base: number;
  /** Baseline and pressure: what happens if nothing is done. */
  nothingDone: YearAmounts;
  /** The same with the board's moves and package. */
  withChoices: YearAmounts;
  /** The service frame, where the areas are all of the service areas. */
  frame: YearAmounts | null;
  /** Years of municipal elections among them. */
  elections: number[];
  /** What was actually spent before the budget year, where the scenario knows it; not comparable with budgets. */
  accounts: AccountsYear[];
  /** How demography goes on beyond the scenario's own years. */
  demography: DemographyBeyond;
}

export interface AccountsYear {
  year: number;
  amount: number;
}

/** Computed from the population in every further year, continued as in the last year, some of each, or none in these areas. */
export type DemographyBeyond = 'computed' | 'continued' | 'mixed' | 'none';

/** Demography in all years: as stated, then computed where the population is given, otherwise changing as much as the year before. */
function demographyOver(scenario: Scenario, entry: Demography, further: readonly number[]): number[] {
  const amounts = [...entry.amounts];
  for (const year of further) {
    const last = amounts.at(-1) ?? 0;
    amounts.push(computedDemography(scenario, entry, year) ?? add(last, last, -(amounts.at(-2) ?? last)));
  }
  return amounts;
}

function demographyBeyond(
  scenario: Scenario,
  entries: readonly Demography[],
  further: readonly number[],
): DemographyBeyond {
  const isComputed = entries.flatMap((entry) =>
    further.map((year) => computedDemography(scenario, entry, year) !== undefined),
  );
  if (isComputed.length === 0) return 'none';
  if (isComputed.every((yes) => yes)) return 'computed';
  return isComputed.some((yes) => yes) ? 'mixed' : 'continued';
}

/**
 * The long view of some areas. Beyond the scenario's own years demography is computed from the population where that is
 * given, and otherwise goes on as in the last year; baseline, other pressure, choices and frame stay as they are in it. It is a
 * projection, and is to be shown as one.
 */
export function longView(board: Board, scenario: Scenario, areas: readonly Area[]): LongView {
  const { years, frames } = scenario;
  const all = horizonOf(years);
  const further = all.slice(years.length);
  const ids = new Set(areas.map(({ id }) => id));
  const held = (amounts: YearAmounts) => [...amounts, ...further.map(() => amounts.at(-1) ?? 0)];
  const here = <T extends { areaId: string }>(list: readonly T[]) => list.filter(({ areaId }) => ids.has(areaId));
  const sum = (lists: readonly YearAmounts[]) =>
    lists.reduce<YearAmounts>((total, amounts) => addYears(total, amounts), zeroYears(all.length));

  const baseline = held(totalOf(areas, (area) => area.baseline, years.length));
  const demography = here(scenario.pressure.demography);
  const pressure = addYears(
    sum(demography.map((entry) => demographyOver(scenario, entry, further))),
    sum(here(scenario.pressure.other).map(({ amounts }) => held(amounts))),
  );
  const nothingDone = addYears(baseline, pressure);
  const ledger = ledgerOf(board, scenario);
  const change = totalOf(areas, ({ id }) => changeOf(ledger, id, years.length), years.length);
  const service = serviceAreas(scenario);
  const isService = service.length === areas.length && service.every(({ id }) => ids.has(id));
  return {
    years: all,
    projectedFrom: years.length,
    base: baseline[0] as number,
    nothingDone,
    withChoices: addYears(nothingDone, held(change)),
    frame: isService ? held(frames.service) : null,
    elections: all.filter(isElectionYear),
    accounts: (scenario.accounts?.years ?? []).map(({ year, amounts }) => ({
      year,
      amount: add(...areas.map(({ id }) => must(find(amounts, id), `accounts of ${id}`))),
    })),
    demography: demographyBeyond(scenario, demography, further),
  };
}

/** The areas that the service frame is about. */
export const serviceAreas = ({ areas }: Scenario): Area[] =>
  areas.filter(({ spendingType }) => spendingType === 'service');

/** The areas of all operating, cash included: everything but construction and financing (DOMAIN.md rule 5). */
export const operatingAreas = ({ areas }: Scenario): Area[] =>
  areas.filter(({ spendingType }) => spendingType !== 'construction' && spendingType !== 'financing');

/**
 * What doing nothing costs, in 1.000 kr.: held against the frame, or against the first year's baseline where there is no frame.
 * Negative amounts are room to spare.
 */
export interface PriceOfInaction {
  year: number;
  /** Missing in the last year if nothing is done. */
  missing: number;
  /** Missing in the last year with the choices. */
  missingWithChoices: number;
  /** What each year adds to what is missing, on average from the first year to the last, to the nearest 1.000 kr. */
  perYear: number;
}

export function priceOfInaction({ years, base, nothingDone, withChoices, frame }: LongView): PriceOfInaction {
  const last = years.length - 1;
  const missingIn = (amounts: YearAmounts, year: number) => add(amounts[year] ?? 0, -(frame?.[year] ?? base));
  const missing = missingIn(nothingDone, last);
  return {
    year: years[last] as number,
    missing,
    missingWithChoices: missingIn(withChoices, last),
    perYear: Math.round(add(missing, -missingIn(nothingDone, 0)) / Math.max(1, last)),
  };
}
