import { describe, expect, it } from 'vitest';
import type { Adoption, Move } from '../budget/board.ts';
import { pagesOf } from '../budget/moves.ts';
import type { StageRun, Table } from '../state.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { moveBy } from '../testing/moveBy.ts';
import { three, workshop } from '../testing/workshop.ts';
import { compareTables } from './compare.ts';
import { compareAreas } from './compareAreas.ts';
import { missingIn, tableTotals, yearToCompare } from './totals.ts';

const adoption = (proposalId: string, share = 100): Adoption => ({ proposalId, share, delay: 0, by: null, at: 0 });
const table = (number: number, steps: Adoption[], moves: Move[] = []): Table => ({
  id: `t${number}`,
  number,
  board: { moves: pagesOf(moves), package: steps },
});
const runWith = (...tables: Table[]): StageRun => ({
  ...workshop('moves', three, withCatalogue()).stage.run,
  tables,
});

const run = runWith(
  table(1, [adoption('classes'), adoption('merge')]),
  table(2, [adoption('classes'), adoption('reading')], [moveBy('care', 'savings', [40, 0, 0, 0])]),
  table(3, [adoption('sickness')], [moveBy('savings', 'schools', [20, 0, 0, 0])]),
);
const rowsIn = (year: number) =>
  compareAreas(run, year).map(({ area, changes, low, high, way }) => [area.id, changes, low, high, way]);

describe('areas across tables', () => {
  it('show what each table changes in a year by moves and package together, and whether they go the same way', () => {
    expect(rowsIn(0)).toEqual([
      ['schools', [-20, -10, 20], -20, 20, 'split'],
      ['care', [-30, -40, 0], -40, 0, 'some'],
      ['benefits', [0, 0, -40], -40, 0, 'some'],
    ]);
    expect(rowsIn(1)).toEqual([
      ['schools', [-50, -40, 0], -50, 0, 'some'],
      ['benefits', [0, 0, -40], -40, 0, 'some'],
      ['care', [-30, 0, 0], -30, 0, 'some'],
    ]);
  });

  it('have first what all tables take from, and leave out what nobody has touched', () => {
    const same = runWith(table(1, [adoption('classes')]), table(2, [adoption('classes'), adoption('sickness')]));
    expect(compareAreas(same, 0).map(({ area, way }) => [area.id, way])).toEqual([
      ['schools', 'same'],
      ['benefits', 'some'],
    ]);
    expect(compareAreas(runWith(table(1, []), table(2, [])), 0)).toEqual([]);
  });
});

describe('totals per table', () => {
  it('hold each table against every target of the outcome that counts', () => {
    const [one, two, last] = tableTotals(run);
    expect(one?.targets.map(({ found }) => found)).toEqual([
      [50, 80, 80, 80],
      [50, 80, 80, 80],
    ]);
    expect(two?.targets.map(({ missing }) => missing)).toEqual([
      [0, 20, 30, 40],
      [10, 40, 30, 40],
    ]);
    expect(last?.targets.map(({ found }) => found[0])).toEqual([-20, 20]);
    expect([one, two, last].map((total) => total && missingIn(total, 0))).toEqual([10, 10, 70]);
  });

  it('are compared in the year where the first target asks most', () => {
    expect(yearToCompare(run)).toBe(3);
  });
});

describe('agreement on a proposal', () => {
  const agreementOf = (...chosen: (Adoption | undefined)[]) =>
    compareTables(runWith(...chosen.map((one, index) => table(index + 1, one ? [one] : [])))).map(
      ({ agreement, alike }) => [agreement, alike],
    )[0];
  const all = adoption('merge');
  const half = adoption('merge', 50);

  it('is whole where every table has it to the same extent, also where that is a part', () => {
    expect(agreementOf(all, all)).toEqual(['all', 2]);
    expect(agreementOf(half, half, half)).toEqual(['all', 3]);
  });

  it('is near where one table alone has less of it or, of four and more, nothing', () => {
    expect(agreementOf(all, half)).toEqual(['nearly', 1]);
    expect(agreementOf(all, all, all, undefined)).toEqual(['nearly', 3]);
  });

  it('is split in every other case', () => {
    expect(agreementOf(all, undefined)).toEqual(['split', 1]);
    expect(agreementOf(all, all, undefined)).toEqual(['split', 2]);
    expect(agreementOf(all, half, all, undefined)).toEqual(['split', 2]);
  });
});
