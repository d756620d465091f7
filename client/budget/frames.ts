import type { Result } from '../../shared/budget/results.ts';
import type { TextKey } from '../../shared/text/keys.ts';
import type { Words } from '../app/texts.tsx';

/** The two kinds of spending that have a frame. */
export const framed = ['service', 'construction'] as const;
export type Framed = (typeof framed)[number];

/** Where a frame is passed most: the index of the year and by how much; undefined where it holds in every year. */
export function worstPassing({ room }: Pick<Result, 'room'>): { year: number; amount: number } | undefined {
  const least = Math.min(...(room ?? [0]));
  return room && least < 0 ? { year: room.indexOf(least), amount: -least } : undefined;
}

/** What a frame comes to, in a sentence. */
export function frameInWords(result: Result, years: readonly number[], t: Words['t']): string {
  const worst = worstPassing(result);
  if (worst) return t('frames.over', { amount: worst.amount, year: years[worst.year] ?? 0 });
  return t('frames.holds', { amount: Math.min(...(result.room ?? [0])) });
}

/** What is left below a frame in a year, or by how much it is passed. */
export function roomInWords(room: number, t: Words['t']): string {
  if (room === 0) return t('frames.year.full');
  return t(room > 0 ? 'frames.year.under' : 'frames.year.over', { amount: Math.abs(room) });
}

/** The one sentence about both frames: the one that is passed most, or that both hold. */
export function framesHeadline(results: Record<Framed, Result>, years: readonly number[], t: Words['t']): string {
  const passed = framed
    .flatMap((kind) => {
      const worst = worstPassing(results[kind]);
      return worst ? [{ kind, ...worst }] : [];
    })
    .toSorted((a, b) => b.amount - a.amount)[0];
  if (!passed) return t('frames.headline.holds');
  const name = t(`frames.${passed.kind}` as TextKey);
  return t('frames.headline.over', { name, amount: passed.amount, year: years[passed.year] ?? 0 });
}
