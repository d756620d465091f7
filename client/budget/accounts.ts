import { areaById } from '../../shared/budget/ledger.ts';
import type { Scenario, SpendingType } from '../../shared/scenario/schema.ts';
import { type AccountId, type StageRun, savings } from '../../shared/state.ts';
import type { Words } from '../app/texts.tsx';

/** What people call an account: the area's name, or råderum. */
export const accountName = (scenario: Scenario, id: AccountId, t: Words['t']): string =>
  id === savings ? t('account.savings') : (areaById(scenario, id)?.name ?? id);

/** The spending types that some target of the active outcome covers. Only they move the meter. */
export function countedTypes(run: StageRun): ReadonlySet<SpendingType> {
  const active = run.outcomes.find(({ id }) => id === run.activeOutcomeId);
  return new Set(active?.targets.flatMap(({ spendingTypes }) => spendingTypes));
}
