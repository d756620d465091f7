import { useWords } from '../app/texts.tsx';
import { type OtherYears, yearList } from './otherYears.ts';

/** More years than this are counted and not listed. */
const mostListed = 4;

/** The sentence under the headline: how it stands in the years that the headline leaves out. */
export function useOtherYearsSentence() {
  const { t } = useWords();
  const list = (years: readonly number[]) => yearList(years, t);

  const told = (others: OtherYears, count: number): string[] => {
    if (others.kind === 'met') {
      const { year, spare } = others;
      return [spare > 0 ? t('screen.budget.spare', { year, amount: spare }) : t('screen.budget.exactly')];
    }
    const { inPlace, grows, alsoMissing } = others;
    const sentences: string[] = [];
    if (inPlace.length > 1 && inPlace.length === count - 1) sentences.push(t('screen.budget.place.others'));
    else if (inPlace.length > 0 && inPlace.length <= mostListed) {
      sentences.push(t('screen.budget.place.one', { years: list(inPlace) }));
    }
    if (grows) sentences.push(t('screen.budget.grows', { year: grows.year, amount: grows.missing }));
    else if (alsoMissing.length > mostListed) {
      sentences.push(t('screen.budget.alsoMissing.many', { count: alsoMissing.length }));
    } else if (alsoMissing.length > 0) sentences.push(t('screen.budget.alsoMissing', { years: list(alsoMissing) }));
    return sentences;
  };

  return (others: OtherYears, years: readonly number[], shown: readonly { year: number }[]): string => {
    const sentences = told(others, years.length);
    const first = shown[0]?.year;
    const last = shown.at(-1)?.year;
    if (shown.length < years.length && first !== undefined && last !== undefined) {
      sentences.push(t('screen.budget.window', { first, last }));
    }
    return sentences.join(' ');
  };
}
