import { describe, expect, it } from 'vitest';
import { en } from '../text/en.ts';
import { sectionIds } from './model.ts';
import { reportOf } from './report.ts';
import { speechOf } from './speech.ts';
import { chosen, danish, empty, stageOf, textIn, today } from './testing/reading.ts';

describe('a report', () => {
  it('has every section at any moment but that of an earlier day, and one that has nothing says so', () => {
    const { sections, priceLevel, unit } = reportOf(stageOf(empty), danish, today);
    expect(sections.map(({ id }) => id)).toEqual(sectionIds.filter((id) => id !== 'days'));
    expect(sections.every(({ blocks }) => blocks.length > 0)).toBe(true);
    expect([unit, priceLevel]).toEqual(['1.000 kr.', '2028']);
    expect(textIn(stageOf(empty), 'ideas')).toEqual(['Der er ingen idéer på væggen endnu.']);
    expect(textIn(stageOf(empty), 'agreement')).toEqual(['Aftalen er ikke landet endnu.']);
  });

  it('tells unit, price level and sign with every table of amounts, and gives every row a cell for each column', () => {
    for (const { blocks } of reportOf(stageOf(chosen), danish, today).sections) {
      for (const block of blocks) {
        if (block.kind === 'text') continue;
        for (const row of block.rows) expect(row, block.caption).toHaveLength(block.columns.length);
        if (!block.columns.some(({ kind }) => kind === 'amount')) continue;
        expect(block.caption).toMatch(/1\.000 kr\., pris- og lønniveau 2028/);
        expect(block.caption).toMatch(/[Pp]lus/);
      }
    }
  });

  it('speaks English as well', () => {
    const { sections } = reportOf(stageOf(chosen), speechOf(en, 'en'), today);
    expect(sections.every(({ title }) => /^[A-Z]/.test(title))).toBe(true);
    expect(JSON.stringify(sections)).not.toMatch(/pris- og lønniveau/);
  });
});
