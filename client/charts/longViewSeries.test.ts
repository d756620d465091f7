import { expect, it } from 'vitest';
import type { LongView } from '../../shared/budget/longView.ts';
import { da } from '../../shared/text/da.ts';
import { fill } from '../../shared/text/sentence.ts';
import { longViewSentence, longViewSeries } from './longViewSeries.ts';

const words = {
  t: (key: keyof typeof da, values = {}) => fill(da[key], values, 'da'),
  language: 'da' as const,
} as Parameters<typeof longViewSentence>[1];
const view = (nothingDone: number[], withChoices = nothingDone): LongView => ({
  years: [2034, 2035],
  projectedFrom: 1,
  base: 1000,
  nothingDone,
  withChoices,
  frame: null,
  elections: [],
  accounts: [],
  demography: 'none',
});

it('is held against the first year’s baseline, so that nought means no change', () => {
  const seen = { ...view([1000, 1400], [950, 1200]), frame: [1000, 1000] };
  expect(longViewSeries(seen)).toEqual({ nothingDone: [0, 400], withChoices: [-50, 200], frame: [0, 0] });
});

it('is told in a sentence: the price of inaction, and how much of it has been found', () => {
  expect(longViewSentence(view([1000, 5000], [1000, 3500]), words)).toBe(
    'Gør vi intet, stiger udgiften med 4,0 mio. til 2035. Vores valg tager 1,5 mio. af det',
  );
  expect(longViewSentence(view([1000, 5000]), words)).toBe('Gør vi intet, stiger udgiften med 4,0 mio. til 2035');
  expect(longViewSentence(view([1000, 400]), words)).toBe('Udgiften falder af sig selv med 0,6 mio. til 2035');
});
