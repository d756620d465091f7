import { describe, expect, it } from 'vitest';
import { SheetNames } from './sheetNames.ts';

describe('the names of sheets', () => {
  it('are cut at a word to what Excel takes, the number included', () => {
    const names = new SheetNames();
    expect(names.next('Læring til dem, der kommer efter')).toBe('Læring til dem, der kommer');
    expect(names.next('Læring til dem, der kommer efter')).toBe('Læring til dem, der kommer 2');
    expect(names.next('Donaudampfschifffahrtsgesellschaft')).toHaveLength(31);
  });

  it('hold none of the characters Excel refuses', () => {
    expect(new SheetNames().next("'[A]: B/C\\D*?'")).toBe('A BCD');
  });

  it('are never twice the same, also where only the case or the cut-off end differs', () => {
    const names = new SheetNames('Aktørdag');
    const all = [
      'aktørdag',
      'Pakker',
      'pakker',
      'Pakker og alt det, som ikke er til at se A',
      'Pakker og alt det, som ikke er til at se B',
    ];
    const given = all.map((title) => names.next(title).toLowerCase());
    expect(new Set([...given, 'aktørdag']).size).toBe(all.length + 1);
  });
});
