import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxOf } from '../../server/exporting/docx.ts';
import { xlsxOf } from '../../server/exporting/xlsx.ts';
import { must } from '../../shared/ids.ts';
import { cellText } from '../../shared/report/cellText.ts';
import { earlierRunsOf } from '../../shared/report/earlierRuns.ts';
import { type Cell, type ReportTable, reportOf } from '../../shared/report/report.ts';
import { speechOf } from '../../shared/report/speech.ts';
import { da } from '../../shared/text/da.ts';
import { recount } from '../support/recount.ts';
import { convert } from '../support/soffice.ts';
import { csvRows } from './csvRows.ts';
import { richDay } from './richDay.ts';

const room = richDay();
const { scenario } = room.state.stage.run;
const report = reportOf(room.state.stage, speechOf(da, 'da'), '2028-01-01', earlierRunsOf(room.state));
const tables = report.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table');
const titleOf = (id: string) => must(report.sections.find((section) => section.id === id)).title;

let folder: string;
/** The parts of each sheet as LibreOffice reads it, by what their first row says; an empty row ends one. */
let sheets: Map<string, string[][]>;
let sheetCount: number;
let lines: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aktordag-office-'));
  writeFileSync(join(folder, 'rapport.xlsx'), await xlsxOf(report));
  writeFileSync(join(folder, 'rapport.docx'), await docxOf(report, 'da'));
  // Semicolons, quotes, UTF-8, figures in full and not as shown, every sheet a file of its own.
  const csv = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1';
  convert(join(folder, 'rapport.xlsx'), csv, folder);
  convert(join(folder, 'rapport.docx'), 'txt:Text (encoded):UTF8', folder);
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  sheetCount = files.length;
  sheets = new Map(
    files
      .flatMap((name) => partsOf(csvRows(readFileSync(join(folder, name), 'utf8'))))
      .map((rows) => [rows[0]?.[0] ?? '', rows]),
  );
  const text = readFileSync(join(folder, 'rapport.txt'), 'utf8').replace(/^\uFEFF/, '');
  lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function partsOf(rows: readonly string[][]): string[][][] {
  const parts: string[][][] = [[]];
  for (const row of rows) {
    if (row.every((cell) => cell === '')) parts.push([]);
    else parts.at(-1)?.push(row);
  }
  return parts.filter((part) => part.length > 0);
}

/** A cell as LibreOffice told it, read as what the report has there. */
const readAs = (told: string, cell: Cell): Cell => {
  if (cell === null || cell === '') return told === '' ? cell : told;
  return typeof cell === 'number' && told !== '' ? Number(told) : told;
};

/** The figures of a table as LibreOffice read them, without its two first rows. */
const bodyOf = (table: ReportTable): string[][] => partIn(table).slice(2);

/** A table as LibreOffice read it; a sheet is as wide as the widest of its tables. */
const partIn = ({ caption, columns }: ReportTable): string[][] =>
  must(sheets.get(caption), caption).map((row) => row.slice(0, columns.length));

const tableIn = (id: string, index = 0): ReportTable =>
  must(
    must(report.sections.find((section) => section.id === id)).blocks.filter((block) => block.kind === 'table')[index],
    id,
  );

it('tells unit, price level and what plus means with every table of amounts', () => {
  for (const { caption, columns } of tables) {
    if (!columns.some(({ kind }) => kind === 'amount')) continue;
    expect(caption).toMatch(/1\.000 kr\., pris- og lønniveau .*[Pp]lus /);
  }
});

describe('the workbook in LibreOffice', () => {
  it('has a sheet for every subject, and the first for what is said', () => {
    const subjects = report.sections.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
    expect(sheetCount).toBe(subjects.length + 1);
    expect(new Set(tables.map(({ caption }) => caption)).size).toBe(tables.length);
    expect(sheets.get(report.title)?.flat()).toEqual(expect.arrayContaining(report.facts));
  });

  it('holds every figure and every word of the report, cell by cell', () => {
    let figures = 0;
    for (const table of tables) {
      const [, head, ...body] = partIn(table);
      expect(head, table.caption).toEqual(table.columns.map(({ title }) => title));
      expect(
        body.map((row, at) => row.map((told, column) => readAs(told, table.rows[at]?.[column] ?? null))),
        table.caption,
      ).toEqual(table.rows);
      figures += table.rows.flat().filter((cell) => typeof cell === 'number').length;
    }
    expect(figures).toBeGreaterThan(1000);
  });

  it('equals a recount of the log, area by area', () => {
    const { plenary: counted, ideas } = recount(room.log, scenario);
    const names = new Map(scenario.areas.map(({ id, name }) => [id, name]));
    const rows = bodyOf(tableIn('committees'));
    const told = (area: string, line: string) =>
      rows.filter((row) => row[1] === area && row[3] === line).map((row) => row.slice(4).map(Number));
    let areas = 0;
    for (const [id, name] of names) {
      for (const [line, sums] of [
        ['Flytninger', counted.moved],
        ['Forslag', counted.proposed],
      ] as const) {
        const amounts = sums.get(id);
        if (!amounts?.some((amount) => amount !== 0)) continue;
        areas += 1;
        expect(told(name, line), `${name} ${line}`).toEqual([amounts]);
      }
    }
    expect(areas).toBeGreaterThan(20);
    const done = new Map(bodyOf(tableIn('day')).map(([what = '', count]) => [what, Number(count)]));
    expect(done.get('Flytninger af penge i det fælles budget')).toBe(counted.moves);
    expect(done.get('Forslag i den fælles pakke')).toBe(counted.adopted.size);
    expect(done.get('Idéer')).toBe(ideas);
  });

  it('equals the recount by spending type as well, and what played cards press with is not a choice', () => {
    const { moved, proposed } = recount(room.log, scenario).plenary;
    const rows = bodyOf(tableIn('result', 2));
    for (const type of new Set(scenario.areas.map(({ spendingType }) => spendingType))) {
      const sums = scenario.years.map((_, year) =>
        scenario.areas
          .filter(({ spendingType }) => spendingType === type)
          .reduce((sum, { id }) => sum + (moved.get(id)?.[year] ?? 0) + (proposed.get(id)?.[year] ?? 0), 0),
      );
      const [change] = rows.filter((row) => row[0] === da[`type.${type}`] && row[1] === 'Ændring');
      expect(change?.slice(2).map(Number), type).toEqual(sums);
    }
  });
});

describe('the document in LibreOffice', () => {
  it('holds the whole report in order, word by word and figure by figure', () => {
    const parts = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
    const expected = [
      report.title,
      ...report.facts,
      ...report.sections.flatMap(({ id, blocks }) => [
        titleOf(id),
        ...blocks.flatMap((block) =>
          block.kind === 'text'
            ? [block.text]
            : [
                block.caption,
                ...block.columns.map(({ title }) => title),
                ...block.rows.flat().map((cell) => cellText(cell, 'da')),
              ],
        ),
      ]),
    ].flatMap(parts);
    expect(lines).toEqual(expected);
  });
});
