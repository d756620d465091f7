import { type Request, type RequestHandler, type Response, Router } from 'express';
import * as z from 'zod';
import type { FacilitatorLogin, Logins } from '../logins.ts';
import type { Limits } from '../realtime/limits.ts';
import { isSecure } from '../realtime/socketServer.ts';
import { cookieName, tokenFromCookies } from './cookies.ts';
import { sendProblem } from './problems.ts';

const passphraseSchema = z.strictObject({ passphrase: z.string().min(1).max(200) });

const loginOf = (logins: Logins, request: Request): Promise<FacilitatorLogin | undefined> => {
  const token = tokenFromCookies(request.headers.cookie, isSecure(request));
  return token ? logins.facilitator(token) : Promise.resolve(undefined);
};

/** Lets only logged-in facilitators pass. */
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
 * - `POST /logout` → 204
 */
export function facilitatorRoutes(logins: Logins, limits: Limits): Router {
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
    response.clearCookie(cookieName(secure), { httpOnly: true, sameSite: 'strict', secure, path: '/' });
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
