import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { must } from '../../shared/ids.ts';
import { cellText } from '../../shared/report/cellText.ts';
import type { Cell, Report, ReportTable } from '../../shared/report/model.ts';
import { csvRows } from './csvRows.ts';
import { convert } from './soffice.ts';

/** A report's workbook and document as LibreOffice reads them. */
export interface OfficeReading {
  sheetCount: number;
  /** The parts of each sheet, by what their first row says; an empty row ends one. */
  sheets: ReadonlyMap<string, string[][]>;
  /** The lines of the document that are not empty. */
  lines: string[];
}

/** Has LibreOffice read both files; it takes some seconds. */
export function readByOffice(xlsx: Buffer, docx: Buffer): OfficeReading {
  const folder = mkdtempSync(join(tmpdir(), 'aktordag-office-'));
  try {
    writeFileSync(join(folder, 'rapport.xlsx'), xlsx);
    writeFileSync(join(folder, 'rapport.docx'), docx);
    // Semicolons, quotes, UTF-8, figures in full and not as shown, every sheet a file of its own.
    const csv = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1';
    convert(join(folder, 'rapport.xlsx'), csv, folder);
    convert(join(folder, 'rapport.docx'), 'txt:Text (encoded):UTF8', folder);
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    const parts = files.flatMap((name) => partsOf(csvRows(readFileSync(join(folder, name), 'utf8'))));
    const text = readFileSync(join(folder, 'rapport.txt'), 'utf8').replace(/^\uFEFF/, '');
    return {
      sheetCount: files.length,
      sheets: new Map(parts.map((rows) => [rows[0]?.[0] ?? '', rows])),
      lines: text.split(/\r?\n/).filter((line) => line.trim() !== ''),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function partsOf(rows: readonly string[][]): string[][][] {
  const parts: string[][][] = [[]];
  for (const row of rows) {
    if (row.every((cell) => cell === '')) parts.push([]);
    else parts.at(-1)?.push(row);
  }
  return parts.filter((part) => part.length > 0);
}

export const tablesOf = ({ sections }: Report): ReportTable[] =>
  sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table');

/** A table as LibreOffice read it; a sheet is as wide as the widest of its tables. */
const partIn = ({ sheets }: OfficeReading, { caption, columns }: ReportTable): string[][] =>
  must(sheets.get(caption), caption).map((row) => row.slice(0, columns.length));

/** The figures of a table as LibreOffice read them, without its two first rows. */
export const bodyIn = (reading: OfficeReading, table: ReportTable): string[][] => partIn(reading, table).slice(2);

/** A cell as LibreOffice told it, read as what the report has there. */
const readAs = (told: string, cell: Cell): Cell => {
  if (cell === null || cell === '') return told === '' ? cell : told;
  return typeof cell === 'number' && told !== '' ? Number(told) : told;
};

/** Holds the workbook against the report, cell by cell, and gives how many figures that were. */
export function expectWorkbook(reading: OfficeReading, report: Report): number {
  const tables = tablesOf(report);
  const subjects = report.sections.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
  expect(reading.sheetCount).toBe(subjects.length + 1);
  expect(new Set(tables.map(({ caption }) => caption)).size).toBe(tables.length);
  expect(reading.sheets.get(report.title)?.flat()).toEqual(expect.arrayContaining(report.facts));
  let figures = 0;
  for (const table of tables) {
    const [, head, ...body] = partIn(reading, table);
    expect(head, table.caption).toEqual(table.columns.map(({ title }) => title));
    expect(
      body.map((row, at) => row.map((told, column) => readAs(told, table.rows[at]?.[column] ?? null))),
      table.caption,
    ).toEqual(table.rows);
    figures += table.rows.flat().filter((cell) => typeof cell === 'number').length;
  }
  return figures;
}

/** Holds the document against the report in Danish: all of it in order, word by word and figure by figure. */
export function expectDocument({ lines }: OfficeReading, report: Report): void {
  const expected = [
    report.title,
    ...report.facts,
    ...report.sections.flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block) =>
        block.kind === 'text'
          ? [block.text]
          : [
              block.caption,
              ...block.columns.map((column) => column.title),
              ...block.rows.flat().map((cell) => cellText(cell, 'da')),
            ],
      ),
    ]),
  ].flatMap((text) => text.split('\n').filter((line) => line.trim() !== ''));
  expect(lines).toEqual(expected);
}
