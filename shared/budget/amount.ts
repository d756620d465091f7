import * as z from 'zod/mini';

/**
 * An amount of money: a whole number of 1.000 kr., net, in the price level of the scenario. Expenditure is positive.
 * M2: fractions, NaN, infinity and numbers beyond the safe range are refused, never rounded.
 */
export const amountSchema = z.int();
export type Amount = number;

/** One amount per year of the scenario, in the order of its `years`. */
export type YearAmounts = readonly number[];

/**
 * Adds safe whole numbers.
 * @throws RangeError when the sum leaves the safe range, since a silently wrong sum would create or destroy money (M1, M2).
 */
export function add(...amounts: readonly number[]): number {
  let sum = 0;
  for (const amount of amounts) {
    sum += amount;
    if (!Number.isSafeInteger(sum)) throw new RangeError(`not a safe whole amount: ${sum}`);
  }
  return sum;
}

/** Year by year a + b. Both must cover the same years. */
export function addYears(a: YearAmounts, b: YearAmounts): number[] {
  if (a.length !== b.length) throw new RangeError(`amounts over ${a.length} and ${b.length} years cannot be added`);
  return a.map((amount, year) => add(amount, b[year] as number));
}

/** Year by year −a, without the negative zero that JSON and equality would treat apart. */
export const negateYears = (a: YearAmounts): number[] => a.map((amount) => 0 - amount);

export const zeroYears = (count: number): number[] => new Array<number>(count).fill(0);

/** The bound of a single amount: 1 billion times 1.000 kr., so that 9 million of them still add up safely. */
export const largestAmount = 1_000_000_000;

/** An amount as a person may type it; sums of such amounts stay safe. */
export const typedAmount = amountSchema.check(z.gte(-largestAmount), z.lte(largestAmount));
