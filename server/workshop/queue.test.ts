import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CommandName } from '../../shared/commands/registry.ts';
import type { Job } from './batch.ts';
import { Queue } from './queue.ts';

let written: string[][];
let queue: Queue;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  written = [];
  queue = new Queue(async (jobs) => void written.push(jobs.map(({ id }) => id)));
});

afterEach(() => void vi.useRealTimers());

const add = (id: string, name: CommandName): boolean => {
  const wish = { name, input: {} };
  const actor = { id: 'p3', role: 'participant' } as const;
  const job: Job = { sender: 'p3', id, fingerprint: '', wish, actor, answer: () => undefined };
  return queue.add(job);
};
const votes = (...ids: string[]): void => void ids.map((id) => add(id, 'castVote'));

/** What has arrived in one turn of the event loop is handed on in the next. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

it('hands on together what has arrived together, in the order it came', async () => {
  add('a', 'moveMoney');
  add('b', 'submitIdea');
  await turn();
  add('c', 'moveMoney');
  await turn();
  expect(written).toEqual([['a', 'b'], ['c']]);
});

it('hands on a first vote at once, and lets the votes after it gather', async () => {
  votes('a');
  await turn();
  expect(written).toEqual([['a']]);
  votes('b');
  await turn();
  votes('c');
  await turn();
  expect(written).toEqual([['a']]);
  await vi.advanceTimersByTimeAsync(20);
  expect(written).toEqual([['a'], ['b', 'c']]);
});

it('lets nothing but votes wait for votes', async () => {
  votes('a');
  await turn();
  votes('b');
  add('c', 'moveMoney');
  votes('d');
  await turn();
  expect(written).toEqual([['a'], ['b', 'c', 'd']]);
  add('e', 'moveMoney');
  await turn();
  expect(written.at(-1)).toEqual(['e']);
});

it('is settled once the last vote has been handed on', async () => {
  votes('a');
  await turn();
  votes('b');
  const settled = queue.settled().then(() => written.push(['settled']));
  await vi.advanceTimersByTimeAsync(40);
  await settled;
  expect(written).toEqual([['a'], ['b'], ['settled']]);
});

it('leaves the opening and the closing of a ballot alone in what is handed on', async () => {
  votes('a', 'b');
  add('c', 'closeBallot');
  add('d', 'moveMoney');
  add('e', 'openBallot');
  await turn();
  expect(written).toEqual([['a', 'b'], ['c'], ['d'], ['e']]);
});
