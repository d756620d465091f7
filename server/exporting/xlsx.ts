import writeXlsxFile, { type Row, type Sheet, type Cell as SheetCell } from 'write-excel-file/node';
import type { Cell, Column, Report, ReportTable } from '../../shared/report/model.ts';
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

/** Wide enough for what stands in it, up to where text is better broken than run on. */
const widest = 45;
const narrowest: Record<Column['kind'], number> = {
  text: 12,
  amount: 13,
  count: 11,
  decimal: 11,
  percent: 11,
  fte: 11,
};

function widthsOf(tables: readonly ReportTable[]): { width: number }[] {
  const widths: number[] = [];
  for (const { columns, rows } of tables) {
    for (const [at, { kind, title }] of columns.entries()) {
      // Headings are broken between words.
      const words = title.split(' ').map((word) => word.length + 2);
      const cells = kind === 'text' ? rows.map((row) => String(row[at] ?? '').length + 2) : [];
      const most = [...words, ...cells].reduce((a, b) => Math.max(a, b), narrowest[kind]);
      widths[at] = Math.max(widths[at] ?? 0, Math.min(most, widest));
    }
  }
  return widths.map((width) => ({ width }));
}

/** What the figures of a table are, its headings, and its rows. */
const rowsOf = ({ caption, columns, rows }: ReportTable): Row[] => [
  [textCell(caption, true)],
  columns.map(({ title }) => ({ type: String, value: title, fontWeight: 'bold', wrap: true })),
  ...rows.map((row): Row => row.map((cell, at) => sheetCell(cell, columns[at]?.kind ?? 'text'))),
];

/** A sheet per subject, its tables below each other with an empty row between; the headings of the first are frozen. */
const sheetOf = (sheet: string, tables: readonly ReportTable[]): Sheet<Buffer> => ({
  sheet,
  data: tables.flatMap((table, at) => (at === 0 ? rowsOf(table) : [[], ...rowsOf(table)])),
  stickyRowsCount: 2,
  stickyColumnsCount: 1,
  orientation: 'landscape',
  columns: widthsOf(tables),
});

const firstSheet = 'Aktørdag';

/** The report as a workbook: a sheet of what is said, and one for each subject that has figures. */
export function xlsxOf(report: Report): Promise<Buffer> {
  const said: Row[] = [[textCell(report.title, true)], ...report.facts.map((fact) => [textCell(fact)])];
  const sheets: Sheet<Buffer>[] = [];
  const names = new SheetNames(firstSheet);
  for (const { title, blocks } of report.sections) {
    said.push([], [textCell(title, true)]);
    const tables = blocks.filter((block) => block.kind === 'table');
    for (const block of blocks) if (block.kind === 'text') said.push([textCell(block.text)]);
    if (tables.length === 0) continue;
    const name = names.next(title);
    for (const { caption } of tables) said.push([textCell(`→ ${name}: ${caption}`)]);
    sheets.push(sheetOf(name, tables));
  }
  const first: Sheet<Buffer> = { sheet: firstSheet, data: said, columns: [{ width: 110 }] };
  return writeXlsxFile([first, ...sheets], { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
}
