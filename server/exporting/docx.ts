import { Document, Packer, Paragraph } from 'docx';
import type { Report } from '../../shared/report/model.ts';
import type { Language } from '../../shared/text/format.ts';
import { documentXml } from './documentXml.ts';

/** The report as a Word document: the package and its styles are the library's, the body is our own. */
export function docxOf(report: Report, language: Language): Promise<Buffer> {
  const around = new Document({
    creator: 'Aktørdag',
    title: report.title,
    sections: [{ children: [new Paragraph({ text: report.title })] }],
  });
  return Packer.toBuffer(around, undefined, [{ path: 'word/document.xml', data: documentXml(report, language) }]);
}
