import { firstGap, type Gap, type OutcomeStatus } from '../../shared/budget/outcomes.ts';
import { listInWords } from '../../shared/text/listInWords.ts';
import type { Words } from '../app/texts.tsx';

/** What there is to say about the years that the headline leaves out. */
export type OtherYears =
  | {
      kind: 'missing';
      gap: Gap;
      /** Years in which every target is met. */
      inPlace: number[];
      /** The year in which the headline's gap is largest, when that is a later and a larger one. */
      grows: { year: number; missing: number } | null;
      /** The other years in which something is missing. */
      alsoMissing: number[];
    }
  /** Nothing is missing anywhere; `year` is the one with the most to spare on the main target. */
  | { kind: 'met'; year: number; spare: number };

export function otherYears(status: OutcomeStatus, years: readonly number[]): OtherYears {
  const gap = firstGap(status, years);
  if (!gap) return mostToSpare(status, years);
  const others = years.filter((year) => year !== gap.year);
  const isMet = (year: number) => status.targets.every(({ missing }) => (missing[years.indexOf(year)] ?? 0) <= 0);
  const missing = status.targets.find(({ target }) => target.id === gap.target.id)?.missing ?? [];
  let grows: { year: number; missing: number } | null = null;
  for (const [index, year] of years.entries()) {
    const amount = missing[index] ?? 0;
    if (year > gap.year && amount > (grows?.missing ?? gap.missing)) grows = { year, missing: amount };
  }
  return {
    kind: 'missing',
    gap,
    inPlace: others.filter(isMet),
    grows,
    alsoMissing: others.filter((year) => !isMet(year)),
  };
}

function mostToSpare({ targets }: OutcomeStatus, years: readonly number[]): OtherYears {
  const spare = (targets[0]?.missing ?? []).map((missing) => 0 - missing);
  const most = spare.reduce((best, amount, index) => (amount > (spare[best] ?? 0) ? index : best), 0);
  return { kind: 'met', year: years[most] ?? 0, spare: spare[most] ?? 0 };
}

/** Years as people say them: "2028", "2028 og 2030", "2028–2031". */
export function yearList(years: readonly number[], t: Words['t']): string {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  const isRun = years.length > 2 && last - first === years.length - 1;
  return isRun ? `${first}–${last}` : listInWords(years.map(String), t);
}
