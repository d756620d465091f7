import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleGroups } from '../state.ts';
import type { CastVote, OutcomeOf, Paper, Settings } from './methods/method.ts';
import { methods } from './methods/methods.ts';
import { tally } from './methods/tally.ts';

const ids = ['o1', 'o2', 'o3', 'o4'];
const costs = [10, 20, 35, 60];

const paperWith = (given: Settings): Paper => ({
  options: ids.map((id, at) => ({ id, amounts: [costs[at] as number] })),
  settings: methods.pool.settings(given, undefined) as Settings,
});

const outcomeOf = (paper: Paper, votes: readonly CastVote[], isOpen: boolean): OutcomeOf<'pool'> =>
  tally('pool', paper, votes, { isOpen, fewVoters: true }).outcome as OutcomeOf<'pool'>;

const supports = ({ vote }: CastVote, id: string): boolean =>
  'points' in vote ? (vote.points[id] ?? 0) > 0 : 'options' in vote && vote.options.includes(id);

const papers = fc.oneof(
  fc.record({
    budget: fc.integer({ min: 20, max: 120 }),
    utility: fc.constantFrom('cost' as const, 'cardinality' as const),
    completion: fc.constantFrom('none' as const, 'add1' as const, 'add1u' as const),
  }),
  fc.record({ budget: fc.integer({ min: 20, max: 120 }), utility: fc.constant('points' as const) }),
);

const votesFor = ({ utility }: Settings): fc.Arbitrary<CastVote[]> => {
  const some = fc.subarray(ids);
  const vote = some.map((options) =>
    utility === 'points' ? { points: Object.fromEntries(options.map((id) => [id, 2])) } : { options },
  );
  return fc.array(fc.record({ group: fc.constantFrom(...roleGroups), vote }), { minLength: 1, maxLength: 16 });
};

const days = papers.chain((settings) => votesFor(settings).map((votes) => ({ settings, votes })));

describe('B5: a pool that is counted for a room', () => {
  it('tells what was paid, and what was left, of five supporters or more and of nobody else', () => {
    let told = 0;
    let withheld = 0;
    fc.assert(
      fc.property(days, ({ settings, votes }) => {
        const paper = paperWith(settings);
        const { rounds, notChosen } = outcomeOf(paper, votes, false);
        for (const { optionId, price, effective, payers } of rounds) {
          const supporters = votes.filter((vote) => supports(vote, optionId)).length;
          const figures = [price, effective, payers].filter((figure) => figure !== undefined);
          expect([0, 3]).toContain(figures.length);
          if (figures.length === 0) withheld += 1;
          else {
            told += 1;
            expect(payers).toBeGreaterThanOrEqual(5);
            expect(supporters).toBeGreaterThanOrEqual(payers as number);
          }
        }
        for (const { optionId, have } of notChosen) {
          if (have === undefined) continue;
          expect(votes.filter((vote) => supports(vote, optionId)).length).toBeGreaterThanOrEqual(5);
        }
      }),
      { seed: 41, numRuns: 2000 },
    );
    expect(told).toBeGreaterThan(500);
    expect(withheld).toBeGreaterThan(500);
  });

  it('still tells what is chosen, in which order, why not, and what is left; an open one tells it all', () => {
    fc.assert(
      fc.property(days, ({ settings, votes }) => {
        const paper = paperWith(settings);
        const all = outcomeOf(paper, votes, true);
        const some = outcomeOf(paper, votes, false);
        expect(some.rounds.map(({ optionId, left }) => ({ optionId, left }))).toEqual(
          all.rounds.map(({ optionId, left }) => ({ optionId, left })),
        );
        expect(some.notChosen.map(({ optionId, why }) => [optionId, why])).toEqual(
          all.notChosen.map(({ optionId, why }) => [optionId, why]),
        );
        expect({ ...some, rounds: [], notChosen: [] }).toEqual({ ...all, rounds: [], notChosen: [] });
        for (const { price, effective, payers } of all.rounds) {
          expect([price, effective, payers]).not.toContain(undefined);
        }
      }),
      { seed: 42, numRuns: 500 },
    );
  });

  it('does not say what one person who stands alone with an idea gave to others', () => {
    const paper = paperWith({ budget: 60, completion: 'none' });
    const others = (options: string[]): CastVote[] =>
      Array.from({ length: 5 }, () => ({ group: 'employee' as const, vote: { options } }));
    const alone = (...options: string[]): CastVote => ({ group: 'politician', vote: { options } });
    // With o4 alone they have all of their 10 left; with o1 as well, which six then share, less than that.
    const [poor, rich] = [alone('o1', 'o4'), alone('o4')].map((vote) =>
      outcomeOf(paper, [...others(['o1']), vote], false).notChosen.find(({ optionId }) => optionId === 'o4'),
    );
    expect(poor).toEqual({ optionId: 'o4', why: 'cannotPay' });
    expect(rich).toEqual(poor);
  });
});
