import { cellText } from '../../shared/report/cellText.ts';
import type { Report, ReportTable } from '../../shared/report/model.ts';
import type { Language } from '../../shared/text/format.ts';
import { columnWidths } from './columnWidths.ts';

/** A4 on its side with margins of 2 cm, in twentieths of a point. */
const page =
  '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
const textWidth = 14_570;
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

function tableXml(table: ReportTable, language: Language): string {
  const { columns, rows } = table;
  const widths = columnWidths(table, textWidth, language);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const total = widths.reduce((sum, width) => sum + width, 0);
  const own = widths.map((width) => `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>`);
  const align = columns.map(({ kind }) => (kind === 'text' ? '' : '<w:pPr><w:jc w:val="right"/></w:pPr>'));
  const row = (texts: readonly string[], isHead: boolean) => {
    const cells = texts.map((text, at) => `<w:tc>${own[at]}${paragraph(text, align[at], isHead)}</w:tc>`).join('');
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
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${body.join('')}</w:tbl>`;
}
