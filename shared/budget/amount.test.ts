import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, addYears, amountSchema, largestAmount, negateYears, typedAmount, zeroYears } from './amount.ts';

const typed = fc.integer({ min: -largestAmount, max: largestAmount });

describe('amounts', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0.1, 2 ** 53, -(2 ** 53), '1', null, 1n])(
    'M2: %s is no amount',
    (value) => {
      expect(amountSchema.safeParse(value).success).toBe(false);
      expect(typedAmount.safeParse(value).success).toBe(false);
    },
  );

  it('M2: a typed amount is at most a billion thousands, either way', () => {
    expect(typedAmount.parse(largestAmount)).toBe(largestAmount);
    expect(typedAmount.parse(-largestAmount)).toBe(-largestAmount);
    expect(typedAmount.safeParse(largestAmount + 1).success).toBe(false);
    expect(typedAmount.safeParse(-largestAmount - 1).success).toBe(false);
  });

  it('M2: nine million typed amounts still add up safely', () => {
    expect(Number.isSafeInteger(largestAmount * 9_000_000)).toBe(true);
  });

  it('M2: a sum that leaves the safe range is refused, also on the way', () => {
    expect(add(Number.MAX_SAFE_INTEGER, -1, 1)).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => add(Number.MAX_SAFE_INTEGER, 1)).toThrow(RangeError);
    expect(() => add(Number.MAX_SAFE_INTEGER, 1, -1)).toThrow(RangeError);
    expect(() => add(-Number.MAX_SAFE_INTEGER, -1)).toThrow(RangeError);
    expect(() => add(1, Number.NaN)).toThrow(RangeError);
    expect(() => add(1, 0.5)).toThrow(RangeError);
  });

  it('add up year by year, and only over the same years', () => {
    expect(addYears([1, 2, 3], [10, -20, 0])).toEqual([11, -18, 3]);
    expect(() => addYears([1, 2], [1, 2, 3])).toThrow(RangeError);
    expect(() => addYears([Number.MAX_SAFE_INTEGER], [1])).toThrow(RangeError);
  });

  it('M1: what is added and taken again leaves nought, and never a negative one', () => {
    const back = fc.property(fc.array(typed, { minLength: 2, maxLength: 12 }), (amounts) => {
      expect(addYears(amounts, negateYears(amounts))).toStrictEqual(zeroYears(amounts.length));
    });
    fc.assert(back, { seed: 61 });
    expect(negateYears([0, 5])).toStrictEqual([0, -5]);
  });

  it('are nought in every year to begin with', () => {
    expect(zeroYears(4)).toEqual([0, 0, 0, 0]);
  });
});
