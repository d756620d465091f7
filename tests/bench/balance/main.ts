import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Board } from '../../../shared/budget/board.ts';
import { suggestionProblem } from '../../../shared/budget/suggestion/problem.ts';
import { suggest, usualEffort } from '../../../shared/budget/suggestion/suggestion.ts';
import type { Outcome, Scenario } from '../../../shared/scenario/schema.ts';
import { randomCatalogue } from '../../../shared/testing/randomCatalogue.ts';
import { provideChromium } from '../../support/chromium.ts';
import { describeMachine, otherWork, warningAbout } from '../machine.ts';
import { percentile } from '../numbers.ts';
import { askInBrowser } from './inBrowser.ts';

/**
 * How long a suggestion for balance takes, in Node and in a Chromium: `npm run bench:balance`. The bar is 200 ms in the browser for a
 * catalogue of 40 proposals, without freezing the page. On a machine that does other work at the same time, look at the CPU time; it
 * counts the compiler and the collector of garbage as well.
 */

/** Milliseconds at the 95th percentile. */
const bar = 200;

interface Question {
  scenario: Scenario;
  board: Board;
  outcome: Outcome;
}

const seeds = Array.from({ length: 50 }, (_, index) => 7919 * (index + 1));

const random = (sizes: { years: number; grain: number }): Question[] =>
  seeds.map((seed) => randomCatalogue(seed, { proposals: 40, areas: 20, ...sizes }));

/** Every outcome of a scenario, from an empty board and from one that spares every third area. */
function ofScenario(id: string): Question[] {
  const scenario = JSON.parse(readFileSync(`scenarios/${id}.json`, 'utf8')) as Scenario;
  const spared = scenario.areas.filter(({ locked }, index) => !locked && index % 3 === 0);
  const boards: Board[] = [
    { moves: [], package: [] },
    { moves: [], package: [], priorities: Object.fromEntries(spared.map((area) => [area.id, 'protect'])) },
  ];
  return scenario.outcomes.flatMap((outcome) => boards.map((board) => ({ scenario, board, outcome })));
}

const four = { years: 4, grain: 1 };
const twelve = { years: 12, grain: 1 };
const sets: [string, Question[]][] = [
  ['40 proposals, 4 years, whole 50.000 kr.', random({ years: 4, grain: 50 })],
  ['40 proposals, 4 years, any amount', random(four)],
  ['40 proposals, 12 years, any amount', random(twelve)],
  ...['aabrinke-2028', 'vestermarsk-2028', 'solvig-oevelse'].map((id): [string, Question[]] => [id, ofScenario(id)]),
];
const browserSets = [
  { name: '40 proposals, 4 years, whole 50.000 kr.', sizes: { years: 4, grain: 50 }, isFirst: false },
  { name: '40 proposals, 4 years, any amount', sizes: four, isFirst: false },
  { name: '40 proposals, 12 years, any amount', sizes: twelve, isFirst: false },
  { name: '40 proposals, 4 years, the first question of a page', sizes: four, isFirst: true },
  { name: '40 proposals, 12 years, the first question of a page', sizes: twelve, isFirst: true },
];

function timed({ scenario, board, outcome }: Question): { ms: number; cpu: number; kind: string } {
  const used = process.cpuUsage();
  const started = performance.now();
  const suggestion = suggest(suggestionProblem(board, scenario, outcome), usualEffort);
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(used);
  const isProven = 'proven' in suggestion && suggestion.proven;
  return { ms, cpu: (user + system) / 1000, kind: isProven ? suggestion.kind : 'not proven' };
}

const spread = (times: readonly number[]): string =>
  [0.5, 0.95, 1].map((share) => (percentile(times, share) ?? 0).toFixed(0)).join(' | ');

function kindsOf(results: readonly { kind: string }[]): string {
  const count = (kind: string) => results.filter((result) => result.kind === kind).length;
  return ['met', 'missed', 'not proven'].map((kind) => `${count(kind)} ${kind}`).join(', ');
}

provideChromium();
const before = await otherWork();
for (const question of sets.flatMap(([, questions]) => questions.slice(0, 3))) timed(question); // as warm as a page in use
const inNode = sets.map(([name, questions]) => {
  const results = questions.map(timed);
  const cpu = spread(results.map((result) => result.cpu));
  return `| ${name} | ${spread(results.map(({ ms }) => ms))} | ${cpu} | ${kindsOf(results)} |`;
});
const inBrowser = (await askInBrowser(browserSets, seeds)).map(({ set, asked }) => {
  const times = asked.map(({ ms }) => ms);
  const isMet = (percentile(times, 0.95) ?? 0) <= bar;
  const kept = Math.max(...asked.map((one) => one.kept)).toFixed(0);
  return `| ${set.name} | ${spread(times)} | ${bar} | ${isMet ? 'yes' : '**no**'} | ${kept} | ${kindsOf(asked)} |`;
});
const warning = warningAbout([before, await otherWork()]);
console.log(
  [
    describeMachine(),
    ...(warning ? [warning] : []),
    '',
    '| in Node, ms | p50 | p95 | worst | CPU p50 | CPU p95 | CPU worst | answers |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...inNode,
    '',
    '| in Chromium, ms until the answer | p50 | p95 | worst | bar for p95 | met | longest time between two turns of the page | answers |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...inBrowser,
  ].join('\n'),
);
process.exit();
