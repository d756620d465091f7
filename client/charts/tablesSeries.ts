import type { TableTotal } from '../../shared/tables/totals.ts';
import { mio } from '../../shared/text/format.ts';
import type { Words } from '../app/texts.tsx';

/** What each table has found for one target in one year, and what the target asks, in 1.000 kr. */
export interface TablesSeries {
  name: string;
  asked: number;
  tables: { number: number; found: number }[];
}

/** The series of one target; undefined where the tables are not held against it. `year` is an index. */
export function tablesSeries(totals: readonly TableTotal[], targetId: string, year: number): TablesSeries | undefined {
  const target = totals[0]?.targets.find((one) => one.target.id === targetId)?.target;
  if (!target) return undefined;
  const tables = totals.map(({ table, targets }) => ({
    number: table.number,
    found: targets.find((one) => one.target.id === targetId)?.found[year] ?? 0,
  }));
  return { name: target.name, asked: target.amounts[year] ?? 0, tables };
}

/** The chart in words: how many tables have met the target, and what each has found. */
export function tablesSentence({ asked, tables }: TablesSeries, year: number, { t, language }: Words): string {
  const figures = tables.map(({ number, found }) => t('tables.chart.figure', { number, amount: found })).join('. ');
  const met = tables.filter(({ found }) => found >= asked).length;
  return t('tables.chart.sentence', { met, count: tables.length, amount: mio(asked, language), year, figures });
}
