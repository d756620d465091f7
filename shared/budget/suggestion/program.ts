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

/** What is not nought in the rows of a program: entries from `starts[row]` up to `starts[row + 1]`, each with its column. */
interface Entries {
  starts: Int32Array;
  columns: Int32Array;
  values: Float64Array;
  /** The size of the largest value in each row. */
  largest: Float64Array;
}

const known = new WeakMap<Program, Entries>();

/** A row is about few proposals: its noughts are passed over, since rows are gone through again and again. */
export function entriesOf(program: Program): Entries {
  const before = known.get(program);
  if (before) return before;
  const { rows } = program;
  const starts = new Int32Array(rows.length + 1);
  const largest = new Float64Array(rows.length);
  const columns: number[] = [];
  const values: number[] = [];
  for (const [row, { coefficients }] of rows.entries()) {
    for (const [column, coefficient] of coefficients.entries()) {
      if (coefficient === 0) continue;
      columns.push(column);
      values.push(coefficient);
      largest[row] = Math.max(largest[row] as number, Math.abs(coefficient));
    }
    starts[row + 1] = columns.length;
  }
  const entries = { starts, columns: Int32Array.from(columns), values: Float64Array.from(values), largest };
  known.set(program, entries);
  return entries;
}

/**
 * Settles what follows: a row that could not be met without a column, or with it, settles the column.
 * @returns false when a row cannot be met any more, whatever is chosen.
 */
export function propagate(program: Program, domain: Domain): boolean {
  const { rows, widestGap = 0 } = program;
  const { starts, columns, values, largest } = entriesOf(program);
  const settling = yesOrNo(program);
  let changed = true;
  while (changed) {
    changed = false;
    for (let row = 0; row < rows.length; row++) {
      const [first, end] = [starts[row] as number, starts[row + 1] as number];
      let slack = -(rows[row] as Row).atLeast;
      for (let at = first; at < end; at++) {
        const column = columns[at] as number;
        const value = values[at] as number;
        if (column === settling) slack += Math.max(0, value) * widestGap;
        else if (domain[column] === 1 || (domain[column] === open && value > 0)) slack += value;
      }
      if (slack < 0) return false;
      if (slack >= (largest[row] as number)) continue;
      for (let at = first; at < end; at++) {
        const column = columns[at] as number;
        const value = values[at] as number;
        if (column === settling || domain[column] !== open || Math.abs(value) <= slack) continue;
        domain[column] = value > 0 ? 1 : 0;
        changed = true;
      }
    }
  }
  return true;
}

/** What a row adds up, as a key: the same for rows that ask for the same sum, however much of it. */
export const sumIn = ({ coefficients }: Row): string => coefficients.join();

/**
 * Of rows that ask for the same sum, the one that asks for most: most effects last, so that an area's later years often differ in
 * nothing but what is asked.
 */
export function strictest(rows: readonly Row[]): Row[] {
  const bySum = new Map<string, Row>();
  for (const row of rows) {
    const sum = sumIn(row);
    const other = bySum.get(sum);
    if (!other || other.atLeast < row.atLeast) bySum.set(sum, row);
  }
  return [...bySum.values()];
}
