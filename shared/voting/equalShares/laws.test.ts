import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { naiveRun } from '../../testing/naiveShares.ts';
import { type Election, grouped, plainCount, votersOf } from './election.ts';
import { type Choices, equalShares } from './equalShares.ts';
import { compare, fraction, fractionText, plus, times } from './fraction.ts';
import { markTable } from './markTable.ts';
import { type Run, runOnce } from './rounds.ts';
import type { Utility } from './utility.ts';

vi.setConfig({ testTimeout: 60_000 });

const size = 5;
const elections = fc
  .record({
    costs: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: size, maxLength: size }),
    budget: fc.integer({ min: 1, max: 90 }),
    ballots: fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: size, maxLength: size }), {
      maxLength: 12,
    }),
    points: fc.boolean(),
  })
  .map(({ costs, budget, ballots, points }) => ({
    costs,
    budget,
    ballots: ballots.map((weights) =>
      weights.map((weight, project): [number, number] => [project, points ? weight : Number(weight > 2)]),
    ),
  }));
const anyChoices = fc.record<Choices>({
  utility: fc.constantFrom<Utility>('cost', 'cardinality', 'points'),
  completion: fc.constantFrom('none', 'add1', 'add1u'),
  exhaustive: fc.boolean(),
});
const heldOf = ({ costs, budget, ballots }: { costs: number[]; budget: number; ballots: [number, number][][] }) => ({
  costs,
  budget,
  groups: grouped(ballots),
});
const result = ({ run, winners: won, filled }: ReturnType<typeof equalShares>) => ({
  won,
  filled,
  share: fractionText(run.share),
  rounds: roundsOf(run),
});
const roundsOf = ({ rounds }: Run) =>
  rounds.map(({ project, price, effective, payers, left }) => [
    project,
    payers,
    ...[price, effective, left].map(fractionText),
  ]);

describe('laws', () => {
  it('the quick way is the plain way: same projects, same prices, in the same order', () => {
    const same = fc.property(elections, fc.constantFrom<Utility>('cost', 'cardinality', 'points'), (given, utility) => {
      const held = heldOf(given);
      const rounds = equalShares(held, { utility, completion: 'none', exhaustive: false }).run.rounds;
      const plain = votersOf(held) === 0 ? [] : naiveRun(atOne(held, utility), utility);
      expect(rounds.map(({ project, price }) => [project, fractionText(price)])).toEqual(
        plain.map(({ project, price }) => [project, fractionText(price)]),
      );
    });
    fc.assert(same, { seed: 61, numRuns: 250 });
  });

  it('a raised share is played as if it had been the share from the beginning', () => {
    const same = fc.property(elections, anyChoices, (given, chosen) => {
      const held = heldOf(given);
      const { run } = equalShares(held, { ...chosen, completion: 'add1' });
      const counted = chosen.utility === 'cardinality' ? atOne(held, 'cardinality') : held;
      const anew = runOnce(counted, markTable(counted), chosen.utility, run.share);
      expect(roundsOf(run)).toEqual(roundsOf(anew));
    });
    fc.assert(same, { seed: 66, numRuns: 250 });
  });

  it('the order of ballots and voters changes nothing', () => {
    const same = fc.property(elections, anyChoices, (given, chosen) => {
      const turned = { ...given, ballots: given.ballots.toReversed().map((marks) => marks.toReversed()) };
      expect(result(equalShares(heldOf(turned), chosen))).toEqual(result(equalShares(heldOf(given), chosen)));
    });
    fc.assert(same, { seed: 62, numRuns: 200 });
  });

  it('winners never cost more than the pool, and each has a supporter', () => {
    const within = fc.property(elections, anyChoices, (given, chosen) => {
      const held = heldOf(given);
      const votes = plainCount(held);
      const { winners: won, cost } = equalShares(held, chosen);
      expect(cost).toBe(won.reduce((sum, project) => sum + (held.costs[project] as number), 0));
      expect(cost).toBeLessThanOrEqual(held.budget);
      for (const project of won) expect(votes[project]).toBeGreaterThan(0);
    });
    fc.assert(within, { seed: 63, numRuns: 200 });
  });

  it('nobody pays more than their share, nor for what they did not support, and together they pay the cost', () => {
    const fair = fc.property(elections, anyChoices, (given, chosen) => {
      const held = heldOf(given);
      const { run, paid } = equalShares(held, chosen);
      let spent = fraction(0);
      for (const [group, { count, marks }] of held.groups.entries()) {
        const left = run.purses.of(group);
        expect(compare(left, fraction(0))).toBeGreaterThanOrEqual(0);
        expect(compare(left, run.share)).toBeLessThanOrEqual(0);
        if (!marks.some(([project]) => paid.includes(project))) expect(compare(left, run.share)).toBe(0);
        spent = plus(spent, times(plus(run.share, { num: -left.num, den: left.den }), count));
      }
      expect(fractionText(spent)).toBe(String(paid.reduce((sum, project) => sum + (held.costs[project] as number), 0)));
    });
    fc.assert(fair, { seed: 64, numRuns: 200 });
  });

  it('one more approval never lowers a project’s plain count', () => {
    const monotone = fc.property(elections, fc.nat(size - 1), fc.nat(11), (given, project, voter) => {
      const before = plainCount(heldOf(given));
      const more = given.ballots.map((marks, at) =>
        at === voter
          ? marks.map(([mark, weight]): [number, number] => [mark, mark === project ? weight + 1 : weight])
          : marks,
      );
      const after = plainCount(heldOf({ ...given, ballots: more }));
      for (const [at, votes] of before.entries()) expect(after[at]).toBeGreaterThanOrEqual(votes);
    });
    fc.assert(monotone, { seed: 65, numRuns: 300 });
  });
});

/** With cardinality every mark weighs alike. */
const atOne = (held: Election, utility: Utility): Election =>
  utility !== 'cardinality'
    ? held
    : {
        ...held,
        groups: held.groups.map(({ count, marks }) => ({
          count,
          marks: marks.map(([project]) => [project, 1] as const),
        })),
      };
