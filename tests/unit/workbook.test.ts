import { expect, it } from 'vitest';
import { xlsxOf } from '../../server/exporting/xlsx.ts';
import { reportOf } from '../../shared/report/report.ts';
import { speechOf } from '../../shared/report/speech.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { given } from '../../shared/testing/given.ts';
import { workshop } from '../../shared/testing/workshop.ts';
import { da } from '../../shared/text/da.ts';
import { xlsxTables } from '../support/xlsxTables.ts';

const { state } = given(workshop('moves', undefined, withCatalogue()))
  .when('moveMoney', { from: 'schools', to: 'savings', profile: { kind: 'lasting', year: 2028, amount: 40 } })
  .when('adoptProposal', { proposalId: 'classes' });
const report = reportOf(state.stage, speechOf(da, 'da'), '2028-01-01');

it('holds the tables of a subject below each other, each with what its figures are and its own headings', async () => {
  const read = xlsxTables(await xlsxOf(report));
  for (const { title, blocks } of report.sections) {
    const tables = blocks.filter((block) => block.kind === 'table');
    expect(
      read.filter(({ sheet }) => sheet === title.slice(0, 31)),
      title,
    ).toEqual(
      tables.map(({ caption, columns, rows }) => ({
        sheet: title,
        caption,
        head: columns.map((column) => column.title),
        rows: rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1)),
      })),
    );
  }
});
