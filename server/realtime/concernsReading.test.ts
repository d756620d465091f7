import { expect, it } from 'vitest';
import { concernsReading } from './concernsReading.ts';

it('the desk is told anew of a reading, a seat and a new run, and of nothing else', () => {
  const replace = (path: (string | number)[], value?: unknown) => concernsReading({ op: 'replace', path, value });
  expect(replace(['own', 'p1', 'factSheetsRead', 'older'], true)).toBe(true);
  expect(replace(['own', 'p1', 'tableId'], 't1')).toBe(true);
  expect(replace(['own', 'p1'], { unsignedMoves: {}, ideas: {}, rolls: {}, factSheetsRead: { older: true } })).toBe(
    true,
  );
  expect(replace(['own'], {})).toBe(true);
  expect(replace(['own', 'p1', 'unsignedMoves', 'm1'], true)).toBe(false);
  expect(replace(['own', 'p1'], { unsignedMoves: { m1: true }, ideas: {}, rolls: {} })).toBe(false);
  expect(replace(['stage', 'run', 'board'], {})).toBe(false);
});
