import type { Scenario, SpendingType } from '../scenario/schema.ts';
import type { Move } from './board.ts';
import { areaById } from './ledger.ts';

/** Spending types that money goes between. */
export interface TypeChange {
  from: SpendingType;
  to: SpendingType;
}

/**
 * How a move changes the spending type of its money: from one area to another of a different type (DOMAIN.md rule 6). Undefined
 * where the types are the same, and where one end is råderum or the pool, which have no type: råderum counts as what it is given to.
 */
export function typeChange(scenario: Scenario, { from, to }: Pick<Move, 'from' | 'to'>): TypeChange | undefined {
  const [given, got] = [areaById(scenario, from)?.spendingType, areaById(scenario, to)?.spendingType];
  return given && got && given !== got ? { from: given, to: got } : undefined;
}
