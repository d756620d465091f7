import { pool, savings } from '../../shared/budget/board.ts';
import { areaById } from '../../shared/budget/ledger.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import type { AccountId } from '../../shared/state.ts';
import type { Words } from '../app/texts.tsx';

/** What people call an account: the area's name, råderum, or the investment pool. */
export function accountName(scenario: Scenario, id: AccountId, t: Words['t']): string {
  if (id === savings) return t('account.savings');
  return id === pool ? t('account.pool') : (areaById(scenario, id)?.name ?? id);
}
