import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Invitations } from '../../server/invitations.ts';
import { leadOf } from '../../shared/facilitators/facilitators.ts';
import { accept, enterDesk, invite, newSecret } from '../support/coFacilitator.ts';
import { filesWith, withDatabase } from '../support/disk.ts';
import { post } from '../support/facilitator.ts';
import { type Host, House, openHost } from '../support/house.ts';
import { furnish, give, desk as lead, openRoom, row, system } from '../support/realRoom.ts';
import { passphrase } from '../support/server.ts';
import { Stranger } from '../support/stranger.ts';

let host: Host;
let house: House;
let other: House;
beforeAll(async () => {
  host = await openHost();
  house = await House.open({ host, people: 1 });
  other = await House.open({ host });
});
afterAll(async () => {
  await house.close();
  await other.close();
  await host.server.stop();
});

const asked = async (path: string, cookie: string, body?: unknown) => {
  const { origin } = host.server;
  const response = body
    ? await post(origin, path, body, { cookie })
    : await fetch(origin + path, { headers: { cookie } });
  return response.status;
};
const knock = (code: string, cookie: string) =>
  Stranger.knock({ protocol: 1, code, as: 'facilitator' }, { origin: host.server.origin, cookie });

describe('an invitation', () => {
  it('A6: gives a login to one workshop, in a cookie that no script reads and that stays when the browser is closed', async () => {
    const { secret } = await invite(house, 'Vera');
    expect(secret).toMatch(/^[\w-]{43}$/);
    const { response, setCookie } = await accept(house, secret);
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    const named = new RegExp(`^aktordag-${house.code}=[\\w-]{43}; Max-Age=57600; Path=/; .*HttpOnly; SameSite=Strict$`);
    expect(setCookie).toMatch(named);
  });

  it('A3: that is used, replaced, withdrawn, guessed or for another workshop is refused alike', async () => {
    const used = await invite(house, 'Vera');
    await accept(house, used.secret);
    const replaced = await invite(house, 'Ib');
    const newer = await newSecret(house, replaced.id);
    const withdrawn = await invite(house, 'Liv');
    await house.desk.send('removeFacilitator', { facilitatorId: withdrawn.id });
    const elsewhere = await invite(other, 'Per');
    const refused = { problem: { key: 'reject.invitation' }, status: 403 };
    const tries: [string, string?][] = [
      [used.secret],
      [replaced.secret],
      [withdrawn.secret],
      ['x'.repeat(43)],
      [elsewhere.secret],
      [newer, '333333'],
    ];
    for (const [secret, code] of tries) {
      const { response, setCookie } = await accept(house, secret, code);
      expect(await response.json()).toMatchObject(refused);
      expect(setCookie).toBeNull();
    }
    expect((await accept(house, newer)).response.status).toBe(204);
    expect((await accept(other, elsewhere.secret)).response.status, 'a try elsewhere uses nothing up').toBe(204);
  });

  it('of several browsers that open it at once, lets one in', async () => {
    const room = await openRoom();
    const { workshop } = await furnish(room, 'welcome', 1);
    const invitations = new Invitations(room.log, Date.now, room.logins, room.workshops);
    const answer = await give(workshop, lead, 'inviteFacilitator', { name: 'Vera' });
    const { secret } = await invitations.make(workshop, answer.ok ? `f${answer.seq}` : '');
    const uses = await Promise.all(Array.from({ length: 4 }, () => invitations.use(row.code, secret)));
    expect(uses.filter(({ ok }) => ok)).toHaveLength(1);
    await room.close();
  });

  it('is made for the lead alone', async () => {
    const vera = await enterDesk(other, 'Vera');
    const path = `/api/workshops/${other.code}/invitations`;
    const problem = async (cookie: string, facilitatorId: string) =>
      ((await (await post(host.server.origin, path, { facilitatorId }, { cookie })).json()) as { problem: unknown })
        .problem;
    expect(await problem(vera.cookie, vera.id)).toEqual({ key: 'reject.leadOnly' });
    expect(await problem('', vera.id)).toEqual({ key: 'reject.notLoggedIn' });
    expect(await problem(host.facilitator.cookie, 'f99999')).toEqual({ key: 'reject.unknownFacilitator' });
    expect(await problem(host.facilitator.cookie, 'facilitator')).toEqual({ key: 'reject.unknownFacilitator' });
    vera.desk.close();
  });

  it('is good for a day and no longer, also when the clock of the log goes on', async () => {
    let now = row.started_at;
    const room = await openRoom({ clock: () => now });
    const { workshop } = await furnish(room, 'welcome', 1);
    const invitations = new Invitations(room.log, () => now, room.logins, room.workshops);
    const invited = async (name: string) => {
      const answer = await give(workshop, lead, 'inviteFacilitator', { name });
      const { secret } = await invitations.make(workshop, answer.ok ? `f${answer.seq}` : '');
      return secret;
    };
    const [early, late] = [await invited('Vera'), await invited('Ib')];
    now += 24 * 3_600_000 - 1;
    expect(await invitations.use(row.code, early)).toMatchObject({ ok: true });
    now += 1;
    expect(await invitations.use(row.code, late)).toEqual({ ok: false, problem: { key: 'reject.invitation' } });
    await room.close();
  });

  it('is not used up while the log cannot be written', async () => {
    const room = await openRoom();
    const { workshop } = await furnish(room, 'welcome', 1);
    const invitations = new Invitations(room.log, Date.now, room.logins, room.workshops);
    const answer = await give(workshop, lead, 'inviteFacilitator', { name: 'Vera' });
    const { secret } = await invitations.make(workshop, answer.ok ? `f${answer.seq}` : '');
    const { append } = room.log;
    room.log.append = () => Promise.reject(new Error('full'));
    const unwritable = { ok: false, problem: { key: 'reject.logUnwritable' } };
    expect(await invitations.use(row.code, secret)).toEqual(unwritable);
    room.log.append = append;
    await give(workshop, system, 'startRun', { scenarioId: 'small' });
    expect(await invitations.use(row.code, secret)).toMatchObject({ ok: true });
    await room.close();
  });
});

describe('an invited facilitator', () => {
  it('A1: reaches the desk of one workshop, and nothing else of the house', async () => {
    const { cookie, id, desk } = await enterDesk(house, 'Vera');
    expect(await knock(other.code, cookie)).toEqual({ key: 'reject.notLoggedIn' });
    // The very token in the place of another login opens nothing.
    const token = cookie.split('=')[1] ?? '';
    expect(await knock(other.code, `aktordag-${other.code}=${token}`)).toEqual({ key: 'reject.notLoggedIn' });
    expect(await knock(house.code, `aktordag=${token}`)).toEqual({ key: 'reject.notLoggedIn' });
    const asParticipant = { protocol: 1, code: house.code, as: 'participant', token };
    const refused = await Stranger.knock(asParticipant, { origin: host.server.origin });
    expect(refused).toEqual({ key: 'reject.tokenExpired' });

    const mine = `/api/workshops/${house.code}`;
    const theirs = `/api/workshops/${other.code}`;
    for (const path of ['/desk', '/report.csv', '/report.json', '/overdragelse.docx', '/opfoelgning.ics']) {
      expect(await asked(mine + path, cookie), path).toBe(200);
      expect(await asked(theirs + path, cookie), path).toBe(401);
    }
    for (const path of ['/api/workshops', '/api/scenarios']) expect(await asked(path, cookie), path).toBe(401);
    expect(await asked('/api/workshops', cookie, { scenarioId: 'solvig-oevelse' })).toBe(401);
    expect(await asked(`${mine}/rehearsal/pause`, cookie, { isPaused: true })).toBe(401);
    expect(await asked('/api/confirm', cookie, { passphrase })).toBe(401);
    const told = await fetch(`${host.server.origin}${mine}/desk`, { headers: { cookie } });
    expect(await told.json()).toEqual({ me: id, key: expect.stringMatching(/^[\w-]{11}$/) });
    desk.close();
  });

  it('runs the day like the other, and a browser that closes loses nothing', async () => {
    const { cookie, desk, id } = await enterDesk(house, 'Vera');
    expect(await desk.send('writeNotes', { text: 'Husk bord 3.', seen: null })).toMatchObject({ ok: true });
    desk.close();
    await house.desk.until(({ presence }) => presence?.facilitators?.includes(id) === false);
    const again = house.device({ as: 'facilitator', cookie });
    await again.until(({ state }) => state?.backstage.notes?.text === 'Husk bord 3.');
    await house.desk.until(({ presence }) => presence?.facilitators?.includes(id) === true);
    expect(await again.send('goToStep', { stepId: 'ideas' })).toMatchObject({ ok: true });
    await house.people[0]?.until(({ state }) => state?.stage.run.programme.stepId === 'ideas');
    again.close();
  });

  it('is known to facilitators alone', async () => {
    const { desk, id } = await enterDesk(house, 'Hemmelige Henriette');
    const screen = await Stranger.enter({ code: house.code, as: 'screen' }, { origin: host.server.origin });
    await screen.hears('presence');
    await screen.hears('snapshot');
    await desk.send('nameSnapshot', { name: 'Før frokost' });
    await screen.hears('patches', ({ patches }) => JSON.stringify(patches).includes('Før frokost'));
    expect(screen.bytes).not.toMatch(/Henriette|facilitators/);
    expect(screen.bytes).not.toContain(`"${id}"`);
    screen.close();
    desk.close();
  });

  it('A6: starts nothing over, with or without the lead, and never takes the lead', async () => {
    const { desk, id } = await enterDesk(house, 'Vera');
    const refused = (key: string) => ({ ok: false, problem: { key } });
    expect(await desk.send('startRun', { scenarioId: 'solvig-oevelse' })).toEqual(refused('reject.passphraseHolders'));
    expect(await desk.send('takeLead', {})).toEqual(refused('reject.passphraseHolders'));
    expect(await desk.send('handOverLead', { to: id })).toEqual(refused('reject.leadOnly'));
    expect(await house.desk.send('handOverLead', { to: id })).toMatchObject({ ok: true });
    expect(await desk.send('startRun', { scenarioId: 'solvig-oevelse' })).toEqual(refused('reject.passphraseHolders'));
    expect(await house.desk.send('inviteFacilitator', { name: 'Ib' })).toEqual(refused('reject.leadOnly'));
    expect(await house.desk.send('takeLead', {})).toEqual(refused('reject.confirmPassphrase'));
    await host.facilitator.confirm();
    expect(await house.desk.send('takeLead', {})).toMatchObject({ ok: true });
    await desk.until(({ state }) => state !== null && leadOf(state.backstage) === 'facilitator');
    desk.close();
  });

  it('A4: who is removed is cut off on every connection, and does not come back with what they hold', async () => {
    const { desk, id, cookie } = await enterDesk(house, 'Vera');
    const second = house.device({ as: 'facilitator', cookie });
    await second.until(({ state }) => state !== null);
    const secret = await newSecret(house, id);
    expect(await house.desk.send('removeFacilitator', { facilitatorId: id })).toMatchObject({ ok: true });
    for (const one of [desk, second]) {
      await one.until(({ status }) => status === 'offline');
      one.close();
    }
    const gone = await knock(house.code, cookie);
    expect(['reject.noLongerFacilitator', 'reject.notLoggedIn']).toContain(gone?.key);
    expect(await asked(`/api/workshops/${house.code}/desk`, cookie)).toBe(401);
    expect((await accept(house, secret)).response.status).toBe(403);
    await house.restart();
    expect((await knock(house.code, cookie))?.key).toBe('reject.notLoggedIn');
  });

  it('A4: leaves by logging out, from this desk alone', async () => {
    const { desk, cookie } = await enterDesk(house, 'Vera');
    expect(await asked('/api/logout', cookie, { code: other.code })).toBe(204);
    expect(await knock(house.code, cookie)).toBeUndefined();
    expect(await asked('/api/logout', cookie, { code: house.code })).toBe(204);
    await desk.until(({ status }) => status === 'offline');
    expect(await knock(house.code, cookie)).toEqual({ key: 'reject.notLoggedIn' });
    desk.close();
  });
});

describe('the secret of an invitation', () => {
  it('A6: stands in one answer, and as a hash in one table; in no log, file or message', async () => {
    const alone = await House.open();
    const listening = await Stranger.enter(
      { code: alone.code, as: 'facilitator' },
      { origin: alone.server.origin, cookie: alone.facilitator.cookie },
    );
    const waiting = await invite(alone, 'Ib');
    const { cookie, desk } = await enterDesk(alone, 'Vera');
    const secrets = [waiting.secret, cookie.split('=')[1] ?? ''];
    await listening.hears('patches', ({ patches }) => JSON.stringify(patches).includes('joined'));
    desk.close();
    listening.close();
    await alone.server.stop();
    for (const secret of secrets) {
      expect(listening.bytes).not.toContain(secret);
      expect(filesWith(alone.server.dataFolder, secret)).toEqual([]);
      expect(alone.server.output()).not.toContain(secret);
    }
    const left = withDatabase(alone.server.dataFolder, (sqlite) =>
      sqlite.prepare('SELECT person FROM invitations').pluck().all(),
    );
    expect(left, 'a used one is gone').toEqual([waiting.id]);
    await alone.close();
  });

  it('A6: can be guessed at eight times in five minutes, all at once or not', async () => {
    const alone = await House.open();
    const { secret } = await invite(alone, 'Vera');
    const guesses = await Promise.all(Array.from({ length: 20 }, () => accept(alone, 'x'.repeat(43))));
    const statuses = guesses.map(({ response }) => response.status);
    expect(statuses.filter((status) => status === 403)).toHaveLength(8);
    expect(statuses.filter((status) => status === 429)).toHaveLength(12);
    expect((await accept(alone, secret)).response.status).toBe(429);
    await alone.close();
  });
});
