import { describe, expect, it } from 'vitest';
import { clock, kroner, millions, mio, percent, signed, whole } from './format.ts';

describe('numbers as people read them', () => {
  it.each([
    [0, '0', '0'],
    [-0, '0', '0'],
    [7, '7', '7'],
    [999, '999', '999'],
    [1000, '1.000', '1,000'],
    [-12_500, '−12.500', '−12,500'],
    [1_234_567_890, '1.234.567.890', '1,234,567,890'],
    [Number.MAX_SAFE_INTEGER, '9.007.199.254.740.991', '9,007,199,254,740,991'],
  ])('writes the whole number %s as %s in Danish and %s in English', (value, danish, english) => {
    expect(whole(value)).toBe(danish);
    expect(whole(value, 'en')).toBe(english);
  });

  it('puts a sign before a change, and none before nought', () => {
    expect([signed(1500), signed(-1500), signed(0), signed(1500, 'en')]).toEqual(['+1.500', '−1.500', '0', '+1,500']);
  });

  it('writes an amount of thousands in full kroner', () => {
    expect([kroner(500), kroner(-1), kroner(0)]).toEqual(['500.000 kr.', '−1.000 kr.', '0 kr.']);
    expect(kroner(500, 'en')).toBe('DKK 500,000');
    expect(kroner(12 * 1_000_000_000)).toBe('12.000.000.000.000 kr.');
  });

  it.each([
    [0, '0,0'],
    [6449, '6,4'],
    [6450, '6,5'],
    [-6450, '−6,5'],
    [9950, '10,0'],
    [9949, '9,9'],
    [1_234_500, '1.234,5'],
    [100, '0,1'],
    [-100, '−0,1'],
  ])('writes %s thousand as %s million, half away from nought', (amount, text) => {
    expect(millions(amount)).toBe(text);
  });

  it('never writes something as nothing', () => {
    expect([millions(1), millions(-1), millions(49)]).toEqual(['0,1', '−0,1', '0,1']);
  });

  it('names the unit of millions in either language', () => {
    expect(mio(6449)).toBe('6,4 mio.');
    expect(mio(-1_234_500, 'en')).toBe('DKK −1,234.5 m');
  });

  it.each([
    [0, '0:00'],
    [999, '0:00'],
    [1000, '0:01'],
    [760_000, '12:40'],
    [-61_000, '1:01'],
    [6_000_000, '100:00'],
  ])('writes %s milliseconds as %s', (milliseconds, text) => {
    expect(clock(milliseconds)).toBe(text);
  });

  it('rounds shares to whole percent, and a share of nothing is nothing', () => {
    expect([percent(1, 3), percent(2, 3), percent(5, 5), percent(0, 5), percent(0, 0)]).toEqual([33, 67, 100, 0, 0]);
  });
});
