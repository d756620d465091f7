import { expect, it } from 'vitest';
import { readFigure } from './figure.ts';

it('reads whole figures with or without separators', () => {
  expect(['0', '36000', '36.000', '36,000', '36 000', ' 1.250.000 '].map(readFigure)).toEqual([
    0, 36_000, 36_000, 36_000, 36_000, 1_250_000,
  ]);
});

it('reads nothing from what is no whole figure, has a sign, or is too large', () => {
  const typed = ['', '3,5', '-5', '36.00', '1e3', '12 mio.', '99999999999'];
  expect(typed.map(readFigure)).toEqual(typed.map(() => undefined));
});
