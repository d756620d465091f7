import { Router } from 'express';
import { codeSchema } from '../../shared/protocol.ts';
import { earlierRunsOf } from '../../shared/report/earlierRuns.ts';
import { type Report, reportOf } from '../../shared/report/report.ts';
import { speechOf } from '../../shared/report/speech.ts';
import { da } from '../../shared/text/da.ts';
import { en } from '../../shared/text/en.ts';
import type { Language } from '../../shared/text/format.ts';
import type { Workshops } from '../workshop/workshops.ts';
import { sendProblem } from './problems.ts';

type Write = (report: Report, language: Language) => Buffer | Promise<Buffer>;
/** What writes a format comes with the first report in it: the makers of office files are large, and most of a day needs none. */
interface Format {
  type: string;
  writer(): Promise<Write>;
}

const office = 'application/vnd.openxmlformats-officedocument';
const formats: Readonly<Record<'xlsx' | 'docx' | 'csv' | 'json', Format>> = {
  xlsx: { type: `${office}.spreadsheetml.sheet`, writer: async () => (await import('../exporting/xlsx.ts')).xlsxOf },
  docx: {
    type: `${office}.wordprocessingml.document`,
    writer: async () => (await import('../exporting/docx.ts')).docxOf,
  },
  csv: { type: 'text/csv; charset=utf-8', writer: async () => (await import('../exporting/csv.ts')).csvOf },
  json: { type: 'application/json; charset=utf-8', writer: async () => jsonOf },
};

const jsonOf: Write = (report) => Buffer.from(JSON.stringify(report, null, 2));

/**
 * For facilitators: `GET /workshops/:code/report.{xlsx,docx,csv,json}` → the report as a file, in Danish or, with `?language=en`,
 * in English. The JSON holds the report alone; it is not the log and cannot be read back as a workshop.
 */
export function reportRoutes(workshops: Workshops): Router {
  const router = Router();
  for (const [ending, { type, writer }] of Object.entries(formats)) {
    router.get(`/workshops/:code/report.${ending}`, async (request, response) => {
      const code = codeSchema.safeParse(request.params['code']);
      const gathering = code.success ? await workshops.byCode(code.data) : undefined;
      if (!gathering) return sendProblem(response, 404, { key: 'reject.unknownCode' });
      const { state } = gathering.workshop;
      const language = request.query['language'] === 'en' ? 'en' : 'da';
      const report = reportOf(state.stage, speechOf(language === 'en' ? en : da, language), earlierRunsOf(state));
      response.attachment(`rapport-${gathering.workshop.row.code}.${ending}`).type(type);
      const write = await writer();
      response.send(await write(report, language));
    });
  }
  return router;
}
