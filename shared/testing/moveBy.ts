import type { YearAmounts } from '../budget/amount.ts';
import type { Move } from '../budget/board.ts';
import type { AccountId } from '../state.ts';

/** A move that nobody has signed and that stands, unless told otherwise. */
export const moveBy = (from: AccountId, to: AccountId, amounts: YearAmounts, otherwise: Partial<Move> = {}): Move => ({
  id: `m-${from}-${to}`,
  from,
  to,
  amounts,
  by: null,
  at: 0,
  undone: false,
  ...otherwise,
});
