import { type Request, Router } from 'express';
import * as z from 'zod/mini';
import { leadOf } from '../../shared/facilitators/facilitators.ts';
import { find, idSchema } from '../../shared/ids.ts';
import { codeSchema } from '../../shared/protocol.ts';
import type { Invitations } from '../invitations.ts';
import { type Logins, lifetimes } from '../logins.ts';
import type { Limits } from '../realtime/limits.ts';
import { isSecure } from '../realtime/socketServer.ts';
import type { Workshops } from '../workshop/workshops.ts';
import { invitedCookieName } from './cookies.ts';
import { facilitatorAt } from './facilitator.ts';
import { sendProblem } from './problems.ts';

const useSchema = z.strictObject({
  code: codeSchema,
  secret: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)),
});

/**
 * For who was invited, without a login: `POST /invitation { code, secret }` → 204 and a cookie for that workshop alone; 403 when it
 * is no good, 429 after too many that were not. Every attempt is paid for before the check, like the passphrase's.
 */
export function invitationRoutes(invitations: Invitations, limits: Limits): Router {
  const router = Router();
  router.post('/invitation', async (request, response) => {
    const address = request.socket.remoteAddress ?? 'unknown';
    const tooOften = await limits.spend('wrongInvitation', address);
    if (tooOften) return sendProblem(response, 429, tooOften);
    const read = useSchema.safeParse(request.body);
    if (!read.success) return sendProblem(response, 403, { key: 'reject.invitation' });
    const { code, secret } = read.data;
    const used = await invitations.use(code, secret);
    if (!used.ok) return sendProblem(response, used.problem.key === 'reject.invitation' ? 403 : 503, used.problem);
    await limits.giveBack('wrongInvitation', address);
    const secure = isSecure(request);
    // Kept when the browser is closed: there is no passphrase to come in by again.
    const kept = { httpOnly: true, sameSite: 'strict', secure, path: '/', maxAge: lifetimes.facilitator } as const;
    response.cookie(invitedCookieName(code, secure), used.token, kept);
    response.status(204).end();
  });
  return router;
}

const invitedSchema = z.strictObject({ facilitatorId: idSchema });

/**
 * For the facilitators of a workshop:
 * - `GET /workshops/:code/desk` → `{ me, key }`: as whom one is at this desk, and the further 64 bits of its QR codes
 * - `POST /workshops/:code/invitations { facilitatorId }` → 201 `{ secret, expiresAt }`, to the lead alone: the one answer in which
 *   the secret of an invitation ever stands. An earlier one of the same facilitator is withdrawn by it.
 */
export function deskRoutes(workshops: Workshops, logins: Logins, invitations: Invitations): Router {
  const router = Router();
  const asked = async (request: Request<{ code: string }>) => {
    const code = codeSchema.safeParse(request.params.code);
    const workshop = code.success ? (await workshops.byCode(code.data))?.workshop : undefined;
    const me = workshop && (await facilitatorAt(workshop, logins, request))?.id;
    return workshop && me ? { workshop, me } : undefined;
  };

  router.get('/workshops/:code/desk', async (request, response) => {
    const found = await asked(request);
    if (!found) return sendProblem(response, 404, { key: 'reject.unknownCode' });
    response.json({ me: found.me, key: found.workshop.row.key });
  });

  router.post('/workshops/:code/invitations', async (request, response) => {
    const found = await asked(request);
    if (!found) return sendProblem(response, 404, { key: 'reject.unknownCode' });
    const { workshop, me } = found;
    const { backstage } = workshop.state;
    if (leadOf(backstage) !== me) return sendProblem(response, 403, { key: 'reject.leadOnly' });
    const read = invitedSchema.safeParse(request.body);
    const isInvited = read.success && find(backstage.facilitators ?? {}, read.data.facilitatorId);
    if (!read.success || !isInvited) return sendProblem(response, 404, { key: 'reject.unknownFacilitator' });
    response.status(201).json(await invitations.make(workshop, read.data.facilitatorId));
  });

  return router;
}
