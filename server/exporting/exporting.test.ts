import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../shared/report/report.ts';
import { speechOf } from '../../shared/report/speech.ts';
import { withCatalogue } from '../../shared/testing/catalogue.ts';
import { given } from '../../shared/testing/given.ts';
import { workshop } from '../../shared/testing/workshop.ts';
import { da } from '../../shared/text/da.ts';
import { csvOf } from './csv.ts';
import { docxOf } from './docx.ts';
import { xlsxOf } from './xlsx.ts';

const trick = '=HYPERLINK("http://x";"<b>&y</b>")';
const { state } = given(workshop('moves', undefined, withCatalogue()))
  .when('moveMoney', { from: 'schools', to: 'savings', profile: { kind: 'lasting', year: 2028, amount: 40 } })
  .when('adoptProposal', { proposalId: 'classes' })
  .when('goToStep', { stepId: 'ideas' })
  .when('submitIdea', { title: trick, text: '@sum', areaId: null, amounts: [10, -5, -5, -5] });
const report = reportOf(state.stage, speechOf(da, 'da'), '2028-01-01');

/** The files of a zip archive, read from its central directory. */
function unzip(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((place) =>
      place === 20 ? zip.readUInt32LE(at + place) : zip.readUInt16LE(at + place),
    ) as [number, number, number, number];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    const text = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    files.set(zip.toString('utf8', at + 46, at + 46 + name), text.toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return files;
}

describe('the workbook', () => {
  it('I3: has real numbers and frozen headings, and text stays text', async () => {
    const files = unzip(await xlsxOf(report));
    const sheets = [...files].filter(([name]) => name.startsWith('xl/worksheets/sheet')).map(([, xml]) => xml);
    const subjects = report.sections.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
    expect(sheets).toHaveLength(subjects.length + 1);
    const all = sheets.join('');
    expect(all).not.toMatch(/<f[ >]|<hyperlink/);
    // The change in service: 40 by moves, and the classes.
    for (const amount of [-60, -90]) expect(all).toContain(`<v>${amount}</v>`);
    expect(sheets.filter((xml) => xml.includes('state="frozen"'))).toHaveLength(subjects.length);
    expect([...files.values()].join('')).toContain('=HYPERLINK(');
    expect([...files.values()].join('')).not.toContain('<b>&y</b>');
    const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name?.length).toBeLessThanOrEqual(31);
    expect(names).toEqual(['Aktørdag', ...subjects.map(({ title }) => title)].map((name) => name.slice(0, 31)));
    expect(names).toEqual(expect.arrayContaining(['Til HovedMED', 'Til økonomiudvalget']));
  });
});

describe('the document', () => {
  it('I3: has headings and rows that are not cut, and markup that people wrote is text', async () => {
    const xml = unzip(await docxOf(report, 'da')).get('word/document.xml') ?? '';
    expect(xml).toContain('Rapport fra aktørdagen i Lilleby');
    expect(xml).toContain('&lt;b&gt;&amp;y&lt;/b&gt;');
    expect(xml).not.toContain('<b>&');
    const twoLines = { ...report, facts: ['Én.\nTo.\u0007'] };
    const lines = unzip(await docxOf(twoLines, 'da')).get('word/document.xml') ?? '';
    expect(lines).toContain('Én.</w:t><w:br/><w:t xml:space="preserve">To.</w:t>');
    expect(xml).toContain('<w:tblHeader');
    expect(xml).toContain('<w:cantSplit');
    expect(xml).toContain('−90');
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    const grids = [...xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid]) =>
      [...(grid ?? '').matchAll(/w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0),
    );
    expect(Math.max(...grids)).toBeLessThanOrEqual(16_838 - 2 * 1134);
    expect(xml).not.toMatch(/<w:hyperlink|<w:fldSimple|<w:instrText/);
  });
});

describe('the CSV', () => {
  it('I3: has a mark in front, semicolons, and an apostrophe before what looks like a formula', () => {
    const bytes = csvOf(report);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8');
    expect(text).toContain('"Servicerammen";"Ændring";-60;-90;-90;-90\r\n');
    expect(text).toContain(
      `"'=HYPERLINK(""http://x"";""<b>&y</b>"")";"'@sum";;10;-5;-5;-5;"Den, der skrev idéen";;;"På væggen"\r\n`,
    );
    expect(text).not.toMatch(/(^|;|\n)"?[=@+]/);
  });
});
