import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { roleGroups } from '../../state.ts';
import { type CastVote, isBlank, type MethodName, methodNames, type OutcomeOf, type Paper } from './method.ts';
import { methods } from './methods.ts';
import { tally } from './tally.ts';
import { type ConsentLevel, type Vote, voteSchema } from './vote.ts';

vi.setConfig({ testTimeout: 30_000 });

const ids = ['o1', 'o2', 'o3', 'o4'];
const paperWith = (settings: Paper['settings'] = {}, costs = [30, 20, 10, 40]): Paper => ({
  options: ids.map((id, at) => ({ id, amounts: [costs[at] as number, 0, 0, 0] })),
  settings,
});
const settingsOf: Record<MethodName, Paper['settings']> = {
  single: {},
  approval: {},
  dots: { points: 5, most: 3 },
  consent: {},
  ranking: {},
  pool: { budget: 60, utility: 'cost', completion: 'add1u', exhaustive: true },
};
const kept = { isOpen: false, fewVoters: true };
const byHand = (name: MethodName, ...votes: Vote[]) =>
  tally(
    name,
    paperWith(settingsOf[name]),
    votes.map((vote) => ({ group: 'employee', vote })),
    kept,
  );
const counts = ({ approvals }: ReturnType<typeof tally>) => approvals.map(({ count }) => count);
const points = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }).map((chosen) => ({
  points: Object.fromEntries(chosen.map((id, at) => [id, at + 1])),
}));
const level = fc.constantFrom<ConsentLevel>(1, 2, 3, 4, 5);
/** Votes that fit each method. */
const fitting: Record<MethodName, fc.Arbitrary<Vote>> = {
  single: fc.subarray(ids, { maxLength: 1 }).map((options) => ({ options })),
  approval: fc.subarray(ids).map((options) => ({ options })),
  dots: points,
  consent: fc.tuple(fc.subarray(ids), fc.array(level, { minLength: 4, maxLength: 4 })).map(([chosen, steps]) => ({
    levels: Object.fromEntries(chosen.map((id, at) => [id, steps[at] as ConsentLevel])),
  })),
  ranking: fc.shuffledSubarray(ids).map((options) => ({ options })),
  pool: fc.subarray(ids).map((options) => ({ options })),
};
const ballots = (name: MethodName) =>
  fc.array(fc.record<CastVote>({ group: fc.constantFrom(...roleGroups), vote: fitting[name] }), { maxLength: 40 });

describe.each(methodNames)('%s', (name) => {
  const paper = paperWith(settingsOf[name]);
  const method = methods[name];

  it('takes the votes of its kind as they come over the wire', () => {
    const takes = fc.property(fitting[name], (vote) => {
      expect(voteSchema.parse(JSON.parse(JSON.stringify(vote)))).toEqual(vote);
      expect(method.fits(vote, paper)).toBe(true);
    });
    fc.assert(takes, { seed: 81, numRuns: 100 });
  });

  it('refuses options that are not on the paper, and votes of another kind', () => {
    expect(method.fits({ options: ['o9'] }, paper)).toBe(false);
    expect(method.fits({ points: { o9: 1 } }, paper)).toBe(false);
    expect(method.fits({ levels: { o9: 1 } }, paper)).toBe(false);
    const kinds: Vote[] = [{ options: ['o1'] }, { points: { o1: 1 } }, { levels: { o1: 1 } }];
    expect(kinds.filter((vote) => method.fits(vote, paper))).toHaveLength(1);
  });

  it('B4: votes and blanks sum to what was cast, and blank adds to nothing', () => {
    const sums = fc.property(ballots(name), (votes) => {
      const result = tally(name, paper, votes, kept);
      expect(result.cast).toBe(votes.length);
      expect(result.blank).toBe(votes.filter(({ vote }) => isBlank(vote)).length);
      const without = votes.filter(({ vote }) => !isBlank(vote));
      expect(counts(tally(name, paper, without, kept))).toEqual(counts(result));
    });
    fc.assert(sums, { seed: 82, numRuns: 100 });
  });

  it('B2: is the same in whatever order the urn gives the votes', () => {
    const same = fc.property(ballots(name), (votes) => {
      expect(tally(name, paper, votes.toReversed(), kept)).toEqual(tally(name, paper, votes, kept));
    });
    fc.assert(same, { seed: 83, numRuns: 100 });
  });

  it('B5: with fewer than five votes tells their number and nothing else, unless the room has agreed to it', () => {
    const few = fc.property(ballots(name), (votes) => {
      const result = tally(name, paper, votes.slice(0, 4), { isOpen: false, fewVoters: false });
      fc.pre(result.cast > 0);
      expect(result).toMatchObject({ blank: 0, approvals: [], groups: [], tooFew: true });
      expect(result).not.toHaveProperty('outcome');
      expect(result).not.toHaveProperty('reasons');
    });
    fc.assert(few, { seed: 84, numRuns: 50 });
  });

  it('tells who voted what where that was said before, and nowhere else', () => {
    const votes = [0, 1].map((voter): CastVote => ({ group: 'manager', vote: { options: [] }, voter: `p${voter}` }));
    expect(tally(name, paper, votes, { isOpen: true, fewVoters: false }).votes).toHaveLength(2);
    expect(tally(name, paper, votes, kept)).not.toHaveProperty('votes');
  });
});

describe('single choice', () => {
  it('takes one option, not two', () => {
    expect(methods.single.fits({ options: ['o1', 'o2'] }, paperWith())).toBe(false);
    expect(counts(byHand('single', { options: ['o1'] }, { options: ['o1'] }, { options: ['o3'] }))).toEqual([
      2, 0, 1, 0,
    ]);
  });
});

describe('dots', () => {
  it('counts points, within what each has and one option may get', () => {
    expect(counts(byHand('dots', { points: { o1: 3, o2: 2 } }, { points: { o2: 1 } }))).toEqual([3, 3, 0, 0]);
    const paper = paperWith(settingsOf.dots);
    expect(methods.dots.fits({ points: { o1: 4 } }, paper)).toBe(false);
    expect(methods.dots.fits({ points: { o1: 3, o2: 3 } }, paper)).toBe(false);
    expect(voteSchema.safeParse({ points: { o1: 0 } }).success).toBe(false);
    expect(voteSchema.safeParse({ points: { o1: 1.5 } }).success).toBe(false);
    expect(voteSchema.safeParse({ points: JSON.parse('{"__proto__": 1}') }).success).toBe(false);
  });

  it('has five points unless said otherwise, and never more on one option than in all', () => {
    expect(methods.dots.settings({}, undefined)).toEqual({ points: 5, most: 5 });
    expect(methods.dots.settings({ points: 3, most: 4 }, undefined)).toBeUndefined();
    expect(methods.dots.settings({ points: 3, budget: 10 }, undefined)).toBeUndefined();
  });
});

describe('consent', () => {
  const said = (...levels: (ConsentLevel | 0)[]): Vote[] =>
    levels.map((own) => ({ levels: own === 0 ? {} : { o1: own } }));

  it('counts the five steps, support and conflict', () => {
    const result = byHand('consent', ...said(1, 2, 2, 3, 4, 5, 5, 0));
    expect((result.outcome as OutcomeOf<'consent'>).levels[0]).toEqual([1, 2, 1, 1, 2]);
    expect(counts(result)[0]).toBe(3);
    expect(result.blank).toBe(1);
  });

  it('shows groups support and conflict where they differ among themselves', () => {
    const votes = (['politician', 'employee'] as const).flatMap((group) =>
      [1, 2, 3, 4, 5, 0].flatMap((own) => said(own as ConsentLevel | 0).map((vote): CastVote => ({ group, vote }))),
    );
    const onOne: Paper = { options: [{ id: 'o1', amounts: null }], settings: {} };
    const { groups } = tally('consent', onOne, votes, { isOpen: false, fewVoters: false });
    expect(groups).toEqual([
      { group: 'politician', cast: 6, blank: 1, approvals: [2], against: [2] },
      { group: 'employee', cast: 6, blank: 1, approvals: [2], against: [2] },
    ]);
  });

  it('B5: withholds a group that stands on one side, though on different steps of it', () => {
    const side = (group: CastVote['group'], levels: ConsentLevel[]) =>
      said(...levels).map((vote): CastVote => ({ group, vote }));
    const votes = [...side('politician', [1, 2, 1, 2, 1]), ...side('employee', [1, 3, 4, 5, 2])];
    expect(tally('consent', paperWith(), votes, { isOpen: false, fewVoters: false }).withheld).toContain('politician');
  });

  it('gives the reasons by the alphabet, so that nothing tells whose they are', () => {
    const reasons = ['Ja tak', 'Dyrt', ''].map((reason): Vote => ({ levels: { o1: 4 }, reason }));
    expect(byHand('consent', ...reasons).reasons).toEqual(['Dyrt', 'Ja tak']);
  });
});

describe('pool', () => {
  const held = (settings: Paper['settings'], ...votes: Vote[]) =>
    tally(
      'pool',
      paperWith(methods.pool.settings(settings, undefined)),
      votes.map((vote) => ({ group: 'employee', vote })),
      { ...kept, isOpen: true },
    ).outcome as OutcomeOf<'pool'>;
  const of = (times: number, ...options: string[]) => new Array<Vote>(times).fill({ options });

  it('shares the sum, says each round and why not, and what the plain count would have chosen', () => {
    // 60 among six: 10 each. Four pay 30 for o1 (7,5 each), two pay 20 for o2 (10 each); o3 has 4 · 2,5 = 10: paid as well.
    const outcome = held({ budget: 60, completion: 'none' }, ...of(4, 'o1', 'o3'), ...of(2, 'o2'));
    expect(outcome.rounds.map(({ optionId, price, payers, left }) => [optionId, price, payers, left])).toEqual([
      ['o3', '5/2', 4, '50'],
      ['o1', '15/2', 4, '20'],
      ['o2', '10', 2, '0'],
    ]);
    expect(outcome.notChosen).toEqual([{ optionId: 'o4', why: 'noVotes' }]);
    expect(outcome.byVotes).toEqual(['o1', 'o2', 'o3']);
    expect(outcome.cost).toBe(60);
  });

  it('can be decided by points', () => {
    const outcome = held(
      { budget: 60, utility: 'points', completion: 'none' },
      { points: { o1: 8, o2: 2 } },
      { points: { o2: 5 } },
    );
    expect(outcome.rounds[0]).toMatchObject({ optionId: 'o2', price: '20/7' });
  });

  it('takes the scenario’s sum, and needs one', () => {
    expect(methods.pool.settings({}, 2000)).toEqual({
      budget: 2000,
      utility: 'cost',
      completion: 'add1u',
      exhaustive: true,
    });
    expect(methods.pool.settings({}, undefined)).toBeUndefined();
    expect(methods.pool.settings({ budget: 5, points: 3 }, undefined)).toBeUndefined();
  });
});
