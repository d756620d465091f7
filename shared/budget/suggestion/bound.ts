import { type Domain, entriesOf, largestOf, open, type Program, yesOrNo } from './program.ts';

/** Sums stay below this, with room to spare below the safe range. */
const largestSum = 2 ** 51;

/** A bound in whole numbers: `scale` times the cost of any choice that holds is at least `value`. */
export interface Bound {
  scale: number;
  value: number;
  /** What choosing each column adds to the weighed cost; negative where it pays to choose it. */
  reduced: Float64Array;
}

/**
 * A proven lower bound of the cost within a domain. For any weights that are not negative it holds that
 *
 *   cost ≥ Σ weight·asked + Σ over columns of the lesser of nought and (cost − Σ weight·coefficient)
 *
 * (Lagrange). The weights may come from floating point, since they are first made whole numbers by scaling up and rounding; from
 * there on every step is exact. Bad weights give a weak bound, never a wrong one.
 */
export function boundBy(program: Program, costs: readonly number[], domain: Domain, weights: Float64Array): Bound {
  const { columns, rows } = program;
  const sizes = sizesOf(program);
  const entries = entriesOf(program);
  let size = 1;
  let rounding = 0;
  for (let column = 0; column < columns; column++) {
    size += Math.abs(costs[column] as number) * (sizes.largest[column] as number);
  }
  for (let row = 0; row < rows.length; row++) {
    if (weights[row] === 0) continue;
    size += (weights[row] as number) * (sizes.rows[row] as number);
    rounding += (sizes.rows[row] as number) / 2;
  }
  // Where sums could leave the safe range, no weight is used: the bound is weak then, and still right.
  const isSafe = size + rounding < largestSum;
  // A power of two, so that scaling itself rounds nothing.
  let scale = 1;
  while (isSafe && scale * 2 * size + rounding < largestSum) scale *= 2;
  const reduced = new Float64Array(columns);
  for (let column = 0; column < columns; column++) reduced[column] = (costs[column] as number) * scale;
  let value = 0;
  for (let row = 0; isSafe && row < rows.length; row++) {
    const weight = Math.round((weights[row] as number) * scale);
    if (weight <= 0) continue;
    value += weight * (rows[row] as Program['rows'][number]).atLeast;
    const end = entries.starts[row + 1] as number;
    for (let at = entries.starts[row] as number; at < end; at++) {
      const column = entries.columns[at] as number;
      reduced[column] = (reduced[column] as number) - weight * (entries.values[at] as number);
    }
  }
  for (let column = 0; column < columns; column++) {
    const add = reduced[column] as number;
    if (domain[column] === 1) value += add;
    else if (domain[column] === open && add < 0) value += add * (sizes.largest[column] as number);
  }
  return { scale, value, reduced };
}

interface Sizes {
  largest: readonly number[];
  /** What each row can come to at most, signs apart. */
  rows: readonly number[];
}

const known = new WeakMap<Program, Sizes>();

function sizesOf(program: Program): Sizes {
  const before = known.get(program);
  if (before) return before;
  const largest = largestOf(program);
  const rows = program.rows.map(({ coefficients, atLeast }) =>
    coefficients.reduce(
      (sum, coefficient, column) => sum + Math.abs(coefficient) * (largest[column] as number),
      Math.abs(atLeast),
    ),
  );
  const sizes = { largest, rows };
  known.set(program, sizes);
  return sizes;
}

/** Whether a bound proves that no choice in the domain costs less than a limit. */
export const reaches = ({ scale, value }: Bound, limit: number): boolean => value > scale * (limit - 1);

/** Settles every open column that, taken the other way, would bring the cost to the limit. */
export function settleByBound(
  program: Program,
  { scale, value, reduced }: Bound,
  limit: number,
  domain: Domain,
): boolean {
  let settled = false;
  for (let column = 0; column < yesOrNo(program); column++) {
    if (domain[column] !== open) continue;
    const add = reduced[column] as number;
    if (value + Math.abs(add) <= scale * (limit - 1)) continue;
    domain[column] = add < 0 ? 1 : 0;
    settled = true;
  }
  return settled;
}
