import type { Speech } from '../report/speech.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { AccountId } from '../state.ts';
import { pool, savings } from './board.ts';
import { areaById } from './ledger.ts';

/** What people call an account: the area's name, råderum, or the investment pool. */
export function accountName(scenario: Scenario, id: AccountId, t: Speech['t']): string {
  if (id === savings) return t('account.savings');
  return id === pool ? t('account.pool') : (areaById(scenario, id)?.name ?? id);
}
