import type { Device } from './device.ts';
import { post } from './facilitator.ts';
import type { House } from './house.ts';

/** The lead invites somebody; gives their id and the secret of the link. */
export async function invite(house: House, name: string): Promise<{ id: string; secret: string }> {
  const answer = await house.desk.send('inviteFacilitator', { name });
  if (!answer.ok) throw new Error(`not invited: ${answer.problem.key}`);
  const id = `f${answer.seq}`;
  await house.desk.until(({ state }) => state?.backstage.facilitators?.[id] !== undefined);
  return { id, secret: await newSecret(house, id) };
}

/** A new link for somebody who was invited. */
export async function newSecret(house: House, facilitatorId: string): Promise<string> {
  const response = await house.facilitator.post(`/api/workshops/${house.code}/invitations`, { facilitatorId });
  return ((await response.json()) as { secret: string }).secret;
}

/** Opens an invitation; the cookie is there when it was good. */
export async function accept(house: House, secret: string, code = house.code) {
  const response = await post(house.server.origin, '/api/invitation', { code, secret });
  const setCookie = response.headers.get('set-cookie');
  return { response, setCookie, cookie: setCookie?.split(';')[0] };
}

/** Somebody is invited and comes in, at a desk of their own. */
export async function enterDesk(house: House, name: string): Promise<{ id: string; cookie: string; desk: Device }> {
  const { id, secret } = await invite(house, name);
  const { cookie } = await accept(house, secret);
  if (!cookie) throw new Error('the invitation was refused');
  const desk = house.device({ as: 'facilitator', cookie });
  await desk.until(({ state }) => state?.backstage.facilitators?.[id]?.joined === true);
  return { id, cookie, desk };
}
