import { performance } from 'node:perf_hooks';
import { Chance } from '../../../shared/rehearsal/chance.ts';
import { type Election, grouped, type Marks } from '../../../shared/voting/equalShares/election.ts';
import { type Choices, equalShares } from '../../../shared/voting/equalShares/equalShares.ts';
import { toNumber } from '../../../shared/voting/equalShares/fraction.ts';
import { describeMachine, otherWork } from '../machine.ts';

/**
 * How long the Method of Equal Shares takes for a whole town: `npm run bench:shares`. The bar is seconds, not minutes. On a machine that
 * does other work at the same time, look at the CPU time; it counts the compiler and the collector of garbage as well.
 */

const voters = 100_000;
const projects = 200;
const budget = 10_000_000;

interface Ballots {
  costs: number[];
  ballots: Marks[];
}

/** Up to eight projects of 200, the first ones far more often: as lopsided as elections are. */
function randomBallots(seed: number, weight: (chance: Chance) => number): Ballots {
  const chance = new Chance(seed);
  const costs = Array.from({ length: projects }, () => chance.whole(5, 400) * 1000 + chance.whole(0, 999));
  const ballots = Array.from({ length: voters }, (): Marks => {
    const places = Array.from({ length: chance.whole(1, 8) }, () => Math.floor(projects * chance.next() ** 2));
    return [...new Set(places)].map((place) => [place, weight(chance)] as const);
  });
  return { costs, ballots };
}

const sets = [
  { kind: 'approval, cost', utility: 'cost', drawn: randomBallots(7, () => 1) },
  { kind: 'points', utility: 'points', drawn: randomBallots(11, (chance) => chance.whole(1, 5)) },
] as const;
const completions: Pick<Choices, 'completion' | 'exhaustive'>[] = [
  { completion: 'none', exhaustive: false },
  ...(['add1', 'add1u'] as const).flatMap((completion) =>
    [true, false].map((exhaustive) => ({ completion, exhaustive })),
  ),
];

function timed<T>(work: () => T): { result: T; times: string } {
  const used = process.cpuUsage();
  const started = performance.now();
  const result = work();
  const wall = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(used);
  return { result, times: `${((user + system) / 1e6).toFixed(1)} | ${wall.toFixed(1)}` };
}

const busy = Math.round((await otherWork()) * 100);
console.log(
  `${voters} ballots, ${projects} projects, ${budget} to share: ${budget / voters} each, raised by 1 at a time`,
);
console.log(`${describeMachine()}; other work before the start: ${busy} % of the machine`);
console.log('\n| count | CPU s | wall s | share raised to | winners | spent |\n| --- | --- | --- | --- | --- | --- |');
for (const { kind, utility, drawn } of sets) {
  const put = timed(() => grouped(drawn.ballots));
  console.log(`| ${kind}: ballots put together, ${put.result.length} different | ${put.times} | | | |`);
  const election: Election = { costs: drawn.costs, budget, groups: put.result };
  for (const { completion, exhaustive } of completions) {
    const { result, times } = timed(() => equalShares(election, { utility, completion, exhaustive }));
    const { winners, cost, raisedShare } = result;
    const stop = completion === 'none' ? '' : `, exhaustive stop ${exhaustive ? 'on' : 'off'}`;
    const spent = ((100 * cost) / budget).toFixed(1);
    console.log(
      `| ${kind}: ${completion}${stop} | ${times} | ${toNumber(raisedShare)} | ${winners.length} | ${spent} % |`,
    );
  }
}
