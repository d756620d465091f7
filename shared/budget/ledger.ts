import { find } from '../ids.ts';
import type { Area, Scenario } from '../scenario/schema.ts';
import { type AccountId, type Board, type Move, pool, savings } from '../state.ts';
import { add, addYears, negateYears, type YearAmounts, zeroYears } from './amount.ts';
import { packageChanges, poolBalance } from './package.ts';

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

const ledgers = new WeakMap<readonly Move[], Ledger>();

/** The moves that were summed last: mostly the next ones are the same and one more. Kept to save work, never to decide. */
let last: { moves: readonly Move[]; ledger: Ledger } | undefined;

/** The ledger of moves alone, undone ones left out. Remembered for as long as they are the same list. */
export function movesLedger(moves: readonly Move[], years: number): Ledger {
  const known = ledgers.get(moves);
  if (known) return known;
  const before = last && beginsWith(moves, last.moves) ? last : undefined;
  const ledger = withMoves(before?.ledger ?? {}, moves.slice(before?.moves.length ?? 0), years);
  ledgers.set(moves, ledger);
  last = { moves, ledger };
  return ledger;
}

function beginsWith(moves: readonly Move[], start: readonly Move[]): boolean {
  if (start.length === 0 || start.length > moves.length) return false;
  // From the end, where lists that differ mostly do; a plain loop, since it runs for every decision.
  for (let index = start.length - 1; index >= 0; index--) if (moves[index] !== start[index]) return false;
  return true;
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

/** How much can be taken from an account in each year before it meets its floor. Råderum has floor 0. */
export function roomBelow(scenario: Scenario, ledger: Ledger, account: AccountId): number[] {
  const years = scenario.years.length;
  if (account === savings) return [...changeOf(ledger, savings, years)];
  const area = areaById(scenario, account);
  if (!area || area.locked) return zeroYears(years);
  return amountsNow(area, ledger).map((now, year) => add(now, -(area.floor[year] as number)));
}

/** How much can be given to an account in each year before it meets its ceiling; infinity where there is none. */
export function roomAbove(scenario: Scenario, ledger: Ledger, account: AccountId): number[] {
  const years = scenario.years.length;
  if (account === savings) return new Array<number>(years).fill(Number.POSITIVE_INFINITY);
  const area = areaById(scenario, account);
  if (!area || area.locked) return zeroYears(years);
  const { ceiling } = area;
  if (!ceiling) return new Array<number>(years).fill(Number.POSITIVE_INFINITY);
  return amountsNow(area, ledger).map((now, year) => add(ceiling[year] as number, -now));
}

/** The sum of several areas' amounts, per year. */
export const totalOf = (areas: readonly Area[], amounts: (area: Area) => YearAmounts, years: number): number[] =>
  areas.reduce((sum, area) => addYears(sum, amounts(area)), zeroYears(years));

/** An account that would pass its floor or ceiling, in the year where it does so most. */
export interface Breach {
  account: AccountId;
  limit: 'floor' | 'ceiling';
  /** Index of the year. */
  year: number;
  /** By how much, in 1.000 kr. */
  by: number;
}

/** The first account of a board that is below its floor or above its ceiling (M3); undefined when all are within. */
export function breachOf(board: Board, scenario: Scenario): Breach | undefined {
  const ledger = ledgerOf(board, scenario);
  for (const area of scenario.areas) {
    const change = find(ledger, area.id);
    if (!change || change.every((amount) => amount === 0)) continue;
    const now = amountsNow(area, ledger);
    const below = worst(now.map((amount, year) => add(area.floor[year] as number, -amount)));
    if (below) return { account: area.id, limit: 'floor', ...below };
    const above = worst(now.map((amount, year) => add(amount, -(area.ceiling?.[year] ?? amount))));
    if (above) return { account: area.id, limit: 'ceiling', ...above };
  }
  const spent = worst(negateYears(changeOf(ledger, savings, scenario.years.length)));
  if (spent) return { account: savings, limit: 'floor', ...spent };
  const overdrawn = worst(negateYears(poolBalance(board.package, scenario)));
  return overdrawn && { account: pool, limit: 'floor', ...overdrawn };
}

function worst(passed: readonly number[]): { year: number; by: number } | undefined {
  const by = Math.max(...passed);
  return by > 0 ? { year: passed.indexOf(by), by } : undefined;
}
