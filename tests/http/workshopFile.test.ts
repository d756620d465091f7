import { afterAll, beforeAll, expect, it } from 'vitest';
import { largestFile } from '../../shared/workshopFile/largestFile.ts';
import { Device } from '../support/device.ts';
import { type Host, House, openHost } from '../support/house.ts';

let host: Host;
let house: House;
beforeAll(async () => {
  host = await openHost();
  house = await House.open({ host, people: 2 });
});
afterAll(async () => {
  await house.close();
  await host.server.stop();
});

const path = (code: string) => `/api/workshops/${code}/workshop.json`;
const report = async (code: string) => (await host.facilitator.get(`/api/workshops/${code}/report.json`)).json();
const give = (body: string, cookie = host.facilitator.cookie) =>
  fetch(`${host.server.origin}/api/workshops/file`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body,
  });

it('A1: both ways are for facilitators', async () => {
  expect((await fetch(host.server.origin + path(house.code))).status).toBe(401);
  expect((await give('{}', '')).status).toBe(401);
  expect((await host.facilitator.get(path('333333'))).status).toBe(404);
});

it('a workshop is read back as a new one with the identical report, which a restart does not change', async () => {
  const [first] = house.people;
  await house.goTo('ideas');
  for (const title of ['Den ene idé', 'Den anden idé', 'Den tredje']) {
    await first?.send('submitIdea', { title, text: 'Som beskrevet.', areaId: null, amounts: null });
  }
  await house.desk.send('noteLesson', { text: 'Vis tallene tidligere.' });
  const response = await host.facilitator.get(path(house.code));
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename=aktoerdag-${house.code}.json`);
  const text = await response.text();
  for (const secret of ['Person 0', 'Person 1', house.code]) expect(text).not.toContain(secret);
  const given = await give(text);
  expect(given.status).toBe(201);
  const { code } = (await given.json()) as { code: string };
  const before = await report(house.code);
  expect(await report(code)).toEqual(before);
  expect(await (await host.facilitator.get(path(code))).json()).toEqual(JSON.parse(text));
  await house.restart();
  expect(await report(code)).toEqual(before);
});

it('I1, I4: a file that is no workshop is refused with the reason, and nothing begins', async () => {
  const before = await (await host.facilitator.get('/api/workshops')).text();
  for (const [body, status, key] of [
    ['<html>', 400, 'reject.fileNotJson'],
    ['{}', 400, 'reject.fileOfAnotherKind'],
    ['{"format":"aktordag-workshop/9"}', 400, 'reject.fileNewer'],
    ['{"format":"aktordag-workshop/1"}', 400, 'reject.fileBroken'],
    [' '.repeat(largestFile + 1), 413, 'reject.fileTooLarge'],
  ] as const) {
    const refused = await give(body);
    expect([refused.status, ((await refused.json()) as { problem: object }).problem]).toEqual([status, { key }]);
  }
  expect(await (await host.facilitator.get('/api/workshops')).text()).toBe(before);
});

it('I4: a room goes on while the server works on a hostile file, which is refused', async () => {
  const hostile = `{"format":"aktordag-workshop/1","earlier":[${'0,'.repeat(700_000)}0]}`;
  let answered = 0;
  let isRefused = false;
  const refused = give(hostile).finally(() => {
    isRefused = true;
  });
  while (!isRefused) {
    const answer = await house.desk.send('noteLesson', { text: 'Vis tallene tidligere.' });
    expect(answer.ok).toBe(true);
    answered += 1;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect((await refused).status).toBe(400);
  expect(answered).toBeGreaterThan(3);
});

it('the next aktørdag begins from a workshop, also from one that was read in, and whoever comes in is there', async () => {
  const begin = (continueFrom: string) =>
    host.facilitator.post('/api/workshops', { continueFrom, programme: 'halfDay' });
  expect((await begin('333333')).status).toBe(404);
  const begun = await begin(house.code);
  expect(begun.status).toBe(201);
  const { code } = (await begun.json()) as { code: string };
  const newcomer = new Device({ origin: host.server.origin, code });
  await newcomer.join('Ny på dag 2', 'employee');
  await newcomer.until(({ presence }) => presence?.present.employee === 1);
  await newcomer.until(({ me, state }) => me !== null && Object.keys(state?.stage.people ?? {}).includes(me));
  newcomer.close();
  const third = await begin(code);
  expect(third.status).toBe(201);
  const { workshops: cards } = (await (await host.facilitator.get('/api/workshops')).json()) as {
    workshops: Record<string, unknown>[];
  };
  expect(cards.find((card) => card['code'] === code)).toMatchObject({ day: 2, people: 1 });
  expect(cards.map(({ day }) => day)).toContain(3);
});

it('B1: no file is made while a ballot is open', async () => {
  await house.openBallot();
  const refused = await host.facilitator.get(path(house.code));
  expect(refused.status).toBe(409);
  expect(await refused.json()).toMatchObject({ problem: { key: 'reject.ballotOpen' } });
});
