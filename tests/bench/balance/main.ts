import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Board } from '../../../shared/budget/board.ts';
import { suggestionProblem } from '../../../shared/budget/suggestion/problem.ts';
import { suggest, usualEffort } from '../../../shared/budget/suggestion/suggestion.ts';
import type { Outcome, Scenario } from '../../../shared/scenario/schema.ts';
import { randomCatalogue } from '../../../shared/testing/randomCatalogue.ts';

/**
 * How long a suggestion for balance takes: `npm run bench:balance`. The bar is 200 ms for a catalogue of 40 proposals. On a machine
 * that does other work at the same time, look at the CPU time; it counts the compiler and the collector of garbage as well.
 */

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

const sets: [string, Question[]][] = [
  ['40 proposals, 4 years, whole 50.000 kr.', random({ years: 4, grain: 50 })],
  ['40 proposals, 4 years, any amount', random({ years: 4, grain: 1 })],
  ['40 proposals, 12 years, any amount', random({ years: 12, grain: 1 })],
  ...['aabrinke-2028', 'vestermarsk-2028', 'solvig-oevelse'].map((id): [string, Question[]] => [id, ofScenario(id)]),
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

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(1);
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)} ms`;
}

for (const question of sets.flatMap(([, questions]) => questions.slice(0, 3))) timed(question); // as warm as a page in use
for (const [name, questions] of sets) {
  const results = questions.map(timed);
  const count = (kind: string) => results.filter((result) => result.kind === kind).length;
  const kinds = ['met', 'missed', 'not proven'].map((kind) => `${count(kind)} ${kind}`).join(', ');
  const wall = spread(results.map(({ ms }) => ms));
  const cpu = spread(results.map((result) => result.cpu));
  console.log(`${name}: ${wall}; CPU ${cpu} (${kinds})`);
}
