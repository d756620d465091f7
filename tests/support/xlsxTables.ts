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

/** Every sheet of a workbook, by what stands in its first cell; read from the format alone, with nothing of the product. */
export function xlsxRows(xlsx: Buffer): Map<string, (string | number | null)[][]> {
  const files = unzip(xlsx);
  const strings = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) =>
    plain([...(item ?? '').matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join('')),
  );
  const sheets = [...files].filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  return new Map(
    sheets.map(([, xml]) => {
      const rows = [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, row]) => rowOf(row ?? '', strings));
      return [String(rows[0]?.[0] ?? ''), rows];
    }),
  );
}

function rowOf(xml: string, strings: readonly string[]): (string | number | null)[] {
  const cells: (string | number | null)[] = [];
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
