import type { YearAmounts } from '../budget/amount.ts';
import type { Block, Cell, Column, Material, ReportTable } from './model.ts';

export const sentence = (text: string): Block => ({ kind: 'text', text });

export const textColumn = (title: string): Column => ({ title, kind: 'text' });
export const countColumn = (title: string): Column => ({ title, kind: 'count' });
/** Numbers with one decimal, without a unit. */
export const decimalColumn = (title: string): Column => ({ title, kind: 'decimal' });
export const percentColumn = (title: string): Column => ({ title, kind: 'percent' });

/** A table, or nothing where it has no rows. */
export function tableOf(caption: string, columns: Column[], rows: Cell[][]): ReportTable[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows }];
}

/** One column of amounts per year of the scenario. */
export const yearColumns = ({ run }: Material): Column[] =>
  run.scenario.years.map((year) => ({ title: String(year), kind: 'amount' }));

/** Amounts to stand in the columns of the years; empty cells where nobody has said. */
export const yearCells = ({ run }: Material, amounts: YearAmounts | null): Cell[] =>
  run.scenario.years.map((_, year) => amounts?.[year] ?? null);

/** What plus means: an expense; an improvement, among what is to be found; what is left over; room within a frame; money set aside. */
export type Sign = 'spending' | 'found' | 'left' | 'room' | 'setAside';

/** What the amounts of a table are, with unit and price level, and what their sign means: the same for every row. */
export function captionOf({ t, run }: Material, text: string, sign: Sign): string {
  return `${text}. ${t(`report.sign.${sign}`, { level: run.scenario.priceLevel })}`;
}
