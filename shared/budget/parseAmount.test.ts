import { describe, expect, it } from 'vitest';
import { kroner } from '../text/format.ts';
import { isUnreadable, parseAmount } from './parseAmount.ts';

describe('an amount as written', () => {
  it.each([
    ['500', 500],
    ['1.234', 1234],
    ['1234', 1234],
    ['0', 0],
    ['500.000', 500],
    ['500000', 500],
    [' 500 000 kr. ', 500],
    ['500.000 kr.', 500],
    ['500.000,-', 500],
    ['500.000,00 kr', 500],
    ['8.000 kr.', 8],
    ['0,5 mio.', 500],
    ['1,005 mio. kr.', 1005],
    ['2 mio', 2000],
    ['−1.250', -1250],
    ['-500.000 kr.', -500],
    ['-0', 0],
  ])('%s is %d thousand', (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  it.each(['', ' ', '-', '+'])('%j is nothing yet', (text) => {
    expect(parseAmount(text)).toBeNull();
    expect(isUnreadable(text)).toBe(false);
  });

  it.each([
    '12.345',
    '250.500 kr.',
    '1,5',
    '50.00',
    '1.2.3',
    '--5',
    'mange',
    '0,0005 mio.',
    '9.999.999.999.999',
    '500 kr.',
  ])('%s is refused and not rounded', (text) => {
    expect(parseAmount(text)).toBeNull();
    expect(isUnreadable(text)).toBe(true);
  });

  it.each(['da', 'en'] as const)('what the field itself writes is read back (%s)', (language) => {
    for (const amount of [0, 1, 8, 999, 1000, 1234, 202_400, -8, -500]) {
      expect(parseAmount(kroner(amount, language), language)).toBe(amount);
    }
  });

  it('follows the language for its separators', () => {
    expect(parseAmount('500,000', 'en')).toBe(500);
    expect(parseAmount('DKK 6.4 m', 'en')).toBe(6400);
  });
});
