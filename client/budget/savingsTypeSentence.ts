import { type Move, savings } from '../../shared/budget/board.ts';
import { areaById } from '../../shared/budget/ledger.ts';
import { savingsChange } from '../../shared/budget/savingsTypes.ts';
import type { SpendingType } from '../../shared/scenario/schema.ts';
import type { StageRun } from '../../shared/state.ts';
import type { Words } from '../app/texts.tsx';

/**
 * What a move to or from råderum says about spending types: that råderum counts as the area it is given to, how much of it another
 * type has given, and, when money that is not service goes there, that it may come to change type later. Undefined where there is
 * nothing to say.
 */
export function savingsTypeSentence(
  run: StageRun,
  move: Pick<Move, 'from' | 'to' | 'amounts'>,
  { t, language }: Words,
): string | undefined {
  const name = (type: SpendingType) => t(`type.${type}`).toLocaleLowerCase(language);
  const typeOf = (account: string) => areaById(run.scenario, account)?.spendingType;
  const [from, to] = [typeOf(move.from), typeOf(move.to)];
  if (move.to === savings && from && from !== 'service') return t('budget.move.savingsFrom', { type: name(from) });
  if (move.from !== savings || !to) return undefined;
  const change = savingsChange(run, move);
  if (!change) return t('budget.move.countsAs', { type: name(to) });
  const amount = Math.max(...change.amounts);
  return t('budget.move.savingsChange', {
    type: name(to),
    amount,
    year: run.scenario.years[change.amounts.indexOf(amount)] ?? 0,
    types: change.from.map(name).join(', '),
  });
}
