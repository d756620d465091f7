import { type Request, type Response, Router } from 'express';
import { codeSchema } from '../../shared/protocol.ts';
import { earlierRunsOf } from '../../shared/report/earlierRuns.ts';
import { dayOf } from '../../shared/text/date.ts';
import type { Language } from '../../shared/text/format.ts';
import type { Aside } from '../aside/aside.ts';
import type { Clock } from '../clock.ts';
import { icsOf } from '../exporting/ics.ts';
import type { Ending } from '../exporting/reportFile.ts';
import { speechIn } from '../exporting/speechIn.ts';
import type { Workshop } from '../workshop/workshop.ts';
import type { Workshops } from '../workshop/workshops.ts';
import { sendProblem } from './problems.ts';

const office = 'application/vnd.openxmlformats-officedocument';
const types: Readonly<Record<Ending, string>> = {
  xlsx: `${office}.spreadsheetml.sheet`,
  docx: `${office}.wordprocessingml.document`,
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

const languageOf = ({ query }: Request): Language => (query['language'] === 'en' ? 'en' : 'da');

/**
 * For facilitators, in Danish or, with `?language=en`, in English: `GET /workshops/:code/report.{xlsx,docx,csv,json}` → the report
 * as a file, `GET /workshops/:code/overdragelse.docx` → what is handed over after an election as a Word document, and
 * `GET /workshops/:code/opfoelgning.ics` → the days on which decisions are to be told of, for a calendar. `origin` is where people
 * open the app. The JSON holds the report alone; it is not the log and cannot be read back as a workshop. The report and what is
 * handed over are made aside: 503 when too much waits for that, or one asks too much of it.
 */
export function reportRoutes(workshops: Workshops, aside: Aside, clock: Clock, origin: string): Router {
  const router = Router();
  const onGet = (
    name: string,
    answer: (workshop: Workshop, request: Request, response: Response) => Promise<void> | void,
  ) => {
    router.get(`/workshops/:code/${name}`, async (request, response) => {
      const code = codeSchema.safeParse(request.params['code']);
      const gathering = code.success ? await workshops.byCode(code.data) : undefined;
      if (!gathering) return sendProblem(response, 404, { key: 'reject.unknownCode' });
      const { workshop } = gathering;
      if (workshop.state.stage.rehearsal) return sendProblem(response, 409, { key: 'reject.rehearsalNotKept' });
      await answer(workshop, request, response);
    });
  };
  const report = (name: string, ending: Ending, replayOf: (workshop: Workshop) => string | undefined) =>
    onGet(`${name}.${ending}`, async (workshop, request, response) => {
      const { row, state } = workshop;
      const made = await aside.run('makeReport', {
        stage: state.stage,
        earlier: earlierRunsOf(state),
        today: dayOf(clock()),
        language: languageOf(request),
        ending,
        replay: replayOf(workshop),
      });
      if (!made.ok) return sendProblem(response, 503, made.problem);
      response.attachment(`${name === 'report' ? 'rapport' : name}-${row.code}.${ending}`).type(types[ending]);
      response.send(Buffer.from(made.value.buffer));
    });
  for (const ending of Object.keys(types) as Ending[]) report('report', ending, () => undefined);
  // With the key, as the desk's own links: it opens for readers also when the day is long over.
  report('overdragelse', 'docx', ({ row }) => `${origin}/rapport/${row.code}/genspil#${row.key}`);
  onGet('opfoelgning.ics', ({ row, state }, request, response) => {
    const decisions = Object.values(state.stage.decisions ?? {});
    response.attachment(`opfoelgning-${row.code}.ics`).type('text/calendar; charset=utf-8');
    response.send(icsOf({ code: row.code, decisions, now: clock() }, speechIn(languageOf(request))));
  });
  return router;
}
