import { expect, it } from 'vitest';
import { Aside } from './aside.ts';

/** A thread that does as the text of its task says. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
  import { parentPort, workerData } from 'node:worker_threads';
  const { text } = workerData.given;
  if (text === 'never') for (;;);
  if (text === 'much') for (const all = []; ; ) all.push(new Array(1000).fill(all.length));
  if (text === 'throw') throw new Error(text);
  if (text !== 'nothing') parentPort.postMessage({ ok: false, problem: { key: text + Object.keys(process.env).length } });
`)}`,
);

const unbegun = { id: 'd1', secret: 'hemmelig', now: 0 };

function open(ms = 60_000) {
  const warned: object[] = [];
  const aside = new Aside(script, (_, details) => warned.push(details), {
    ms: { readFile: ms, beginNextDay: ms, makeReport: ms },
    megabytes: 32,
    waiting: 2,
  });
  const run = async (text: string) => {
    const outcome = await aside.run('readFile', { text, unbegun });
    return outcome.ok ? 'done' : outcome.problem.key;
  };
  return { aside, run, warned };
}

it('gives what comes of a task, done without the settings of the server', async () => {
  const { run, warned } = open();
  expect(await run('answer')).toBe('answer0');
  expect(warned).toEqual([]);
});

it.each([
  ['never', 'slow', 300],
  ['much', 'heavy', 60_000],
  ['throw', 'died', 60_000],
  ['nothing', 'died', 60_000],
])('I4: a thread that does “%s” is stopped as %s', async (text, why, ms) => {
  const { run, warned } = open(ms);
  expect(await run(text)).toBe('reject.fileTooDemanding');
  expect(warned).toEqual([{ task: 'readFile', why }]);
});

it('I2: tasks wait for their turn, and are refused when too many wait', async () => {
  const { run } = open();
  const outcomes = await Promise.all(['a', 'throw', 'c', 'd', 'e'].map(run));
  expect(outcomes).toEqual(['a0', 'reject.fileTooDemanding', 'c0', 'reject.busy', 'reject.busy']);
  expect(await run('f')).toBe('f0');
});

it('O2: closing stops what is in hand and refuses what waits', async () => {
  const { aside, run, warned } = open();
  const waiting = [run('never'), run('b')];
  await new Promise((resolve) => setImmediate(resolve));
  await aside.close();
  expect(await Promise.all([...waiting, run('c')])).toEqual(['reject.busy', 'reject.busy', 'reject.busy']);
  expect(warned).toEqual([]);
});
