import writeXlsxFile, { type Row, type Sheet, type Cell as SheetCell } from 'write-excel-file/node';
import type { Cell, Column, Report, ReportTable } from '../../shared/report/report.ts';
import { SheetNames } from './sheetNames.ts';

const formats: Record<Exclude<Column['kind'], 'text'>, string> = {
  amount: '#,##0',
  count: '0',
  percent: '0',
  decimal: '0.0',
  fte: '0.00',
};

const textCell = (value: string, bold = false): SheetCell => ({
  type: String,
  value,
  alignVertical: 'top',
  ...(bold ? { fontWeight: 'bold' } : {}),
});

/** Numbers are numbers; everything people wrote is text, whatever it begins with (I3). */
function sheetCell(cell: Cell, kind: Column['kind']): SheetCell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return { type: String, value: cell, wrap: true, alignVertical: 'top' };
  return { type: Number, value: cell, format: kind === 'text' ? '0' : formats[kind], alignVertical: 'top' };
}

/** A sheet per table: what its figures are in the first row, and the headings frozen below it. */
const sheetOf = (sheet: string, { caption, columns, rows }: ReportTable): Sheet<Buffer> => ({
  sheet,
  data: [
    [textCell(caption, true)],
    columns.map(({ title }) => ({ type: String, value: title, fontWeight: 'bold', wrap: true })),
    ...rows.map((row): Row => row.map((cell, at) => sheetCell(cell, columns[at]?.kind ?? 'text'))),
  ],
  stickyRowsCount: 2,
  stickyColumnsCount: 1,
  orientation: 'landscape',
  columns: columns.map(({ kind }) => ({ width: kind === 'text' ? 30 : 13 })),
});

const firstSheet = 'Aktørdag';

/** The report as a workbook: a sheet of what is said, and one for each table. */
export function xlsxOf(report: Report): Promise<Buffer> {
  const said: Row[] = [[textCell(report.title, true)], ...report.facts.map((fact) => [textCell(fact)])];
  const sheets: Sheet<Buffer>[] = [];
  const names = new SheetNames(firstSheet);
  for (const { title, blocks } of report.sections) {
    said.push([], [textCell(title, true)]);
    const tables = blocks.filter((block) => block.kind === 'table');
    for (const block of blocks) if (block.kind === 'text') said.push([textCell(block.text)]);
    for (const [index, table] of tables.entries()) {
      const name = names.next(title, tables.length > 1 ? index + 1 : undefined);
      said.push([textCell(`→ ${name}: ${table.caption}`)]);
      sheets.push(sheetOf(name, table));
    }
  }
  const first: Sheet<Buffer> = { sheet: firstSheet, data: said, columns: [{ width: 110 }] };
  return writeXlsxFile([first, ...sheets], { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
}
