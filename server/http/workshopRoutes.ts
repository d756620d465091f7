import { Router } from 'express';
import * as z from 'zod/mini';
import { find, idSchema } from '../../shared/ids.ts';
import { readyMadeNames } from '../../shared/programme/readyMade/readyMade.ts';
import { codeSchema } from '../../shared/protocol.ts';
import { mostSimulated } from '../../shared/rehearsal/rehearsal.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import type { ProblemKey } from '../../shared/text/keys.ts';
import type { Aside } from '../aside/aside.ts';
import type { Rehearsals } from '../rehearsal/rehearsals.ts';
import type { Workshops } from '../workshop/workshops.ts';
import { sendProblem } from './problems.ts';

const startSchema = z.strictObject({
  scenarioId: idSchema,
  programme: z.optional(z.enum(readyMadeNames)),
  rehearsal: z.optional(
    z.strictObject({ people: z.int().check(z.gte(1), z.lte(mostSimulated)), like: z.optional(codeSchema) }),
  ),
});

const continueSchema = z.strictObject({ continueFrom: codeSchema, programme: z.optional(z.enum(readyMadeNames)) });

const statuses: { readonly [Key in ProblemKey]?: number } = {
  'reject.unknownCode': 404,
  'reject.busy': 503,
  'reject.fileTooDemanding': 503,
};

/**
 * For facilitators:
 * - `GET /scenarios` → cards of the scenarios that can be started
 * - `GET /workshops` → `{ workshops, older }`: the 20 newest, rehearsals last, and how many older ones are left out; with `?all` none is
 * - `POST /workshops { scenarioId, programme?, rehearsal?: { people, like? } }` → 201 `{ code }`; a rehearsal is `like` a
 *   workshop when it takes over its steps as they stand
 * - `POST /workshops { continueFrom, programme? }` → 201 `{ code }` of the aktørdag after that one; 409 while a ballot is open there,
 *   and after a rehearsal, 503 when too much waits to be worked out
 */
export function workshopRoutes(
  workshops: Workshops,
  rehearsals: Rehearsals,
  aside: Aside,
  scenarios: readonly Scenario[],
): Router {
  const router = Router();
  const start = ({ scenarioId, programme, rehearsal }: z.infer<typeof startSchema>) =>
    rehearsal ? rehearsals.start({ scenarioId, programme, ...rehearsal }) : workshops.start(scenarioId, programme);

  router.get('/scenarios', (_request, response) => {
    response.json(scenarios.map(scenarioCard));
  });

  router.get('/workshops', async (request, response) => {
    response.json(await workshops.list(request.query['all'] !== undefined));
  });

  router.post('/workshops', async (request, response, next) => {
    const read = continueSchema.safeParse(request.body);
    if (!read.success) return next();
    const { continueFrom, programme } = read.data;
    const begun = await workshops.startNextDay(
      continueFrom,
      (before) => (unbegun) => aside.run('beginNextDay', { before, programme, unbegun }),
    );
    if (!begun.ok) return sendProblem(response, statuses[begun.problem.key] ?? 409, begun.problem);
    const { code } = begun.gathering.workshop.row;
    response.status(201).location(`/styring/${code}`).json({ code });
  });

  router.post('/workshops', async (request, response) => {
    const read = startSchema.safeParse(request.body);
    const gathering = read.success ? await start(read.data) : undefined;
    if (!gathering) return sendProblem(response, 400, { key: 'reject.unknownScenario' });
    const { code } = gathering.workshop.row;
    response.status(201).location(`/styring/${code}`).json({ code });
  });

  return router;
}

/** For the facilitators of a workshop: `GET /workshops/:code/runs/:runId` → the stage `{ people, run }` of an earlier run, to look at. */
export function runRoutes(workshops: Workshops): Router {
  const router = Router();
  router.get('/workshops/:code/runs/:runId', async (request, response) => {
    const code = codeSchema.safeParse(request.params.code);
    const gathering = code.success ? await workshops.byCode(code.data) : undefined;
    if (!gathering) return sendProblem(response, 404, { key: 'reject.unknownCode' });
    const { stage, vault } = gathering.workshop.state;
    const run = find(vault.archive, request.params.runId);
    if (!run) return sendProblem(response, 404, { key: 'reject.unknownRun' });
    response.json({ people: stage.people, tablets: stage.tablets, run: run.stage });
  });

  return router;
}

function scenarioCard({ id, name, description, municipality, programme, areas }: Scenario) {
  const minutes = programme.reduce((sum, step) => sum + step.minutes, 0);
  return { id, name, description, municipality: municipality.name, minutes, areas: areas.length };
}
