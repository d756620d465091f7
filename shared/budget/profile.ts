import * as z from 'zod/mini';
import { largestAmount, typedAmount } from './amount.ts';

const eachYear = z.array(z.int().check(z.gte(0), z.lte(largestAmount))).check(z.maxLength(12));

/**
 * How a move spreads over the years. Years are those of the scenario, e.g. 2028; amounts are 1.000 kr. and never negative,
 * since the direction stands in from and to.
 *
 * - `once`: in one year only
 * - `lasting`: the same amount in that year and every later one
 * - `typed`: an amount for each year
 */
export const profileSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('once'), year: z.int(), amount: typedAmount.check(z.positive()) }),
  z.strictObject({ kind: z.literal('lasting'), year: z.int(), amount: typedAmount.check(z.positive()) }),
  z.strictObject({ kind: z.literal('typed'), amounts: eachYear }),
]);
export type Profile = z.infer<typeof profileSchema>;

/** The amount per year, or undefined when the profile does not fit the years. */
export function amountsOf(profile: Profile, years: readonly number[]): number[] | undefined {
  if (profile.kind === 'typed') return profile.amounts.length === years.length ? profile.amounts : undefined;
  const first = years.indexOf(profile.year);
  if (first < 0) return undefined;
  return years.map((_, index) => {
    const covered = profile.kind === 'once' ? index === first : index >= first;
    return covered ? profile.amount : 0;
  });
}

/**
 * The nearest profile of the same kind that stays within what is possible per year, or undefined when nothing at all is
 * possible. A lasting amount is bounded by the tightest of its years.
 */
export function nearestProfile(
  profile: Profile,
  possible: readonly number[],
  years: readonly number[],
): Profile | undefined {
  const amounts = amountsOf(profile, years);
  if (!amounts) return undefined;
  const fitted = amounts.map((amount, year) => Math.max(0, Math.min(amount, possible[year] as number)));
  if (profile.kind === 'typed')
    return fitted.some((amount) => amount > 0) ? { kind: 'typed', amounts: fitted } : undefined;
  const amount = Math.min(...fitted.filter((_, year) => (amounts[year] as number) > 0));
  return amount > 0 ? { ...profile, amount } : undefined;
}
