import type { Area, Scenario, SpendingType } from '../scenario/schema.ts';
import { add, addYears, type YearAmounts, zeroYears } from './amount.ts';
import type { Board } from './board.ts';
import { changeOf, ledgerOf, totalOf } from './ledger.ts';
import { constructionOf } from './package.ts';

/** A kind of spending as a board leaves it, per year in 1.000 kr. */
export interface Result {
  /** Baseline and pressure, before any choice. */
  before: YearAmounts;
  /** What moves and package change. */
  change: YearAmounts;
  now: YearAmounts;
  /** What the frame allows beyond that; negative when it is passed. Null where there is no frame. */
  room: YearAmounts | null;
}

/** Three results that are never summed (DOMAIN.md rule 5): service, all operating (cash), and construction. */
export interface ThreeResults {
  service: Result;
  operating: Result;
  construction: Result;
}

const notOperating: ReadonlySet<SpendingType> = new Set(['construction', 'financing']);

/** The three results of a board. Need is baseline, pressure and choices (DOMAIN.md rule 11). */
export function threeResults(board: Board, scenario: Scenario): ThreeResults {
  const { frames } = scenario;
  return {
    service: resultOfAreas(board, scenario, ({ spendingType }) => spendingType === 'service', frames.service),
    operating: resultOfAreas(board, scenario, ({ spendingType }) => !notOperating.has(spendingType)),
    construction: resultOf(frames.constructionBaseline, constructionOf(board.package, scenario), frames.construction),
  };
}

/** What some of the areas spend in operating, against a frame where they have one. */
export function resultOfAreas(
  board: Board,
  scenario: Scenario,
  counts: (area: Area) => boolean,
  frame: YearAmounts | null = null,
): Result {
  const years = scenario.years.length;
  const ledger = ledgerOf(board, scenario);
  const areas = scenario.areas.filter(counts);
  const ids = new Set(areas.map(({ id }) => id));
  const before = addYears(
    totalOf(areas, ({ baseline }) => baseline, years),
    pressureOn(ids, scenario),
  );
  const change = totalOf(areas, ({ id }) => changeOf(ledger, id, years), years);
  return resultOf(before, change, frame);
}

function resultOf(before: YearAmounts, change: YearAmounts, frame: YearAmounts | null): Result {
  const now = addYears(before, change);
  return { before, change, now, room: frame?.map((amount, year) => add(amount, -(now[year] as number))) ?? null };
}

/** What demography and other pressure add to some areas, per year in 1.000 kr. */
export function pressureOn(areaIds: ReadonlySet<string>, { pressure, years }: Scenario): number[] {
  return [...pressure.demography, ...pressure.other]
    .filter(({ areaId }) => areaIds.has(areaId))
    .reduce((sum, { amounts }) => addYears(sum, amounts), zeroYears(years.length));
}
