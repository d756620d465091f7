import { cellText } from '../../shared/report/cellText.ts';
import type { Report, ReportTable } from '../../shared/report/report.ts';
import type { Language } from '../../shared/text/format.ts';

/** A4 with margins of 2,54 cm, in twentieths of a point. */
const page =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
const textWidth = 9026;
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:color="auto"/>`)
  .join('');

/**
 * The body of the document, `word/document.xml` of WordprocessingML (ECMA-376): headings, and tables that repeat their head and cut
 * no row. Written as text, since a large day has more cells than a tree of objects is quick enough for.
 */
export function documentXml(report: Report, language: Language): string {
  const parts = [heading(report.title, 'Title'), ...report.facts.map((fact) => paragraph(fact))];
  for (const { title, blocks } of report.sections) {
    parts.push(heading(title, 'Heading1'));
    for (const block of blocks) {
      if (block.kind === 'text') parts.push(paragraph(block.text));
      else parts.push(heading(block.caption, 'Heading3'), tableXml(block, language), paragraph(''));
    }
  }
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${main}"><w:body>${parts.join('')}${page}</w:body></w:document>`;
}

const heading = (text: string, style: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:keepNext/></w:pPr>${runs(text)}</w:p>`;

const paragraph = (text: string, properties = '', bold = false): string =>
  `<w:p>${properties}${runs(text, bold)}</w:p>`;

/** People's own line breaks stay line breaks. */
function runs(text: string, bold = false): string {
  if (text === '') return '';
  const lines = escaped(text)
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${line}</w:t>`);
  return `<w:r>${bold ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : ''}${lines.join('<w:br/>')}</w:r>`;
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Text as text: markup that people wrote is escaped (I3), and what XML cannot hold is left out. */
const escaped = (text: string): string =>
  text.replaceAll(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '').replaceAll(/[&<>]/g, (mark) => marks[mark] ?? '');

function tableXml({ columns, rows }: ReportTable, language: Language): string {
  const width = Math.floor(textWidth / columns.length);
  const grid = columns.map(() => `<w:gridCol w:w="${width}"/>`).join('');
  const align = columns.map(({ kind }) => (kind === 'text' ? '' : '<w:pPr><w:jc w:val="right"/></w:pPr>'));
  const row = (texts: readonly string[], isHead: boolean) => {
    const cells = texts.map((text, at) => `<w:tc>${paragraph(text, align[at], isHead)}</w:tc>`).join('');
    return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells}</w:tr>`;
  };
  const head = row(
    columns.map(({ title }) => title),
    true,
  );
  const body = rows.map((cells) =>
    row(
      cells.map((cell) => cellText(cell, language)),
      false,
    ),
  );
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${body.join('')}</w:tbl>`;
}
