import { expect, it } from 'vitest';
import type { StageRun } from '../../shared/state.ts';
import { tableTotals } from '../../shared/tables/totals.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { three, workshop } from '../../shared/testing/workshop.ts';
import { da } from '../../shared/text/da.ts';
import { fill } from '../../shared/text/sentence.ts';
import type { Words } from '../app/texts.tsx';
import { tablesSentence, tablesSeries } from './tablesSeries.ts';

const words: Words = {
  t: (key, values) => fill(da[key], values ?? {}, 'da'),
  language: 'da',
  setLanguage: () => {},
  problem: () => '',
};
const packages = [['classes', 'close'], ['sickness']];
const run: StageRun = {
  ...workshop('moves', three, withCatalogue()).stage.run,
  tables: packages.map((ids, index) => ({
    id: `t${index + 1}`,
    number: index + 1,
    board: { moves: [], package: ids.map((proposalId) => ({ proposalId, share: 100, delay: 0, by: null, at: 0 })) },
  })),
};

it('holds each table against one target in one year', () => {
  const totals = tableTotals(run);
  expect(tablesSeries(totals, 'service', 1)).toEqual({
    name: 'Service',
    asked: 60,
    tables: [
      { number: 1, found: 110 },
      { number: 2, found: 0 },
    ],
  });
  expect(tablesSeries(totals, 'cash', 1)?.tables.map(({ found }) => found)).toEqual([110, 40]);
  expect(tablesSeries(totals, 'nothing', 1)).toBeUndefined();
  expect(tablesSeries([], 'service', 1)).toBeUndefined();
});

it('is told in words, with the same figures as the table', () => {
  const series = tablesSeries(tableTotals(run), 'service', 1);
  expect(series && tablesSentence(series, 2029, words)).toBe(
    '1 af 2 borde har nået målet på 0,1 mio. i 2029. Bord 1: 0,1. Bord 2: 0,0',
  );
});
