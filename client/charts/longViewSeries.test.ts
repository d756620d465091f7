import { describe, expect, it } from 'vitest';
import type { LongView } from '../../shared/budget/longView.ts';
import { da } from '../../shared/text/da.ts';
import { fill } from '../../shared/text/sentence.ts';
import { longViewNotes, longViewRows, longViewSentence, longViewSeries, priceSentences } from './longViewSeries.ts';

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
  expect(longViewSeries(seen)).toEqual({ nothingDone: [0, 400], withChoices: [-50, 200], frame: [0, 0], accounts: [] });
});

it('is told in a sentence: the price of inaction, and how much of it has been found', () => {
  expect(longViewSentence(view([1000, 5000], [1000, 3500]), words)).toBe(
    'Gør vi intet, stiger udgiften med 4,0 mio. til 2035. Vores valg tager 1,5 mio. af det',
  );
  expect(longViewSentence(view([1000, 5000]), words)).toBe('Gør vi intet, stiger udgiften med 4,0 mio. til 2035');
  expect(longViewSentence(view([1000, 400]), words)).toBe('Udgiften falder af sig selv med 0,6 mio. til 2035');
});

describe('the accounts', () => {
  const seen = { ...view([1000, 1400]), frame: [1000, 1100], accounts: [{ year: 2032, amount: 900 }] };
  const { years, rows } = longViewRows(seen, words);

  it('stand before the budget in a row of their own, and no year between is made up', () => {
    expect(years).toEqual([2032, 2033, 2034, 2035]);
    expect(rows).toEqual([
      { line: 'accounts', name: 'Regnskab', amounts: [-100, null, null, null] },
      { line: 'nothing', name: 'Intet gøres', amounts: [null, null, 0, 400] },
      { line: 'choices', name: 'Med vores valg', amounts: [null, null, 0, 400] },
      { line: 'frame', name: 'Rammen', amounts: [null, null, 0, 100] },
      { line: 'gap', name: 'Mangler til rammen', amounts: [null, null, 0, 300] },
    ]);
  });

  it('are told apart in the notes, with what the projection rests on', () => {
    expect(longViewNotes({ ...seen, demography: 'computed' }, '2028', words)).toEqual([
      'Efter 2034 er tallene fremskrevet: befolkningsprognosen gange enhedsbeløb og andel. Resten bliver stående som i 2034.',
      '2032 er regnskab: det, der blev brugt. Regnskaber er ikke sammenlignelige med budgetter.',
      'Pris- og lønniveau 2028.',
    ]);
    expect(longViewNotes({ ...view([1000, 1400]), projectedFrom: 2 }, '2028', words)).toEqual([
      'Pris- og lønniveau 2028.',
    ]);
  });
});

describe('the price of doing nothing', () => {
  it('is told with what each year of waiting adds and what the choices leave', () => {
    expect(priceSentences({ ...view([2000, 9000], [2000, 4000]), frame: [1000, 1000] }, words)).toEqual([
      'Gør vi intet, mangler der 8,0 mio. til rammen i 2035',
      'Hvert år vi venter, lægger 7,0 mio. til.',
      'Med vores valg er der 3,0 mio. tilbage at finde.',
    ]);
    expect(priceSentences({ ...view([1000, 9000], [1000, 900]), frame: [1000, 1000] }, words).at(-1)).toBe(
      'Med vores valg er det fundet.',
    );
  });

  it('is told against the baseline where there is no frame, and as room where there is some', () => {
    expect(priceSentences(view([1000, 4000]), words)).toEqual([
      'Gør vi intet, koster det 3,0 mio. mere i 2035 end i basisbudgettet',
      'Hvert år vi venter, lægger 3,0 mio. til.',
    ]);
    expect(priceSentences({ ...view([1000, 4000]), frame: [9000, 9000] }, words)).toEqual([
      'Gør vi intet, er der 5,0 mio. tilbage til rammen i 2035',
    ]);
    expect(priceSentences(view([1000, 400]), words)).toEqual([
      'Gør vi intet, koster det 0,6 mio. mindre i 2035 end i basisbudgettet',
    ]);
  });
});
