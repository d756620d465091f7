import { afterEach, describe, expect, it } from 'vitest';
import { Facilitator } from '../support/facilitator.ts';
import { House } from '../support/house.ts';
import { resumeTime } from '../support/virtualTime.ts';
import { dayWith, type Votes } from './twinDays.ts';

afterEach(resumeTime);

/** Days on which the same people vote the same number of times at the same moments; only what they vote is another. */
const days: Record<string, Votes> = {
  'all for the first': [[['o1']], [['o1']], [['o1'], ['o1']], [['o1']], [['o1']], [['o1']]],
  'all for the second': [[['o2']], [['o2']], [['o2'], ['o2']], [['o2']], [['o2']], [['o2']]],
  'all blank': [[[]], [[]], [[], []], [[]], [[]], [[]]],
  'all for everything': Array.from({ length: 6 }, (_, voter) =>
    voter === 2
      ? [
          ['o1', 'o2'],
          ['o2', 'o1'],
        ]
      : [['o1', 'o2']],
  ),
  'a split, and a change of mind': [[['o1']], [['o2']], [['o1', 'o2'], []], [[]], [['o2', 'o1']], [['o1']]],
};

describe('what leaves the server before the reveal', () => {
  it('B1: is the same, byte for byte and at the same moments, however people vote', async () => {
    const [first, ...others] = await inTurn(Object.values(days), dayWith);
    expect(first?.beforeReveal.length).toBeGreaterThan(100);
    for (const other of others) {
      expect(other.beforeReveal).toEqual(first?.beforeReveal);
      expect(other.warnings).toBe(first?.warnings);
    }
    // The control: with the reveal the days do part.
    const revealed = [first, ...others].map((day) => JSON.stringify(day?.afterReveal));
    expect(new Set(revealed).size).toBe(revealed.length);
  });

  it('B1: by HTTP, in metrics and in the server’s log is the same as well', async () => {
    const votes = [
      [['o1'], ['o1'], ['o1', 'o2']],
      [['o2'], [], ['o2']],
    ];
    const [one, other] = await inTurn(votes, httpDayWith);
    expect(one).toContain('"stage":"closed"');
    expect(other).toBe(one);
  });
});

async function inTurn<T, R>(list: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of list) results.push(await act(item));
  return results;
}

/** What a whole server says outside the sockets, once people have voted, and once the ballot lies closed in an earlier run. */
async function httpDayWith(votes: readonly (readonly string[])[]): Promise<string> {
  const house = await House.open();
  for (const number of votes.keys()) await house.join(`Person ${number}`);
  const ballotId = await house.openBallot();
  for (const [index, options] of votes.entries())
    await house.people[index]?.send('castVote', { ballotId, options: [...options] });
  const said: string[] = [];
  const listen = async () => {
    const session = await Facilitator.login(house.server.origin);
    const paths = ['workshops', 'scenarios', 'session', 'place', `workshops/${house.code}/runs/r1`].map(
      (path) => `/api/${path}`,
    );
    for (const path of [...paths, '/healthz', '/readyz', `/d/${house.code}`]) {
      const response = await session.get(path);
      said.push(`${response.status} ${path.replace(house.code, 'CODE')} ${await response.text()}`);
    }
    const metrics = await (await session.get('/metrics')).text();
    said.push(...metrics.split('\n').filter((line) => line.startsWith('aktordag_')));
  };
  await listen();
  await house.desk.send('closeBallot', { ballotId });
  await house.facilitator.confirm();
  await house.desk.send('startRun', { scenarioId: 'solvig-oevelse' });
  await house.level();
  await listen();
  said.push(house.server.output());
  const { code, server } = house;
  await house.close();
  return said
    .join('\n')
    .replaceAll(code, 'CODE')
    .replaceAll(new URL(server.origin).port, 'PORT')
    .replaceAll(/\d{13}/g, 'TIME')
    .replaceAll(/"key":"[\w-]{11}"/g, '"key":"KEY"');
}
