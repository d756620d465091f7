import { type Investment, investmentsOf } from '../../shared/budget/investments.ts';
import type { StageRun } from '../../shared/state.ts';
import type { Words } from '../app/texts.tsx';
import { numberInWords } from './numberInWords.ts';

/** How an investment stands: paid back within the rule, later, never; or with nothing to pay back. */
export function paidBackHow({ payback }: Pick<Investment, 'payback'>): 'within' | 'beyond' | 'never' | 'nothing' {
  if (!payback.costsFirst) return 'nothing';
  if (!payback.paidBack) return 'never';
  return payback.isWithinRule ? 'within' : 'beyond';
}

/** How many of the chosen investments are paid back within the municipality's rule, in one sentence. */
export function paybackHeadline({ board, scenario }: StageRun, t: Words['t']): string {
  const investments = investmentsOf(board, scenario);
  const [first] = investments;
  if (!first) return t('screen.payback.none');
  if (investments.length === 1) {
    return t(`screen.payback.one.${paidBackHow(first)}`, { year: first.payback.paidBack?.year ?? 0 });
  }
  const some = investments.filter(({ isInTime }) => isInTime).length;
  const count = numberInWords(investments.length, t).toLowerCase();
  if (some === 0) return t('screen.payback.neither', { count });
  if (some < investments.length) {
    return some === 1
      ? t('screen.payback.some.one', { count })
      : t('screen.payback.some', { some: numberInWords(some, t), count });
  }
  return some === 2 ? t('screen.payback.both') : t('screen.payback.all', { count });
}
