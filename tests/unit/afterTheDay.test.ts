import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Workshop } from '../../server/workshop/workshop.ts';
import type { Handshake } from '../../shared/protocol.ts';
import { type ListeningRoom, openListeningRoom } from '../support/listeningRoom.ts';
import { furnish, give, desk as lead, row } from '../support/realRoom.ts';
import { Stranger } from '../support/stranger.ts';

const hour = 3_600_000;
const { code, key } = row;
const unknown = { key: 'reject.unknownCode' };
const closed = { key: 'reject.reportClosed' };

let room: ListeningRoom;
let workshop: Workshop;
const strangers: Stranger[] = [];
beforeEach(async () => {
  room = await openListeningRoom();
  ({ workshop } = await furnish(room, 'welcome', 2));
});
afterEach(async () => {
  for (const one of strangers.splice(0)) one.close();
  await room.close();
});

const knock = (auth: object, cookie?: string) =>
  Stranger.knock({ protocol: 1, code, ...auth }, { origin: room.origin, ...(cookie ? { cookie } : {}) });
const enter = async (auth: Partial<Handshake>, cookie?: string) => {
  const one = await Stranger.enter({ code, ...auth }, { origin: room.origin, ...(cookie ? { cookie } : {}) });
  strangers.push(one);
  return one;
};
const passphraseCookie = async () => `aktordag=${await room.logins.issueFacilitator()}`;
const invited = async (name = 'Vera') => {
  const answer = await give(workshop, lead, 'inviteFacilitator', { name });
  const id = answer.ok ? `f${answer.seq}` : '';
  return { id, cookie: `aktordag-${code}=${await room.logins.issueInvited(row.id, id)}` };
};
const gone = (one: Stranger) => new Promise((resolve) => one.socket.once('disconnect', resolve));

describe('200 days after the day', () => {
  beforeEach(() => room.turnTo(200 * 24 * hour));

  it('A3: the code alone opens nothing, and looks like one that nobody has', async () => {
    for (const as of ['participant', 'screen', 'report'] as const) {
      const problem = as === 'report' ? closed : unknown;
      for (const more of [{}, ...(as === 'report' ? [{ key: 'x'.repeat(11) }] : [])]) {
        expect(await knock({ as, ...more }), as).toEqual(problem);
        expect(await knock({ as, ...more, code: '333333' }), as).toEqual(problem);
      }
    }
    expect(await knock({ as: 'report' }, `aktordag=${'x'.repeat(43)}`)).toEqual(closed);
    expect(await knock({ as: 'report', key, code: '333333' })).toEqual(closed);
    expect(await knock({ as: 'report', code: '333333' }, await passphraseCookie())).toEqual(closed);
  });

  it('A2: the link with the key lets everyone read what the room saw, and do nothing', async () => {
    const reader = await enter({ as: 'report', key });
    const snapshot = await reader.hears('snapshot');
    expect(Object.keys(snapshot.stage.people)).toHaveLength(2);
    expect(snapshot.backstage).toBeUndefined();
    const join = { id: randomBytes(16).toString('hex'), name: 'Karen', group: 'politician' };
    expect(await reader.ask('join', join)).toEqual({ ok: false, problem: { key: 'reject.notAllowed' } });
    for (const as of ['participant', 'screen'] as const) expect(await knock({ as, key }), as).toEqual(unknown);
  });

  it.each([
    ['the passphrase', async () => ({ cookie: await passphraseCookie() })],
    ['an invitation to this workshop', () => invited()],
  ])('A1: a login by %s lets one read, and do nothing from there', async (_, login) => {
    const { cookie } = await login();
    const reader = await enter({ as: 'report' }, cookie);
    expect((await reader.hears('snapshot')).backstage).toBeUndefined();
    const command = { id: randomBytes(16).toString('hex'), name: 'goToStep', input: { stepId: 'moves' } };
    expect(await reader.ask('command', command)).toEqual({ ok: false, problem: { key: 'reject.notJoined' } });
    const atDesk = await enter({ as: 'facilitator' }, await passphraseCookie());
    expect((await atDesk.hears('presence')).facilitators, 'who reads is not at the desk').toEqual(['facilitator']);
  });

  it('A1: an invitation to another workshop lets nobody read', async () => {
    const other = { ...row, id: 'd9999999999999999', code: 'GHJKMN' };
    await room.log.addWorkshop(other);
    const elsewhere = await room.logins.issueInvited(other.id, (await invited()).id);
    expect(await knock({ as: 'report' }, `aktordag-${code}=${elsewhere}`)).toEqual(closed);
  });

  it('A4: who was removed, or has logged out, is cut off and stays out', async () => {
    const vera = await invited();
    const reader = await enter({ as: 'report' }, vera.cookie);
    const cutOff = gone(reader);
    await give(workshop, lead, 'removeFacilitator', { facilitatorId: vera.id });
    await cutOff;
    expect(await knock({ as: 'report' }, vera.cookie)).toEqual(closed);
    const token = await room.logins.issueFacilitator();
    const other = await enter({ as: 'report' }, `aktordag=${token}`);
    const login = await room.logins.facilitator(token);
    if (!login) throw new Error('not logged in');
    const ended = gone(other);
    await room.logins.end(login);
    await ended;
    expect(await knock({ as: 'report' }, `aktordag=${token}`)).toEqual(closed);
  });

  it('A3: who guesses at a report is slowed down, and those with the link or a login are not', async () => {
    for (let times = 0; times < 31; times += 1) await knock({ as: 'report', key: 'x'.repeat(11) });
    const slowed = { key: 'reject.tooFast', values: { seconds: expect.any(Number) } };
    for (const guess of [code, '333333']) expect(await knock({ as: 'report', code: guess })).toEqual(slowed);
    expect(await knock({ as: 'report', key })).toBeUndefined();
    expect(await knock({ as: 'report' }, await passphraseCookie())).toBeUndefined();
  });
});

describe('the door', () => {
  const isOpenAt = async (ms: number) => {
    room.turnTo(ms);
    const answers = [await knock({ as: 'participant' }), await knock({ as: 'screen' }), await knock({ as: 'report' })];
    if (answers.every((answer) => answer === undefined)) return true;
    expect(answers).toEqual([unknown, unknown, closed]);
    return false;
  };

  it('is open for 18 hours after the workshop was created', async () => {
    expect(await isOpenAt(18 * hour - 1)).toBe(true);
    expect(await isOpenAt(18 * hour)).toBe(false);
  });

  it('is open while somebody is at the desk, and for 18 hours after they have left', async () => {
    room.turnTo(30 * hour);
    const atDesk = await enter({ as: 'facilitator' }, (await invited()).cookie);
    expect(await isOpenAt(60 * hour)).toBe(true);
    const left = gone(atDesk);
    atDesk.close();
    await left;
    await expect.poll(async () => (await room.workshops.byCode(code))?.isEmpty).toBe(true);
    expect(await isOpenAt(78 * hour - 1)).toBe(true);
    expect(await isOpenAt(78 * hour)).toBe(false);
  });

  it('is not held open by who reads', async () => {
    room.turnTo(30 * hour);
    const reader = await enter({ as: 'report' }, await passphraseCookie());
    await reader.hears('snapshot');
    expect(await isOpenAt(31 * hour)).toBe(false);
  });

  it('is open for 18 hours after a step or a run began, also after a start of the server', async () => {
    room.turnTo(24 * hour);
    await give(workshop, lead, 'goToStep', { stepId: 'moves' });
    room.turnTo(41 * hour);
    await give(workshop, lead, 'startRun', { scenarioId: 'small' });
    await room.close();
    room = await openListeningRoom(room.folder);
    expect(await isOpenAt(41 * hour)).toBe(true);
    expect(await isOpenAt(59 * hour - 1)).toBe(true);
    expect(await isOpenAt(59 * hour)).toBe(false);
  });

  it('is not held open by a moment that lies ahead', async () => {
    room.turnTo(1000 * hour);
    await give(workshop, lead, 'goToStep', { stepId: 'moves' });
    expect(await isOpenAt(40 * hour)).toBe(false);
  });
});
