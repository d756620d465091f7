import { Router } from 'express';
import { codeSchema } from '../../shared/protocol.ts';
import { earlierRunsOf } from '../../shared/report/earlierRuns.ts';
import { handoverOf } from '../../shared/report/handover.ts';
import { type Report, reportOf } from '../../shared/report/report.ts';
import { speechOf } from '../../shared/report/speech.ts';
import { da } from '../../shared/text/da.ts';
import { dayOf } from '../../shared/text/date.ts';
import { en } from '../../shared/text/en.ts';
import type { Language } from '../../shared/text/format.ts';
import type { Clock } from '../clock.ts';
import { icsOf } from '../exporting/ics.ts';
import type { Workshop } from '../workshop/workshop.ts';
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

const speechIn = (language: Language) => speechOf(language === 'en' ? en : da, language);

/**
 * For facilitators, in Danish or, with `?language=en`, in English: `GET /workshops/:code/report.{xlsx,docx,csv,json}` → the report
 * as a file, `GET /workshops/:code/overdragelse.docx` → what is handed over after an election as a Word document, and
 * `GET /workshops/:code/opfoelgning.ics` → the days on which decisions are to be told of, for a calendar. `origin` is where people
 * open the app. The JSON holds the report alone; it is not the log and cannot be read back as a workshop.
 */
export function reportRoutes(workshops: Workshops, clock: Clock, origin: string): Router {
  const router = Router();
  const file = (name: string, type: string, write: (workshop: Workshop, language: Language) => Promise<Buffer>) => {
    const [stem, ending] = name.split('.');
    router.get(`/workshops/:code/${name}`, async (request, response) => {
      const code = codeSchema.safeParse(request.params['code']);
      const gathering = code.success ? await workshops.byCode(code.data) : undefined;
      if (!gathering) return sendProblem(response, 404, { key: 'reject.unknownCode' });
      const { workshop } = gathering;
      if (workshop.state.stage.rehearsal) return sendProblem(response, 409, { key: 'reject.rehearsalNotKept' });
      const bytes = await write(workshop, request.query['language'] === 'en' ? 'en' : 'da');
      response.attachment(`${stem === 'report' ? 'rapport' : stem}-${workshop.row.code}.${ending}`).type(type);
      response.send(bytes);
    });
  };
  for (const [ending, { type, writer }] of Object.entries(formats)) {
    file(`report.${ending}`, type, async ({ state }, language) => {
      const write = await writer();
      return write(reportOf(state.stage, speechIn(language), dayOf(clock()), earlierRunsOf(state)), language);
    });
  }
  file('overdragelse.docx', formats.docx.type, async ({ row, state }, language) => {
    const write = await formats.docx.writer();
    // With the key, as the desk's own links: it opens for readers also when the day is long over.
    const replay = `${origin}/rapport/${row.code}/genspil#${row.key}`;
    return write(handoverOf(state.stage, speechIn(language), dayOf(clock()), replay, earlierRunsOf(state)), language);
  });
  file('opfoelgning.ics', 'text/calendar; charset=utf-8', async ({ row, state }, language) => {
    const decisions = Object.values(state.stage.decisions ?? {});
    return icsOf({ code: row.code, decisions, now: clock() }, speechIn(language));
  });
  return router;
}
