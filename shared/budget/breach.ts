import { find } from '../ids.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { AccountId } from '../state.ts';
import { add, negateYears } from './amount.ts';
import { type Board, pool, savings } from './board.ts';
import { amountsNow, changeOf, ledgerOf } from './ledger.ts';
import { poolBalance } from './pool.ts';

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
  const overdrawn = worst(negateYears(poolBalance(board, scenario)));
  return overdrawn && { account: pool, limit: 'floor', ...overdrawn };
}

function worst(passed: readonly number[]): { year: number; by: number } | undefined {
  const by = Math.max(...passed);
  return by > 0 ? { year: passed.indexOf(by), by } : undefined;
}
