import { unzip } from './unzip.ts';

const plain = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The place of a column from 0, by its letters: A, B … Z, AA. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

type SheetRow = (string | number | null)[];

/** A table of a workbook: on which sheet, what stands above it, its headings, and its rows without the empty cells at their ends. */
interface SheetTable {
  sheet: string;
  caption: string;
  head: SheetRow;
  rows: SheetRow[];
}

/** Every table of a workbook, in order; an empty row ends one. Read from the format alone, with nothing of the product. */
export function xlsxTables(xlsx: Buffer): SheetTable[] {
  const files = unzip(xlsx);
  const strings = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) =>
    plain([...(item ?? '').matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join('')),
  );
  const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*?name="([^"]*)"/g)];
  return names.flatMap(([, name], at) => {
    const xml = files.get(`xl/worksheets/sheet${at + 1}.xml`) ?? '';
    const rows = [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row]) => rowOf(row ?? '', strings));
    return partsOf(rows).map(([above, head, ...body]) => ({
      sheet: plain(name ?? ''),
      caption: String(above?.[0] ?? ''),
      head: head ?? [],
      rows: body,
    }));
  });
}

/** The parts of a sheet that an empty row keeps apart. */
function partsOf(rows: readonly SheetRow[]): SheetRow[][] {
  const parts: SheetRow[][] = [[]];
  for (const row of rows) {
    if (row.length === 0) parts.push([]);
    else parts.at(-1)?.push(row);
  }
  return parts.filter((part) => part.length > 0);
}

function rowOf(xml: string, strings: readonly string[]): SheetRow {
  const cells: SheetRow = [];
  for (const [, letters = '', attributes = '', inner = ''] of xml.matchAll(
    /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
  )) {
    const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1];
    const at = columnOf(letters);
    while (cells.length < at) cells.push(null);
    if (value === undefined) cells[at] = null;
    else cells[at] = attributes.includes('t="s"') ? (strings[Number(value)] ?? '') : Number(value);
  }
  return cells;
}
