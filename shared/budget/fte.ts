import type { Proposal } from '../scenario/schema.ts';
import type { Extent } from './effects.ts';

/**
 * How many full-time equivalents (årsværk) a proposal changes per year as it is adopted: as much of them as is taken, so many
 * years later as its start is put off. Rounded to hundredths, halves away from zero; negative is fewer.
 */
export const fteOf = ({ fteChange }: Pick<Proposal, 'fteChange'>, { share, delay }: Extent): number[] =>
  fteChange.map((_, year) => {
    const change = fteChange[year - delay] ?? 0;
    const hundredths = Math.round(Math.abs(change) * share);
    return change < 0 ? 0 - hundredths / 100 : hundredths / 100;
  });

/** The sum of full-time equivalents per year, exact to the hundredth. */
export const sumOfFte = (changes: readonly (readonly number[])[], years: number): number[] =>
  Array.from({ length: years }, (_, year) => {
    const hundredths = changes.reduce((sum, change) => sum + Math.round((change[year] ?? 0) * 100), 0);
    return hundredths / 100;
  });
