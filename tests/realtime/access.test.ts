import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type CommandName, registry } from '../../shared/commands/registry.ts';
import { examples } from '../../shared/testing/examples.ts';
import { post } from '../support/facilitator.ts';
import { House, openHost } from '../support/house.ts';
import { passphrase } from '../support/server.ts';
import { Stranger } from '../support/stranger.ts';

const newId = () => randomBytes(16).toString('hex');

describe('who may give which command', () => {
  let house: House;
  let participant: Stranger;
  let desk: Stranger;
  let screen: Stranger;
  let guest: Stranger;

  beforeAll(async () => {
    house = await House.open();
    const options = { origin: house.server.origin };
    const { code } = house;
    desk = await Stranger.enter({ code, as: 'facilitator' }, { ...options, cookie: house.facilitator.cookie });
    screen = await Stranger.enter({ code, as: 'screen' }, options);
    guest = await Stranger.enter({ code }, options);
  });
  afterAll(async () => {
    for (const one of [desk, screen, guest]) one.close();
    await house.close();
  });
  // Someone new each time, since there are more commands than one person may give in a row.
  beforeEach(async () => {
    participant = await Stranger.enter({ code: house.code }, { origin: house.server.origin });
    await participant.ask('join', { id: newId(), name: 'Karen', group: 'politician' });
  });
  afterEach(() => participant.close());

  it.each(Object.keys(registry) as CommandName[])(
    'A1: %s, over the wire, from every kind of connection',
    async (name) => {
      const seq = async () => {
        await house.level();
        return house.desk.view.confirmed?.seq;
      };
      const before = await seq();
      // There are more commands than the desk may give in a row: it waits for as long as it is told to.
      const give = async (one: Stranger): Promise<Awaited<ReturnType<Stranger['ask']>>> => {
        const answer = await one.ask('command', { id: newId(), name, input: examples[name] });
        if (answer.problem?.key !== 'reject.tooFast') return answer;
        await wait(Number(answer.problem.values?.['seconds']) * 1000);
        return give(one);
      };
      const roles: readonly string[] = registry[name].roles;
      const notAllowed = { ok: false, problem: { key: 'reject.notAllowed' } };
      const notJoined = { ok: false, problem: { key: 'reject.notJoined' } };
      if (!roles.includes('participant')) expect(await give(participant)).toEqual(notAllowed);
      if (!roles.includes('facilitator')) expect(await give(desk)).toEqual(notAllowed);
      expect(await give(screen)).toEqual(notJoined);
      expect(await give(guest)).toEqual(notJoined);
      expect(await seq(), 'a refused command leaves no event').toBe(before);
      if (roles.includes('participant')) expect((await give(participant)).problem?.key).not.toBe('reject.notAllowed');
      if (roles.includes('facilitator')) expect((await give(desk)).problem?.key).not.toBe('reject.notAllowed');
    },
  );

  it('A1: nobody joins from the screen or the desk', async () => {
    for (const one of [screen, desk]) {
      const answer = await one.ask('join', { id: newId(), name: 'Skærmen', group: 'employee' });
      expect(answer).toEqual({ ok: false, problem: { key: 'reject.notAllowed' } });
    }
  });

  it('A1: nobody is the facilitator without the facilitator’s cookie', async () => {
    for (const cookie of [
      '',
      'aktordag=',
      `aktordag=${'x'.repeat(43)}`,
      `__Host-aktordag=${house.facilitator.cookie.slice(9)}`,
    ]) {
      const knock = Stranger.knock(
        { protocol: 1, code: house.code, as: 'facilitator' },
        { origin: house.server.origin, cookie },
      );
      expect(await knock).toEqual({ key: 'reject.notLoggedIn' });
    }
  });
});

describe('a page from elsewhere', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());

  const origins = ['https://evil.example', 'null', 'http://127.0.0.1:1', 'file://', 'not an address'];
  it.each(origins)('A5: %s opens no websocket', async (origin) => {
    const address = `${house.server.origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const status = await new Promise((resolve) => {
      const socket = new WebSocket(address, { origin, headers: { cookie: house.facilitator.cookie } });
      socket.once('unexpected-response', (_, response) => resolve(response.statusCode));
      socket.once('open', () => resolve('open'));
      socket.on('error', () => undefined);
    });
    expect(status).toBe(400);
  });

  it.each(origins)('A5: %s opens no connection by polling', async (origin) => {
    const address = `${house.server.origin}/socket.io/?EIO=4&transport=polling`;
    const response = await fetch(address, { headers: { origin, cookie: house.facilitator.cookie } });
    expect(response.status).toBe(403);
  });

  it.each(['/api/workshops', '/api/login', '/api/confirm', '/api/logout', '/api/invitation'])(
    'A5: changes nothing by POST %s',
    async (path) => {
      const { origin, cookie } = house.facilitator;
      for (const foreign of [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
      ]) {
        const response = await post(origin, path, { scenarioId: 'solvig-oevelse', passphrase }, { cookie, ...foreign });
        expect(response.status).toBe(403);
        expect(response.headers.get('set-cookie')).toBeNull();
      }
      // As a form would send it, without asking the browser's leave.
      const form = { 'content-type': 'text/plain', origin: 'https://evil.example' };
      expect((await fetch(origin + path, { method: 'POST', headers: form, body: '{}' })).status).toBe(403);
      expect((await house.facilitator.get('/api/session')).status).toBe(200);
      expect(await (await house.facilitator.get('/api/session')).json()).toEqual({ facilitator: true });
    },
  );

  it('A5: is told by no header that it may read what comes', async () => {
    const response = await fetch(`${house.server.origin}/api/place`, { headers: { origin: house.server.origin } });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('somebody who tries codes', () => {
  it('A3: is slowed down in every disguise, while those with the QR code and those who are known get in', async () => {
    const host = await openHost();
    const house = await House.open({ host });
    const known = await Stranger.enter({ code: house.code }, { origin: host.server.origin });
    const joined = await known.ask('join', { id: newId(), name: 'Karen', group: 'politician' });
    const knock = (auth: object, cookie?: string) =>
      Stranger.knock(
        { protocol: 1, as: 'screen', ...auth },
        { origin: host.server.origin, ...(cookie ? { cookie } : {}) },
      );

    const token = 'x'.repeat(43);
    for (let times = 0; times < 31; times += 1) await knock({ code: '333333' });
    const slowed = { key: 'reject.tooFast', values: { seconds: expect.any(Number) } };
    for (const disguise of [{}, { token }, { as: 'participant' }, { key: 'x'.repeat(11) }]) {
      expect(await knock({ code: '333333', ...disguise })).toEqual(slowed);
      expect(await knock({ code: house.code, ...disguise })).toEqual(slowed);
    }
    expect(await knock({ as: 'participant', code: house.code, token })).toEqual(slowed);
    for (const code of ['333333', house.code]) {
      expect(await knock({ as: 'facilitator', code })).toEqual({ key: 'reject.notLoggedIn' });
    }

    const { key } = (await (await host.facilitator.get(`/api/workshops/${house.code}/desk`)).json()) as { key: string };
    expect(await knock({ code: house.code, key })).toBeUndefined();
    expect(await knock({ as: 'participant', code: house.code, token: joined['token'] })).toBeUndefined();
    expect(await knock({ as: 'facilitator', code: house.code }, host.facilitator.cookie)).toBeUndefined();
    known.close();
    await house.close();
    await host.server.stop();
  });
});
