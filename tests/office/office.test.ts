import { beforeAll, describe, expect, it } from 'vitest';
import { docxOf } from '../../server/exporting/docx.ts';
import { xlsxOf } from '../../server/exporting/xlsx.ts';
import { must } from '../../shared/ids.ts';
import { earlierRunsOf } from '../../shared/report/earlierRuns.ts';
import type { ReportTable } from '../../shared/report/model.ts';
import { reportOf } from '../../shared/report/report.ts';
import { speechOf } from '../../shared/report/speech.ts';
import { da } from '../../shared/text/da.ts';
import {
  bodyIn,
  expectDocument,
  expectWorkbook,
  type OfficeReading,
  readByOffice,
  tablesOf,
} from '../support/officeReading.ts';
import { recount } from '../support/recount.ts';
import { isOfficeThere } from '../support/soffice.ts';
import { richDay } from './richDay.ts';

const room = richDay();
const { scenario } = room.state.stage.run;
const report = reportOf(room.state.stage, speechOf(da, 'da'), '2028-01-01', earlierRunsOf(room.state));

let read: OfficeReading;
const describeInOffice = describe.skipIf(!isOfficeThere());
beforeAll(async () => {
  if (isOfficeThere()) read = readByOffice(await xlsxOf(report), await docxOf(report, 'da'));
}, 600_000);

const tableIn = (id: string, index = 0): ReportTable =>
  must(
    must(report.sections.find((section) => section.id === id)).blocks.filter((block) => block.kind === 'table')[index],
    id,
  );

it('tells unit, price level and what plus means with every table of amounts', () => {
  for (const { caption, columns } of tablesOf(report)) {
    if (!columns.some(({ kind }) => kind === 'amount')) continue;
    expect(caption).toMatch(/1\.000 kr\., pris- og lønniveau .*[Pp]lus /);
  }
});

describeInOffice('the workbook in LibreOffice', () => {
  it('has a sheet for every subject, and holds every figure and every word of the report, cell by cell', () => {
    expect(expectWorkbook(read, report)).toBeGreaterThan(1000);
  });

  it('equals a recount of the log, area by area', () => {
    const { plenary: counted, ideas } = recount(room.log, scenario);
    const names = new Map(scenario.areas.map(({ id, name }) => [id, name]));
    const rows = bodyIn(read, tableIn('committees'));
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
    const done = new Map(bodyIn(read, tableIn('day')).map(([what = '', count]) => [what, Number(count)]));
    expect(done.get('Flytninger af penge i det fælles budget')).toBe(counted.moves);
    expect(done.get('Forslag i den fælles pakke')).toBe(counted.adopted.size);
    expect(done.get('Idéer')).toBe(ideas);
  });

  it('equals the recount by spending type as well, and what played cards press with is not a choice', () => {
    const { moved, proposed } = recount(room.log, scenario).plenary;
    const rows = bodyIn(read, tableIn('result', 2));
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

describeInOffice('the document in LibreOffice', () => {
  it('holds the whole report in order, word by word and figure by figure', () => {
    expectDocument(read, report);
  });
});
