import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { cellText } from '../../shared/report/cellText.ts';
import type { Report, ReportTable } from '../../shared/report/report.ts';
import type { Language } from '../../shared/text/format.ts';

/** The report as a Word document: headings, and tables that repeat their head and cut no row. */
export function docxOf(report: Report, language: Language): Promise<Buffer> {
  const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
    new Paragraph({ heading: level, keepNext: true, children: [new TextRun(text)] });
  const children = [
    heading(report.title, HeadingLevel.TITLE),
    ...report.facts.map(paragraph),
    ...report.sections.flatMap(({ title, blocks }) => [
      heading(title, HeadingLevel.HEADING_1),
      ...blocks.flatMap((block) =>
        block.kind === 'text'
          ? [paragraph(block.text)]
          : [heading(block.caption, HeadingLevel.HEADING_3), tableOf(block, language), paragraph('')],
      ),
    ]),
  ];
  return Packer.toBuffer(new Document({ creator: 'Aktørdag', title: report.title, sections: [{ children }] }));
}

const paragraph = (text: string): Paragraph => new Paragraph({ children: runsOf(text) });

/** People's own line breaks stay line breaks. */
const runsOf = (text: string, bold = false): TextRun[] =>
  text.split('\n').map((line, at) => new TextRun({ text: line, bold, ...(at > 0 ? { break: 1 } : {}) }));

function tableOf({ columns, rows }: ReportTable, language: Language): Table {
  const row = (texts: readonly string[], isHead = false) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: texts.map(
        (text, at) =>
          new TableCell({
            children: [
              new Paragraph({
                alignment: columns[at]?.kind === 'text' ? 'left' : 'right',
                children: runsOf(text, isHead),
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(
        columns.map(({ title }) => title),
        true,
      ),
      ...rows.map((cells) => row(cells.map((cell) => cellText(cell, language)))),
    ],
  });
}
