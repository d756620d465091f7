import { changeOf, ledgerOf } from '../../shared/budget/ledger.ts';
import type { StageRun } from '../../shared/state.ts';
import { mio } from '../../shared/text/format.ts';
import type { Words } from '../app/texts.tsx';

/** What an area spends more (positive) or less (negative) than its baseline, per year in 1.000 kr. */
export interface AreaChange {
  id: string;
  name: string;
  amounts: readonly number[];
}

/** The areas that a run's board changes in a year (an index), the largest change first. */
export function areaChanges({ board, scenario }: StageRun, year: number): AreaChange[] {
  const ledger = ledgerOf(board, scenario);
  const size = ({ amounts }: AreaChange) => Math.abs(amounts[year] as number);
  return scenario.areas
    .map(({ id, name }): AreaChange => ({ id, name, amounts: changeOf(ledger, id, scenario.years.length) }))
    .filter((change) => size(change) > 0)
    .toSorted((a, b) => size(b) - size(a));
}

/** The changes in one sentence: how many, and where the largest is. */
export function changesSentence(
  changes: readonly AreaChange[],
  year: number,
  years: readonly number[],
  { t, language }: Words,
): string {
  const [largest] = changes;
  const shown = { year: years[year] ?? 0 };
  if (!largest) return t('changes.none', shown);
  const amount = largest.amounts[year] as number;
  return t(changes.length === 1 ? 'changes.sentence.one' : 'changes.sentence', {
    ...shown,
    count: changes.length,
    area: largest.name,
    amount: mio(Math.abs(amount), language),
    word: t(amount > 0 ? 'money.more' : 'money.less'),
  });
}
