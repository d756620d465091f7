/**
 * A question of whole numbers: choose yes or no for each column, such that every row adds up to at least what it asks. The last
 * column may instead be a gap: any whole number from nought to `widestGap`. Coefficients are exact safe integers; there is no
 * tolerance anywhere.
 */
export interface Program {
  columns: number;
  rows: readonly Row[];
  /** Given, the last column is a gap. */
  widestGap?: number;
}

/** Asks that the coefficients of the columns that are chosen add up to at least `atLeast`. */
export interface Row {
  coefficients: readonly number[];
  atLeast: number;
}

/** 1 for each column that is chosen, 0 for the others; and the gap. */
export type Choice = readonly number[];

export function sumOver(coefficients: readonly number[], choice: Choice): number {
  let sum = 0;
  for (let column = 0; column < coefficients.length; column++) {
    sum += (coefficients[column] as number) * (choice[column] as number);
  }
  return sum;
}

/** The largest value of each column. */
export const largestOf = ({ columns, widestGap }: Program): number[] =>
  Array.from({ length: columns }, (_, column) => (column === columns - 1 ? (widestGap ?? 1) : 1));

/** How many columns are yes or no. */
export const yesOrNo = ({ columns, widestGap }: Program): number => (widestGap === undefined ? columns : columns - 1);

/** A choice with the smallest gap that makes every row hold, or at least those that a gap can help; it may be too wide. */
export function withGap(program: Program, choice: readonly number[]): number[] {
  const { rows, columns, widestGap } = program;
  if (widestGap === undefined) return [...choice];
  const without = choice.with(columns - 1, 0);
  let gap = 0;
  for (const { coefficients, atLeast } of rows) {
    const helps = coefficients[columns - 1] as number;
    if (helps > 0) gap = Math.max(gap, Math.ceil((atLeast - sumOver(coefficients, without)) / helps));
  }
  return without.with(columns - 1, gap);
}

export const holds = ({ rows }: Program, choice: Choice): boolean =>
  rows.every(({ coefficients, atLeast }) => sumOver(coefficients, choice) >= atLeast);

/** What is still possible for each column: 0 or 1 once it is settled, 2 while it is open. A gap stays open. */
export type Domain = Int8Array;
export const open = 2;

/**
 * Settles what follows: a row that could not be met without a column, or with it, settles the column.
 * @returns false when a row cannot be met any more, whatever is chosen.
 */
export function propagate(program: Program, domain: Domain): boolean {
  const settling = yesOrNo(program);
  const gap = program.widestGap ?? 0;
  let changed = true;
  while (changed) {
    changed = false;
    for (const { coefficients, atLeast } of program.rows) {
      let slack = -atLeast;
      for (let column = 0; column < settling; column++) {
        const coefficient = coefficients[column] as number;
        if (domain[column] === 1 || (domain[column] === open && coefficient > 0)) slack += coefficient;
      }
      if (gap > 0) slack += Math.max(0, coefficients[settling] as number) * gap;
      if (slack < 0) return false;
      for (let column = 0; column < settling; column++) {
        const coefficient = coefficients[column] as number;
        if (domain[column] !== open || Math.abs(coefficient) <= slack) continue;
        domain[column] = coefficient > 0 ? 1 : 0;
        changed = true;
      }
    }
  }
  return true;
}
