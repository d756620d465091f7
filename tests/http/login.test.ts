import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesWith, withDatabase } from '../support/disk.ts';
import { Facilitator, post } from '../support/facilitator.ts';
import { type Host, House, openHost } from '../support/house.ts';
import { passphrase, startProcess } from '../support/server.ts';
import { Stranger } from '../support/stranger.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');
const tokenOf = (cookie: string) => cookie.split('=')[1] ?? '';

describe('a login', () => {
  let host: Host;
  let house: House;
  beforeAll(async () => {
    host = await openHost();
    house = await House.open({ host });
  });
  afterAll(async () => {
    await house.close();
    await host.server.stop();
  });

  it('A6: is a cookie that no script reads and no other page sends', async () => {
    const response = await post(host.server.origin, '/api/login', { passphrase });
    expect(response.status).toBe(204);
    expect(response.headers.get('set-cookie')).toMatch(/^aktordag=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('A6: is bound to this host and to HTTPS where there is HTTPS', async () => {
    const encrypted = { 'x-forwarded-proto': 'https' };
    const response = await post(host.server.origin, '/api/login', { passphrase }, encrypted);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-aktordag=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    const session = (name: string, headers: Record<string, string>) =>
      fetch(`${host.server.origin}/api/session`, {
        headers: { ...headers, cookie: `${name}=${tokenOf(cookie.split(';')[0] ?? '')}` },
      });
    expect(await (await session('__Host-aktordag', encrypted)).json()).toEqual({ facilitator: true });
    expect(await (await session('aktordag', encrypted)).json()).toEqual({ facilitator: false });
  });

  it('A4: that has ended is cut off at once, and opens nothing any more', async () => {
    const other = await Facilitator.login(host.server.origin);
    const desk = await Stranger.enter(
      { code: house.code, as: 'facilitator' },
      { origin: other.origin, cookie: other.cookie },
    );
    const gone = new Promise((resolve) => desk.socket.once('disconnect', resolve));
    expect((await other.post('/api/logout', {})).status).toBe(204);
    await gone;
    expect((await other.get('/api/workshops')).status).toBe(401);
    const knock = Stranger.knock(
      { protocol: 1, code: house.code, as: 'facilitator' },
      { origin: other.origin, cookie: other.cookie },
    );
    expect(await knock).toEqual({ key: 'reject.notLoggedIn' });
    expect((await host.facilitator.get('/api/workshops')).status).toBe(200);
  });

  it('A6: is stored as a hash only, appears in no log, and works until it expires', async () => {
    const guest = await Stranger.enter({ code: house.code }, { origin: host.server.origin });
    const id = randomBytes(16).toString('hex');
    const joined = await guest.ask('join', { id, name: 'Karen', group: 'politician' });
    const token = String(joined['token']);
    expect(token).toMatch(/^[\w-]{43}$/);
    guest.close();
    const { dataFolder } = host.server;
    const back = (): Promise<unknown> =>
      Stranger.knock({ protocol: 1, code: house.code, as: 'participant', token }, { origin: host.server.origin });
    const secrets = [token, tokenOf(host.facilitator.cookie), passphrase];
    let printed = host.server.output();
    await house.restart(() => {
      for (const secret of secrets) expect(filesWith(dataFolder, secret)).toEqual([]);
      const hashes = withDatabase(dataFolder, (sqlite) =>
        sqlite.prepare('SELECT token_hash FROM logins').pluck().all(),
      );
      expect(hashes).toEqual(expect.arrayContaining(secrets.slice(0, 2).map(sha256)));
    });
    expect(await back()).toBeUndefined();
    expect((await host.facilitator.get('/api/workshops')).status).toBe(200);
    printed += host.server.output();

    await house.restart(
      () => void withDatabase(dataFolder, (sqlite) => sqlite.exec('UPDATE logins SET expires_at = 1')),
    );
    expect(await back()).toEqual({ key: 'reject.tokenExpired' });
    expect((await host.facilitator.get('/api/workshops')).status).toBe(401);
    await house.desk.until(({ refusal }) => refusal?.key === 'reject.notLoggedIn');
    printed += host.server.output();
    for (const secret of secrets) expect(printed).not.toContain(secret);
  });
});

describe('the passphrase', () => {
  it('A6: is kept under a hash that is costly to guess, each time under another salt', async () => {
    const stored = async () => {
      const server = await startProcess();
      await server.stop();
      const read = 'SELECT value FROM settings WHERE name = ?';
      return withDatabase(server.dataFolder, (sqlite) => String(sqlite.prepare(read).pluck().get('passphrase')));
    };
    const [one, other] = [await stored(), await stored()];
    expect(one).toMatch(/^[\w-]{22}\.[\w-]{43}$/);
    expect(one).not.toBe(other);
  });

  it.each([
    [
      'one after the other',
      async (guess: () => Promise<number>) => {
        const statuses: number[] = [];
        for (let times = 0; times < 12; times += 1) statuses.push(await guess());
        return statuses;
      },
    ],
    ['all at once', (guess: () => Promise<number>) => Promise.all(Array.from({ length: 30 }, guess))],
  ])('A6: can be guessed at eight times in five minutes, %s', async (_, guessing) => {
    const server = await startProcess();
    const login = async (words: string) => post(server.origin, '/api/login', { passphrase: words });
    const statuses = await guessing(async () => (await login('lad mig komme ind')).status);
    expect(statuses.filter((status) => status === 403)).toHaveLength(8);
    expect(statuses.filter((status) => status === 429)).toHaveLength(statuses.length - 8);
    const right = await login(passphrase);
    expect(right.status).toBe(429);
    expect(await right.json()).toMatchObject({
      problem: { key: 'reject.tooFast', values: { seconds: expect.any(Number) } },
    });
    await server.stop();
  });

  it('A6: may be given rightly as often as one likes', async () => {
    const server = await startProcess();
    for (let times = 0; times < 10; times += 1) {
      expect((await post(server.origin, '/api/login', { passphrase })).status).toBe(204);
    }
    await server.stop();
  });
});
