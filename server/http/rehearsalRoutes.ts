import { Router } from 'express';
import * as z from 'zod/mini';
import { codeSchema } from '../../shared/protocol.ts';
import type { Rehearsals } from '../rehearsal/rehearsals.ts';
import { sendProblem } from './problems.ts';

const pauseSchema = z.strictObject({ isPaused: z.boolean() });

/**
 * For facilitators, in a rehearsal:
 * - `POST /workshops/:code/rehearsal/pause { isPaused }` → 204: the simulated people stand still, or go on
 * - `POST /workshops/:code/rehearsal/end` → 204: it is over and erased whole
 */
export function rehearsalRoutes(rehearsals: Rehearsals): Router {
  const router = Router();
  const codeOf = (given: string | undefined) => codeSchema.safeParse(given).data ?? '';

  router.post('/workshops/:code/rehearsal/pause', (request, response) => {
    const read = pauseSchema.safeParse(request.body);
    if (!read.success) return sendProblem(response, 400, { key: 'input.invalid' });
    if (rehearsals.pause(codeOf(request.params.code), read.data.isPaused)) return void response.status(204).end();
    sendProblem(response, 404, { key: 'reject.unknownCode' });
  });

  router.post('/workshops/:code/rehearsal/end', async (request, response) => {
    if (await rehearsals.end(codeOf(request.params.code))) return void response.status(204).end();
    sendProblem(response, 404, { key: 'reject.unknownCode' });
  });

  return router;
}
