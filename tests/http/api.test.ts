import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Facilitator, post } from '../support/facilitator.ts';
import { type ServerProcess, startProcess } from '../support/server.ts';

let server: ServerProcess;
let facilitator: Facilitator;
beforeAll(async () => {
  server = await startProcess();
  facilitator = await Facilitator.login(server.origin);
});
afterAll(() => server.stop());

/** A refusal as RFC 9457 has it, with our text key for people. */
async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const { type, title, status, problem, ...more } = (await response.json()) as Record<string, unknown>;
  expect({ type, status, more }).toEqual({ type: 'about:blank', status: response.status, more: {} });
  expect(String(title)).toMatch(/^[A-Z].*\.$/);
  return { status, problem };
}

const send = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(server.origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: facilitator.cookie, ...headers },
    body,
  });

interface Listed {
  workshops: { code: string; isRehearsal?: true }[];
  older: number;
}
const listed = async (path = '/api/workshops') => (await (await facilitator.get(path)).json()) as Listed;

describe('who may ask for what', () => {
  it('A1: everybody may ask where the server is, and whether they are logged in', async () => {
    const place = (await (await fetch(`${server.origin}/api/place`)).json()) as object;
    expect(Object.keys(place).toSorted()).toEqual(['encrypted', 'origin']);
    expect(await (await fetch(`${server.origin}/api/session`)).json()).toEqual({ facilitator: false });
    expect(await (await facilitator.get('/api/session')).json()).toEqual({ facilitator: true });
  });

  it.each([
    ['GET', '/api/scenarios'],
    ['GET', '/api/workshops'],
    ['POST', '/api/workshops'],
    ['GET', '/api/workshops/CDFGHJ/runs/r1'],
    ['POST', '/api/workshops/CDFGHJ/rehearsal/pause'],
    ['POST', '/api/workshops/CDFGHJ/rehearsal/end'],
    ['GET', '/api/workshops/CDFGHJ/report.xlsx'],
    ['GET', '/api/workshops/CDFGHJ/overdragelse.docx'],
    ['GET', '/api/workshops/CDFGHJ/workshop.json'],
    ['POST', '/api/workshops/file'],
    ['POST', '/api/confirm'],
    ['GET', '/api/nothing'],
  ])('A1: %s %s is for facilitators', async (method, path) => {
    for (const cookie of ['', `aktordag=${'x'.repeat(43)}`, 'aktordag=; aktordag=__proto__']) {
      const headers = { cookie, 'content-type': 'application/json' };
      const response = await fetch(server.origin + path, {
        method,
        headers,
        ...(method === 'POST' ? { body: '{}' } : {}),
      });
      expect(await problemOf(response)).toEqual({ status: 401, problem: { key: 'reject.notLoggedIn' } });
    }
  });

  it('A1: a facilitator starts a workshop, finds it, and may look at its earlier runs', async () => {
    const scenarios = (await (await facilitator.get('/api/scenarios')).json()) as { id: string }[];
    expect(scenarios.map(({ id }) => id)).toContain('solvig-oevelse');
    const started = await facilitator.post('/api/workshops', { scenarioId: 'solvig-oevelse', programme: 'taster' });
    const { code } = (await started.json()) as { code: string };
    expect([started.status, started.headers.get('location')]).toEqual([201, `/styring/${code}`]);
    expect(code).toMatch(/^[346789CDFGHJKMNPRTVWXY]{6}$/);
    const [latest] = (await listed()).workshops;
    expect(latest).toMatchObject({ code, people: 0, scenarioName: expect.any(String) });
    expect(await problemOf(await facilitator.get(`/api/workshops/${code}/runs/r99`))).toEqual({
      status: 404,
      problem: { key: 'reject.unknownRun' },
    });
  });
});

describe('the list of workshops', () => {
  it('has the newest twenty, whatever is rehearsed, and all of them when they are asked for', async () => {
    const oldest = (await listed('/api/workshops?all')).workshops.filter(({ isRehearsal }) => !isRehearsal);
    const begun: string[] = [];
    while (begun.length < 20) begun.unshift(await facilitator.startWorkshop());
    const rehearsal = { scenarioId: 'solvig-oevelse', rehearsal: { people: 1 } };
    const { code } = (await (await facilitator.post('/api/workshops', rehearsal)).json()) as { code: string };
    const newest = await listed();
    expect(newest.workshops.slice(0, 20).map((card) => card.code)).toEqual(begun);
    expect(newest.workshops.slice(20).every(({ isRehearsal }) => isRehearsal)).toBe(true);
    expect(newest.workshops.map((card) => card.code)).toContain(code);
    expect(newest.older).toBe(oldest.length);
    const all = await listed('/api/workshops?all');
    expect(all.older).toBe(0);
    expect(all.workshops.slice(0, 20 + oldest.length).map((card) => card.code)).toEqual([
      ...begun,
      ...oldest.map((card) => card.code),
    ]);
    expect(oldest.length).toBeGreaterThan(0);
    expect((await facilitator.post('/api/workshops', { continueFrom: oldest.at(-1)?.code })).status).toBe(201);
  });
});

describe('a rehearsal', () => {
  const started = async (rehearsal: object = { people: 3 }) => {
    const response = await facilitator.post('/api/workshops', { scenarioId: 'solvig-oevelse', rehearsal });
    return ((await response.json()) as { code: string }).code;
  };

  it('is started, listed as one, told to pause and to go on, and ended once', async () => {
    const code = await started();
    expect((await listed()).workshops.find((card) => card.code === code)).toMatchObject({ isRehearsal: true });
    const post = (what: string, body: object) => facilitator.post(`/api/workshops/${code}/rehearsal/${what}`, body);
    expect((await post('pause', { isPaused: true })).status).toBe(204);
    expect((await post('pause', { isPaused: false })).status).toBe(204);
    expect((await post('pause', { isPaused: 'yes' })).status).toBe(400);
    expect((await post('end', {})).status).toBe(204);
    expect((await listed()).workshops.map((card) => card.code)).not.toContain(code);
    for (const what of ['pause', 'end']) {
      expect(await problemOf(await post(what, { isPaused: true }))).toEqual({
        status: 404,
        problem: { key: 'reject.unknownCode' },
      });
    }
  });

  it('is like another workshop, or not started when there is none', async () => {
    const model = await facilitator.startWorkshop();
    expect(await started({ people: 3, like: model })).toMatch(/^[346789CDFGHJKMNPRTVWXY]{6}$/);
    for (const rehearsal of [{ people: 3, like: '333333' }, { people: 0 }, { people: 101 }, {}, { people: 3, x: 1 }]) {
      const body = { scenarioId: 'solvig-oevelse', rehearsal };
      expect((await facilitator.post('/api/workshops', body)).status, JSON.stringify(rehearsal)).toBe(400);
    }
  });

  it('is not to be had as a file, and a real workshop cannot be ended like one', async () => {
    const code = await started();
    for (const file of [
      'report.xlsx',
      'report.docx',
      'report.csv',
      'report.json',
      'overdragelse.docx',
      'opfoelgning.ics',
    ]) {
      expect(await problemOf(await facilitator.get(`/api/workshops/${code}/${file}`))).toEqual({
        status: 409,
        problem: { key: 'reject.rehearsalNotKept' },
      });
    }
    const real = await facilitator.startWorkshop();
    expect((await facilitator.post(`/api/workshops/${real}/rehearsal/end`, {})).status).toBe(404);
    expect((await facilitator.get(`/api/workshops/${real}/report.csv`)).status).toBe(200);
  });
});

describe('a request that makes no sense', () => {
  it.each([
    ['/api/workshops', '{', 400, 'input.invalid'],
    ['/api/workshops', '5', 400, 'input.invalid'],
    ['/api/workshops', '[]', 400, 'reject.unknownScenario'],
    ['/api/workshops', '{}', 400, 'reject.unknownScenario'],
    ['/api/workshops', '{"scenarioId":"__proto__"}', 400, 'reject.unknownScenario'],
    ['/api/workshops', '{"scenarioId":"constructor"}', 400, 'reject.unknownScenario'],
    ['/api/workshops', '{"scenarioId":["solvig-oevelse"]}', 400, 'reject.unknownScenario'],
    ['/api/workshops', '{"scenarioId":"solvig-oevelse","__proto__":{"x":1}}', 400, 'reject.unknownScenario'],
    ['/api/workshops', '{"scenarioId":"../../etc/passwd"}', 400, 'reject.unknownScenario'],
    ['/api/workshops', '{"scenarioId":"solvig-oevelse","programme":"toString"}', 400, 'reject.unknownScenario'],
    ['/api/login', '{"passphrase":["a"]}', 400, 'input.empty'],
    ['/api/login', '{"passphrase":""}', 400, 'input.empty'],
    ['/api/login', `{"passphrase":"${'x'.repeat(201)}"}`, 400, 'input.empty'],
    ['/api/login', `{"passphrase":"${'x'.repeat(70_000)}"}`, 413, 'input.invalid'],
    ['/api/nothing', '{}', 404, 'input.invalid'],
  ])('I1: POST %s with %.40s is refused with problem details', async (path, body, status, key) => {
    expect(await problemOf(await send(path, body))).toEqual({ status, problem: { key } });
  });

  it.each([
    ['as text', { 'content-type': 'text/plain' }, 400],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
    ['packed in a way nobody knows', { 'content-encoding': 'zstandard' }, 415],
    ['packed, and not what it says', { 'content-encoding': 'gzip' }, 400],
    ['in letters nobody reads', { 'content-type': 'application/json; charset=klingon' }, 415],
  ])('I1: a body %s starts no workshop', async (_, headers, status) => {
    const before = await (await facilitator.get('/api/workshops')).text();
    const response = await send('/api/workshops', '{"scenarioId":"solvig-oevelse"}', headers);
    expect((await problemOf(response)).status).toBe(status);
    expect(await (await facilitator.get('/api/workshops')).text()).toBe(before);
  });

  it('I1: a code nobody has is unknown, in whatever way it is written', async () => {
    for (const code of ['333333', '__proto__', 'ABCDEF', '%27%20OR%201=1', 'x'.repeat(500)]) {
      const response = await facilitator.get(`/api/workshops/${code}/runs/r1`);
      expect(await problemOf(response)).toEqual({ status: 404, problem: { key: 'reject.unknownCode' } });
    }
  });

  it('A6: the wrong passphrase says no more than that it is wrong', async () => {
    const response = await post(server.origin, '/api/login', { passphrase: 'lad mig komme ind' });
    expect(await problemOf(response)).toEqual({ status: 403, problem: { key: 'reject.wrongPassphrase' } });
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it('P3: leaves nothing of what was sent in the server’s log', () => {
    expect(server.output()).not.toMatch(/lad mig|xxxx|proto|solvig/);
  });
});
