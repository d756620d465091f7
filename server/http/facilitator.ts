import { type Request, type RequestHandler, type Response, Router } from 'express';
import * as z from 'zod';
import { isFacilitator, passphraseHolder } from '../../shared/facilitators/facilitators.ts';
import { codeSchema } from '../../shared/protocol.ts';
import type { FacilitatorLogin, InvitedLogin, Logins } from '../logins.ts';
import type { Limits } from '../realtime/limits.ts';
import { isSecure } from '../realtime/socketServer.ts';
import type { Workshop } from '../workshop/workshop.ts';
import type { Workshops } from '../workshop/workshops.ts';
import { cookieName, invitedCookieName, tokenFromCookies } from './cookies.ts';
import { sendProblem } from './problems.ts';

const logoutSchema = z.strictObject({ code: z.optional(codeSchema) });
const passphraseSchema = z.strictObject({ passphrase: z.string().min(1).max(200) });

const loginOf = (logins: Logins, request: Request): Promise<FacilitatorLogin | undefined> => {
  const token = tokenFromCookies(request.headers.cookie, cookieName(isSecure(request)));
  return token ? logins.facilitator(token) : Promise.resolve(undefined);
};

const invitedOf = ({ row }: Workshop, logins: Logins, request: Request): Promise<InvitedLogin | undefined> => {
  const token = tokenFromCookies(request.headers.cookie, invitedCookieName(row.code, isSecure(request)));
  return token ? logins.invited(row.id, token) : Promise.resolve(undefined);
};

/** As whom a request comes to the desk of a workshop: by the passphrase, or as somebody who was invited to it and not removed. */
export async function facilitatorAt(
  workshop: Workshop,
  logins: Logins,
  request: Request,
): Promise<{ id: string } | undefined> {
  if (await loginOf(logins, request)) return { id: passphraseHolder };
  const invited = await invitedOf(workshop, logins, request);
  const isHere = invited && isFacilitator(workshop.state.backstage, invited.facilitatorId);
  return isHere ? { id: invited.facilitatorId } : undefined;
}

/** Lets those pass who may be at the desk of the workshop in the address: also facilitators who were invited to it. */
export const facilitatorsOf =
  (logins: Logins, workshops: Workshops): RequestHandler =>
  async (request, response, next) => {
    if (await loginOf(logins, request)) return next();
    const code = codeSchema.safeParse(request.params['code']);
    const gathering = code.success ? await workshops.byCode(code.data) : undefined;
    if (gathering && (await facilitatorAt(gathering.workshop, logins, request))) return next();
    sendProblem(response, 401, { key: 'reject.notLoggedIn' });
  };

/** Lets only those pass who are logged in by the passphrase. */
export const facilitatorsOnly =
  (logins: Logins): RequestHandler =>
  async (request, response, next) => {
    if (await loginOf(logins, request)) return next();
    sendProblem(response, 401, { key: 'reject.notLoggedIn' });
  };

/**
 * - `GET /session` → `{ facilitator }`
 * - `POST /login { passphrase }` → 204 and a cookie; 403 when wrong, 429 after too many wrong ones
 * - `POST /confirm { passphrase }` → 204: the next command that asks for the passphrase may pass (A6)
 * - `POST /logout { code? }` → 204; with a code, an invitation's login to that workshop ends as well
 */
export function facilitatorRoutes(logins: Logins, limits: Limits, workshops: Workshops): Router {
  const router = Router();

  router.get('/session', async (request, response) => {
    response.json({ facilitator: (await loginOf(logins, request)) !== undefined });
  });

  router.post('/login', async (request, response) => {
    if (!(await passphraseGiven(request, response, logins, limits))) return;
    const secure = isSecure(request);
    const token = await logins.issueFacilitator();
    response.cookie(cookieName(secure), token, { httpOnly: true, sameSite: 'strict', secure, path: '/' });
    response.status(204).end();
  });

  router.post('/confirm', async (request, response) => {
    const login = await loginOf(logins, request);
    if (!login) return sendProblem(response, 401, { key: 'reject.notLoggedIn' });
    if (!(await passphraseGiven(request, response, logins, limits))) return;
    logins.confirm(login);
    response.status(204).end();
  });

  router.post('/logout', async (request, response) => {
    const login = await loginOf(logins, request);
    if (login) await logins.end(login);
    const secure = isSecure(request);
    const cookie = { httpOnly: true, sameSite: 'strict', secure, path: '/' } as const;
    response.clearCookie(cookieName(secure), cookie);
    const read = logoutSchema.safeParse(request.body);
    const gathering = read.data?.code ? await workshops.byCode(read.data.code) : undefined;
    const invited = gathering && (await invitedOf(gathering.workshop, logins, request));
    if (invited) await logins.end(invited);
    if (read.data?.code) response.clearCookie(invitedCookieName(read.data.code, secure), cookie);
    response.status(204).end();
  });

  return router;
}

/**
 * Checks the passphrase of a request, slowly for those who guess; answers the refusal itself. Every attempt is paid for before
 * the check and a right one refunded, so that guesses sent all at once are slowed as well (A6).
 */
async function passphraseGiven(request: Request, response: Response, logins: Logins, limits: Limits): Promise<boolean> {
  const address = request.socket.remoteAddress ?? 'unknown';
  const read = passphraseSchema.safeParse(request.body);
  const tooOften = read.success ? await limits.spend('wrongPassphrase', address) : undefined;
  if (tooOften) sendProblem(response, 429, tooOften);
  else if (!read.success) sendProblem(response, 400, { key: 'input.empty' });
  else if (await logins.isPassphrase(read.data.passphrase)) {
    await limits.giveBack('wrongPassphrase', address);
    return true;
  } else sendProblem(response, 403, { key: 'reject.wrongPassphrase' });
  return false;
}
