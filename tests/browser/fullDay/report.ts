import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { Log } from '../../../server/log/log.ts';
import type { WorkshopEvent } from '../../../shared/commands/registry.ts';
import { must } from '../../../shared/ids.ts';
import type { Report } from '../../../shared/report/model.ts';
import type { Scenario } from '../../../shared/scenario/schema.ts';
import { expectAccessible } from '../../support/browserRoom.ts';
import { sees } from '../../support/hands.ts';
import type { Host } from '../../support/house.ts';
import { type BoardCount, type Recount, recount } from '../../support/recount.ts';
import { xlsxTables } from '../../support/xlsxTables.ts';
import type { FullDayRoom } from './room.ts';

type Row = (string | number | null)[];
/** The rows of a table of figures, without its head, by how its caption begins. */
export type Figures = (caption: string) => Row[];

/** The report as a file, as the desk fetches it. */
export const reportOfDay = async (day: FullDayRoom): Promise<Report> => (await day.ask('report.json')).json();

/** Tables as the page shows them: Danish notation, read back as numbers. */
async function figuresOnPage(page: Page): Promise<Figures> {
  const tables = await page.locator('.ReportTable').evaluateAll((sections) =>
    sections.map((section) => ({
      caption: section.getAttribute('aria-label') ?? '',
      rows: [...section.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map((cell) => ({
          text: cell.textContent ?? '',
          isNumber: cell.classList.contains('num'),
        })),
      ),
    })),
  );
  const read = ({ text, isNumber }: { text: string; isNumber: boolean }) =>
    isNumber && text !== '' ? Number(text.replaceAll('.', '').replace('−', '-').replace(',', '.')) : text;
  return (caption) =>
    must(
      tables.find((table) => table.caption.startsWith(caption)),
      caption,
    ).rows.map((row) => row.map(read));
}

export const figuresInJson =
  (report: Report): Figures =>
  (caption) => {
    const tables = report.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table');
    return must(
      tables.find((table) => table.caption.startsWith(caption)),
      caption,
    ).rows;
  };

const figuresInWorkbook = (workbook: Buffer): Figures => {
  const tables = xlsxTables(workbook);
  return (caption) =>
    must(
      tables.find((table) => table.caption.startsWith(caption)),
      caption,
    ).rows;
};

/** A report as it was read in three ways, the words of its page, and its files. */
export interface Reading {
  code: string;
  report: Report;
  figures: Figures[];
  words: string;
  xlsx: Buffer;
  docx: Buffer;
  /** The workshop as a file. */
  file: string;
}

/** Opens the report on the second screen, and fetches its files. */
export async function readReport(day: FullDayRoom): Promise<Reading> {
  const { screen2: page, code } = day;
  await page.goto(`/rapport/${code}`);
  await sees(page, 'Rapport fra aktørdagen i Åbrinke');
  await expectAccessible(page, 'day-report');
  const report = await reportOfDay(day);
  const xlsx = await (await day.ask('report.xlsx')).body();
  return {
    code,
    report,
    figures: [await figuresOnPage(page), figuresInJson(report), figuresInWorkbook(xlsx)],
    words: await page.locator('main').innerText(),
    xlsx,
    docx: await (await day.ask('report.docx')).body(),
    file: await (await day.ask('workshop.json')).text(),
  };
}

/** Reads a workshop into another installation from its file, and gives the report that is made of it there. */
export async function reportAfterReadingInto({ server, facilitator }: Host, file: string): Promise<Report> {
  const headers = { 'content-type': 'application/json', cookie: facilitator.cookie };
  const taken = await fetch(`${server.origin}/api/workshops/file`, { method: 'POST', headers, body: file });
  expect(taken.status).toBe(201);
  const { code } = (await taken.json()) as { code: string };
  return (await (await facilitator.get(`/api/workshops/${code}/report.json`)).json()) as Report;
}

/** Reads logs from the database of a server that has stopped, and adds up the run that stands at the end of each. */
export async function recountOf(
  dataFolder: string,
  codes: readonly string[],
): Promise<{ counted: Recount; scenario: Scenario }[]> {
  const log = await Log.open(dataFolder);
  const counts: { counted: Recount; scenario: Scenario }[] = [];
  for (const code of codes) {
    const { id } = must(await log.workshopByCode(code));
    const events = (await log.entriesAfter(id, 0)).flatMap((entry): WorkshopEvent[] => JSON.parse(entry.events));
    const scenario = must(events.flatMap(scenarioOf)[0]);
    counts.push({ counted: recount(events, scenario), scenario });
  }
  await log.close();
  return counts;
}

function scenarioOf(event: WorkshopEvent): Scenario[] {
  if (event.type === 'workshopReadIn') return [event.file.run.scenario];
  return event.type === 'runStarted' ? [event.scenario] : [];
}

/** Holds a report, from wherever it was read, against the recount: every area and year, the package, and what was done. */
export function expectFigures(figures: Figures, { counted, scenario }: { counted: Recount; scenario: Scenario }): void {
  const { plenary } = counted;
  const rows = figures('Det fælles budget, udvalg for udvalg');
  const told = new Set<string>();
  for (const [, area, , line, ...amounts] of rows) {
    if (!area) continue;
    const { id } = must(
      scenario.areas.find(({ name }) => name === area),
      String(area),
    );
    const sums = { Flytninger: plenary.moved, Forslag: plenary.proposed }[String(line)];
    if (!sums) continue;
    expect(amounts, `${area} ${line}`).toEqual(sums.get(id));
    told.add(`${line} ${id}`);
  }
  for (const [line, sums] of [
    ['Flytninger', plenary.moved],
    ['Forslag', plenary.proposed],
  ] as const) {
    const changed = [...sums].filter(([id, amounts]) => id !== 'savings' && id !== 'pool' && amounts.some(Boolean));
    expect(changed.filter(([id]) => !told.has(`${line} ${id}`))).toEqual([]);
  }
  const done = new Map(figures('Det er der sket indtil nu').map(([what, count]) => [what, count]));
  const tableMoves = [...counted.tables.values()].reduce((sum, { moves }) => sum + moves, 0);
  expect(Object.fromEntries(done)).toMatchObject({
    'Flytninger af penge i det fælles budget': plenary.moves,
    'Flytninger af penge ved bordene': tableMoves,
    'Forslag i den fælles pakke': plenary.adopted.size,
    Idéer: counted.ideas,
    Afstemninger: counted.ballots.size,
    'Spørgsmål til forvaltningen': counted.questions,
  });
  expectPackages(figures, counted);
  expectMovesByAccount(figures, counted, scenario);
  for (const { counts } of counted.ballots.values()) {
    const told = figures('Optælling: ').map(([, count]) => count);
    expect(told.toSorted()).toEqual([...counts.values()].toSorted());
  }
}

const boardsOf = ({ plenary, tables }: Recount): [string, BoardCount][] => [
  ['Fælles', plenary],
  ...[...tables].map(([id, board]): [string, BoardCount] => [`Bord ${id.slice(1)}`, board]),
];

/** Every board's package, proposal by proposal. */
function expectPackages(figures: Figures, counted: Recount): void {
  const rows = figures('Valgte forslag, budget for budget');
  const chosen = (name: string) => new Set(rows.filter(([board]) => board === name).map(([, nr]) => nr)).size;
  for (const [name, { adopted }] of boardsOf(counted)) expect(chosen(name), name).toBe(adopted.size);
}

/** The free moves of every board, account by account and year by year. */
function expectMovesByAccount(figures: Figures, counted: Recount, scenario: Scenario): void {
  const areas = new Map(scenario.areas.map(({ id, name }) => [id, name]));
  const setAside = new Map([
    ['savings', 'Råderum'],
    ['pool', 'Investeringspuljen'],
  ]);
  const inOrder = (rows: Row[]) => rows.toSorted((one, other) => String(one).localeCompare(String(other)));
  for (const [caption, names] of [
    ['Frie flytninger i alt, område for område', areas],
    ['Frie flytninger til og fra råderum og investeringspulje', setAside],
  ] as const) {
    const ours = boardsOf(counted).flatMap(([board, { moved }]) =>
      [...moved].flatMap(([id, sums]): Row[] => {
        const name = names.get(id);
        return name !== undefined && sums.some((sum) => sum !== 0) ? [[board, name, ...sums]] : [];
      }),
    );
    if (ours.length > 0) expect(inOrder(figures(caption)), caption).toEqual(inOrder(ours));
  }
}
