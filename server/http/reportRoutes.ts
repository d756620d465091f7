import { Router } from 'express';
import { codeSchema } from '../../shared/protocol.ts';
import { type Report, reportOf } from '../../shared/report/report.ts';
import { speechOf } from '../../shared/report/speech.ts';
import { da } from '../../shared/text/da.ts';
import { en } from '../../shared/text/en.ts';
import type { Language } from '../../shared/text/format.ts';
import { csvOf } from '../exporting/csv.ts';
import { docxOf } from '../exporting/docx.ts';
import { xlsxOf } from '../exporting/xlsx.ts';
import type { Workshops } from '../workshop/workshops.ts';
import { sendProblem } from './problems.ts';

interface Format {
  type: string;
  write(report: Report, language: Language): Buffer | Promise<Buffer>;
}

const office = 'application/vnd.openxmlformats-officedocument';
const formats: Readonly<Record<'xlsx' | 'docx' | 'csv' | 'json', Format>> = {
  xlsx: { type: `${office}.spreadsheetml.sheet`, write: xlsxOf },
  docx: { type: `${office}.wordprocessingml.document`, write: docxOf },
  csv: { type: 'text/csv; charset=utf-8', write: csvOf },
  json: { type: 'application/json; charset=utf-8', write: (report) => Buffer.from(JSON.stringify(report, null, 2)) },
};

/**
 * For facilitators: `GET /workshops/:code/report.{xlsx,docx,csv,json}` → the report as a file, in Danish or, with `?language=en`,
 * in English. The JSON holds the report alone; it is not the log and cannot be read back as a workshop.
 */
export function reportRoutes(workshops: Workshops): Router {
  const router = Router();
  for (const [ending, { type, write }] of Object.entries(formats)) {
    router.get(`/workshops/:code/report.${ending}`, async (request, response) => {
      const code = codeSchema.safeParse(request.params['code']);
      const gathering = code.success ? await workshops.byCode(code.data) : undefined;
      if (!gathering) return sendProblem(response, 404, { key: 'reject.unknownCode' });
      const { stage, backstage } = gathering.workshop.state;
      const language = request.query['language'] === 'en' ? 'en' : 'da';
      const report = reportOf(stage, speechOf(language === 'en' ? en : da, language), backstage.runs);
      response.attachment(`rapport-${gathering.workshop.row.code}.${ending}`).type(type);
      response.send(await write(report, language));
    });
  }
  return router;
}
