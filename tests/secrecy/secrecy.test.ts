import { afterEach, describe, expect, it } from 'vitest';
import type { Vote } from '../../shared/voting/methods/vote.ts';
import { resumeTime } from '../support/virtualTime.ts';
import { exportPaths, httpDayWith } from './httpDay.ts';
import { dayWith, type Held, type Votes } from './twinDays.ts';

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

/** Six people who all vote alike, the third of them twice. */
const six = (vote: Vote, before: Vote = vote): Votes =>
  Array.from({ length: 6 }, (_, voter) => (voter === 2 ? [before, vote] : [vote]));

/** Two days for every other method and way, as far apart as votes can be. */
const otherDays: Record<string, { held: Held; days: Votes[] }> = {
  single: { held: { method: 'single' }, days: [six({ options: ['o1'] }), six({ options: [] }, { options: ['o2'] })] },
  dots: {
    held: { method: 'dots', settings: { points: 5 } },
    days: [six({ points: { o1: 5 } }), six({ points: {} }, { points: { o1: 1, o2: 4 } })],
  },
  'consent, with long reasons and none': {
    held: { method: 'consent' },
    days: [
      six({ levels: { o1: 1, o2: 1 } }),
      six({ levels: { o1: 5 }, reason: 'Det kan jeg ikke. '.repeat(20).trim() }),
    ],
  },
  ranking: {
    held: { method: 'ranking' },
    days: [six({ options: ['o1', 'o2'] }), six({ options: ['o2', 'o1'] }, { options: [] })],
  },
  pool: {
    held: { method: 'pool', settings: { budget: 15 } },
    days: [six({ options: ['o1'] }), six({ options: ['o2'] })],
  },
  'an open ballot': { held: { way: 'open' }, days: [six({ options: ['o1'] }), six({ options: ['o2', 'o1'] })] },
  'a closed ballot': { held: { way: 'closed' }, days: [six({ options: ['o1'] }), six({ options: [] })] },
};

describe('what leaves the server before the reveal', () => {
  it('B1: is the same, byte for byte and at the same moments, however people vote', async () => {
    const [first, ...others] = await inTurn(Object.values(days), (votes) => dayWith(votes));
    expect(first?.beforeReveal.length).toBeGreaterThan(100);
    for (const other of others) {
      expect(other.beforeReveal).toEqual(first?.beforeReveal);
      expect(other.warnings).toBe(first?.warnings);
    }
    // The control: with the reveal the days do part.
    const revealed = [first, ...others].map((day) => JSON.stringify(day?.afterReveal));
    expect(new Set(revealed).size).toBe(revealed.length);
  });

  it.each(Object.entries(otherDays))(
    'B1: is the same in a ballot of any method: %s',
    async (_, { held, days: two }) => {
      const [one, other] = await inTurn(two, (votes) => dayWith(votes, held));
      expect(one?.beforeReveal.length).toBeGreaterThan(100);
      expect(other?.beforeReveal).toEqual(one?.beforeReveal);
      expect(other?.warnings).toBe(one?.warnings);
      expect(JSON.stringify(other?.afterReveal)).not.toBe(JSON.stringify(one?.afterReveal));
    },
  );

  it('B1: by HTTP, in every export, in metrics and in the server’s log is the same as well, by every method', async () => {
    const approval = { held: {}, days: [days['all for the first'] ?? [], days['all blank'] ?? []] };
    const ballots = [approval, ...Object.values(otherDays)];
    const [one, other] = await inTurn([0, 1], (day) =>
      httpDayWith(ballots.map(({ held, days: two }) => ({ held, votes: two[day] ?? [] }))),
    );
    expect(one?.beforeReveal).toContain('"stage":"closed"');
    for (const path of exportPaths) expect(one?.beforeReveal).toContain(`200 ${path}`);
    expect(other?.beforeReveal).toBe(one?.beforeReveal);
    // The control: what is shown is told by each of them but the calendar and the handover, which hold no result of a ballot.
    for (const path of exportPaths.filter((name) => !/opfoelgning|overdragelse/.test(name))) {
      expect(other?.afterReveal.get(path), path).not.toBe(one?.afterReveal.get(path));
    }
  }, 600_000);
});

async function inTurn<T, R>(list: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of list) results.push(await act(item));
  return results;
}
