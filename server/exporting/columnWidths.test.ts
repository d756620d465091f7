import { describe, expect, it } from 'vitest';
import type { Cell, Column } from '../../shared/report/model.ts';
import { columnWidths } from './columnWidths.ts';

const text = (title: string): Column => ({ title, kind: 'text' });
const amount = (title: string): Column => ({ title, kind: 'amount' });
const widths = (columns: Column[], rows: Cell[][]) =>
  columnWidths({ kind: 'table', caption: '', columns, rows }, 14_000, 'da');
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);

describe('the columns of a table on a page', () => {
  it('are wider for text than for figures, and fill the page', () => {
    const long = 'En beskrivelse, som det tager flere linjer at få sagt i en smal spalte.';
    const [what = 0, why = 0, ...years] = widths(
      [text('Hvad'), text('Hvorfor'), amount('2028'), amount('2029')],
      [['Kantine', long, -1_234_567, 5]],
    );
    expect(why).toBeGreaterThan(what);
    for (const year of years) expect(year).toBeLessThan(what);
    // "−1.234.567" is ten letters of 110.
    expect(years).toEqual([1330, 670]);
    expect(sum([what, why, ...years])).toBeGreaterThan(13_990);
    expect(sum([what, why, ...years])).toBeLessThanOrEqual(14_000);
  });

  it('give way alike where there are too many of them, and never pass the edge', () => {
    const many = widths(
      [text('Hvad'), ...Array.from({ length: 30 }, () => amount('2028'))],
      [['Kantine', ...Array.from({ length: 30 }, () => -1_234_567)]],
    );
    expect(sum(many)).toBeLessThanOrEqual(14_000);
    expect(Math.min(...many)).toBeGreaterThan(300);
  });

  it('are no wider than they need where there are only figures', () => {
    expect(widths([amount('2028')], [[5]])).toEqual([670]);
  });
});
