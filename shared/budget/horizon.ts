/** The long view reaches at least this far. */
const atLeastUntil = 2035;

/** The years of the long view: those of a scenario, and on to 2035 where they end before. */
export function horizonOf(years: readonly number[]): number[] {
  const last = years.at(-1) as number;
  const further = Math.max(0, atLeastUntil - last);
  return [...years, ...Array.from({ length: further }, (_, index) => last + index + 1)];
}
