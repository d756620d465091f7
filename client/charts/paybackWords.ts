import type { Payback } from '../../shared/budget/payback.ts';
import type { Words } from '../app/texts.tsx';

/** A number of years with one decimal, as it is written in a language. */
const yearsInWords = (years: number, language: Words['language']): string =>
  language === 'da' ? years.toFixed(1).replace('.', ',') : years.toFixed(1);

/** When a proposal has paid for itself, held against the municipality's rule of so many years. */
export function paybackSentence(payback: Payback, rule: number, { t, language }: Words): string {
  const { costsFirst, paidBack, isWithinRule } = payback;
  if (!costsFirst) return t('payback.nothing');
  if (!paidBack) return t('payback.never', { rule });
  const values = { year: paidBack.year, years: yearsInWords(paidBack.after, language), rule };
  return t(isWithinRule ? 'payback.within' : 'payback.beyond', values);
}
