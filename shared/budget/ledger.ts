import { find } from '../ids.ts';
import type { Area, Scenario } from '../scenario/schema.ts';
import type { AccountId } from '../state.ts';
import { add, addYears, negateYears, type YearAmounts, zeroYears } from './amount.ts';
import { type Board, type Move, pool, savings } from './board.ts';
import { packageChanges } from './package.ts';

/**
 * What the choices of a board do to each account, per year: area id, `savings` or `pool` → change in 1.000 kr. Accounts that
 * nothing touched are absent. The changes of all accounts sum to zero in every year (M1).
 */
export type Ledger = Readonly<Record<AccountId, YearAmounts>>;

const boardLedgers = new WeakMap<Board, Ledger>();

/** The ledger of a board: its moves and its package together. Remembered for as long as the board is the same. */
export function ledgerOf(board: Board, scenario: Scenario): Ledger {
  const known = boardLedgers.get(board);
  if (known) return known;
  const years = scenario.years.length;
  const ledger: Record<AccountId, YearAmounts> = { ...movesLedger(board.moves, years) };
  for (const [account, amounts] of packageChanges(board.package, scenario)) {
    ledger[account] = addYears(changeOf(ledger, account, years), amounts);
  }
  boardLedgers.set(board, ledger);
  return ledger;
}

const ledgers = new WeakMap<Pages, Ledger>();

type Pages = readonly (readonly Move[])[];

/** Moves that have been summed, and what they come to. */
interface Sum {
  pages: Pages;
  ledger: Ledger;
}

/** So many lists go hand in hand: what is confirmed, what is predicted on top, and what would be if a move were made. */
const remembered = 4;

/**
 * The lists that were summed or built on last, newest first, by their first move, which tells the boards apart: mostly the next list is one
 * of them and one more. Kept to save work, never to decide.
 */
const latest = new WeakMap<Move, readonly Sum[]>();

/** The ledger of a board's moves alone, undone ones left out. Remembered for as long as they are the same pages. */
export function movesLedger(pages: Pages, years: number): Ledger {
  const known = ledgers.get(pages);
  if (known) return known;
  const first = pages[0]?.[0];
  const sums = (first && latest.get(first)) ?? [];
  const start = sums.find((sum) => beginsWith(pages, sum.pages));
  const ledger = withMoves(start?.ledger ?? {}, movesAfter(pages, start?.pages ?? []), years);
  ledgers.set(pages, ledger);
  if (first) latest.set(first, afterUse({ pages, ledger }, start, sums));
  return ledger;
}

/** What was built on stays near the front, however many lists that are never built on come and go, such as those of a preview. */
const afterUse = (sum: Sum, start: Sum | undefined, sums: readonly Sum[]): readonly Sum[] =>
  [sum, ...(start ? [start] : []), ...sums.filter((one) => one !== start)].slice(0, remembered);

/** Whether pages begin with others: those before the last are the same ones, and the last is the beginning of its page. */
function beginsWith(pages: Pages, start: Pages): boolean {
  const place = start.length - 1;
  const [last, page] = [start[place], pages[place]];
  if (!last || !page) return false;
  return start.every((one, index) => one === pages[index] || (index === place && last.every(isSameIn(page))));
}

const isSameIn = (page: readonly Move[]) => (move: Move, index: number) => move === page[index];

/** The moves that come after a beginning. */
function movesAfter(pages: Pages, start: Pages): Move[] {
  const place = Math.max(0, start.length - 1);
  return [...(pages[place] ?? []).slice(start[place]?.length ?? 0), ...pages.slice(place + 1).flat()];
}

function withMoves(start: Ledger, moves: readonly Move[], years: number): Ledger {
  const ledger: Record<AccountId, YearAmounts> = { ...start };
  for (const { from, to, amounts, undone } of moves) {
    if (undone) continue;
    ledger[from] = addYears(changeOf(ledger, from, years), negateYears(amounts));
    ledger[to] = addYears(changeOf(ledger, to, years), amounts);
  }
  return ledger;
}

/** How much an account has changed per year; zeroes when nothing touched it. */
export const changeOf = (ledger: Ledger, account: AccountId, years: number): YearAmounts =>
  find(ledger, account) ?? zeroYears(years);

/** What an area holds now, per year: baseline plus change. */
export const amountsNow = (area: Area, ledger: Ledger): number[] =>
  addYears(area.baseline, changeOf(ledger, area.id, area.baseline.length));

const areaMaps = new WeakMap<Scenario, Map<string, Area>>();

/** The area of that id, or undefined. */
export function areaById(scenario: Scenario, id: string): Area | undefined {
  let map = areaMaps.get(scenario);
  if (!map) {
    map = new Map(scenario.areas.map((area) => [area.id, area]));
    areaMaps.set(scenario, map);
  }
  return map.get(id);
}

/**
 * How much can be taken from an area or from råderum in each year before it meets its floor; that of råderum is 0. What the pool
 * holds carries over from year to year, so how much it can give stands in pool.ts.
 */
export function roomBelow(scenario: Scenario, ledger: Ledger, account: AccountId): number[] {
  const years = scenario.years.length;
  if (account === savings) return [...changeOf(ledger, savings, years)];
  const area = areaById(scenario, account);
  if (!area || area.locked) return zeroYears(years);
  return amountsNow(area, ledger).map((now, year) => add(now, -(area.floor[year] as number)));
}

/** How much can be given to an account in each year before it meets its ceiling; infinity where there is none, as for råderum and pool. */
export function roomAbove(scenario: Scenario, ledger: Ledger, account: AccountId): number[] {
  const years = scenario.years.length;
  if (account === savings || account === pool) return new Array<number>(years).fill(Number.POSITIVE_INFINITY);
  const area = areaById(scenario, account);
  if (!area || area.locked) return zeroYears(years);
  const { ceiling } = area;
  if (!ceiling) return new Array<number>(years).fill(Number.POSITIVE_INFINITY);
  return amountsNow(area, ledger).map((now, year) => add(ceiling[year] as number, -now));
}

/** The sum of several areas' amounts, per year. */
export const totalOf = (areas: readonly Area[], amounts: (area: Area) => YearAmounts, years: number): number[] =>
  areas.reduce((sum, area) => addYears(sum, amounts(area)), zeroYears(years));
