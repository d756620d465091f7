import type { Cell, Report } from '../../shared/report/model.ts';

/** Spreadsheets take a cell that begins like this for a formula, even between quotes (I3). */
const beginsLikeFormula = /^[=+\-@\t\r]/;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Text that could be read as a formula gets an apostrophe first; numbers have a decimal comma and a plain minus. */
function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return quoted(beginsLikeFormula.test(cell) ? `'${cell}` : cell);
}

const lineOf = (cells: readonly Cell[]): string => cells.map(cellOf).join(';');

/** The report as CSV for Danish spreadsheets: UTF-8 with a mark in front, semicolons, one table after the other. */
export function csvOf(report: Report): Buffer {
  const lines = [report.title, ...report.facts].map((text) => lineOf([text]));
  for (const { title, blocks } of report.sections) {
    lines.push('', lineOf([title]));
    for (const block of blocks) {
      if (block.kind === 'text') lines.push(lineOf([block.text]));
      else
        lines.push(
          '',
          lineOf([block.caption]),
          lineOf(block.columns.map((one) => one.title)),
          ...block.rows.map(lineOf),
        );
    }
  }
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf8');
}
