import type { YearAmounts } from '../../shared/budget/amount.ts';
import { amountsInWords } from '../../shared/budget/moveWords.ts';
import type { Words } from '../app/texts.tsx';

/** What an idea costs or saves, with the word before the figure: "sparer 150.000 kr. hvert år". */
export function moneyInWords(amounts: YearAmounts, years: readonly number[], words: Words): string {
  const costs = amounts.some((amount) => amount > 0);
  const saves = amounts.some((amount) => amount < 0);
  if (costs && saves) return amountsInWords(amounts, years, words);
  const sizes = amounts.map(Math.abs);
  return words.t(saves ? 'ideas.saves' : 'ideas.costs', { amount: amountsInWords(sizes, years, words) });
}
