import express, { type ErrorRequestHandler, Router } from 'express';
import { codeSchema } from '../../shared/protocol.ts';
import { largestFile } from '../../shared/workshopFile/largestFile.ts';
import { workshopFileOf } from '../../shared/workshopFile/workshopFileOf.ts';
import type { Aside } from '../aside/aside.ts';
import type { Workshops } from '../workshop/workshops.ts';
import { sendProblem } from './problems.ts';

const tooLarge: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const isTooLarge = error instanceof Error && 'status' in error && error.status === 413;
  if (!isTooLarge) return next(error);
  sendProblem(response, 413, { key: 'reject.fileTooLarge' });
};

/**
 * For facilitators: `GET /workshops/:code/workshop.json` → the workshop as a file that can be read in again; 409 while a ballot is
 * open, and of a rehearsal.
 */
export function workshopFileRoutes(workshops: Workshops): Router {
  const router = Router();
  router.get('/workshops/:code/workshop.json', async (request, response) => {
    const code = codeSchema.safeParse(request.params.code);
    const gathering = code.success ? await workshops.byCode(code.data) : undefined;
    if (!gathering) return sendProblem(response, 404, { key: 'reject.unknownCode' });
    const { row, state } = gathering.workshop;
    if (state.stage.rehearsal) return sendProblem(response, 409, { key: 'reject.rehearsalNotKept' });
    const file = workshopFileOf(state);
    if (!file) return sendProblem(response, 409, { key: 'reject.ballotOpen' });
    response.attachment(`aktoerdag-${row.code}.json`).type('application/json; charset=utf-8');
    response.send(JSON.stringify(file));
  });
  return router;
}

/**
 * For facilitators: `POST /workshops/file`, the text of such a file → 201 `{ code }` of a new workshop; 413 when it is too large,
 * 400 with what is wrong with it, 503 when too many wait. It reads bodies itself, and so stands before what bounds those of all other requests (I4).
 */
export function fileToReadRoutes(workshops: Workshops, aside: Aside): Router {
  const router = Router();
  router.post('/', express.text({ type: 'application/json', limit: largestFile }));
  router.use(tooLarge);
  router.post('/', async (request, response) => {
    const body: unknown = request.body;
    const text = typeof body === 'string' ? body : '';
    const begun = await workshops.startWith((unbegun) => aside.run('readFile', { text, unbegun }));
    if (!begun.ok) return sendProblem(response, begun.problem.key === 'reject.busy' ? 503 : 400, begun.problem);
    const { code } = begun.gathering.workshop.row;
    response.status(201).location(`/styring/${code}`).json({ code });
  });
  return router;
}
