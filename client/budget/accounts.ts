import { areaById } from '../../shared/budget/ledger.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import { type AccountId, savings } from '../../shared/state.ts';
import type { Words } from '../app/texts.tsx';

/** What people call an account: the area's name, or råderum. */
export const accountName = (scenario: Scenario, id: AccountId, t: Words['t']): string =>
  id === savings ? t('account.savings') : (areaById(scenario, id)?.name ?? id);
