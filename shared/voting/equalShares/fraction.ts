/** A rational number, exact: lowest terms are not promised, a positive denominator is. */
export interface Fraction {
  num: bigint;
  den: bigint;
}

export const fraction = (num: number | bigint, den: number | bigint = 1): Fraction => ({
  num: BigInt(num),
  den: BigInt(den),
});

export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

export function lowest({ num, den }: Fraction): Fraction {
  const shared = gcd(num, den);
  return shared <= 1n ? { num, den } : { num: num / shared, den: den / shared };
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  lowest({ num: a.num * b.den + b.num * a.den, den: a.den * b.den });

export const times = (a: Fraction, factor: number | bigint): Fraction =>
  lowest({ num: a.num * BigInt(factor), den: a.den });

export const over = (a: Fraction, b: Fraction): Fraction => lowest({ num: a.num * b.den, den: a.den * b.num });

/** Negative, zero or positive, as a is less than, equal to or greater than b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest machine number; only ever to look at, or to leave far comparisons to. */
export function toNumber({ num, den }: Fraction): number {
  const size = Math.max(num.toString(16).length, den.toString(16).length) - 200;
  if (size <= 0) return Number(num) / Number(den);
  // Numerator and denominator beyond the range of a machine number lose the digits that it could not hold anyway.
  const shift = BigInt(4 * size);
  return Number(num >> shift) / Number(den >> shift);
}

/** As it stands in a log: `7/3`, or `4`. */
export function fractionText(value: Fraction): string {
  const { num, den } = lowest(value);
  return den === 1n ? `${num}` : `${num}/${den}`;
}

/** What `fractionText` wrote. @throws SyntaxError for anything else. */
export function readFraction(text: string): Fraction {
  const [num = '', den = '1'] = text.split('/');
  return { num: BigInt(num), den: BigInt(den) };
}
