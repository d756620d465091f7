import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RoleGroup, roleGroups } from '../state.ts';
import type { BallotResult } from './ballot.ts';
import type { CastVote } from './methods/method.ts';
import { tally as tallyOf } from './methods/tally.ts';

const optionIds = ['o1', 'o2'];

/** So many votes of a group for the options. */
const votes = (count: number, group: RoleGroup, ...options: string[]): CastVote[] =>
  Array.from({ length: count }, () => ({ group, vote: { options } }));

const paper = { options: optionIds.map((id) => ({ id, amounts: null })), settings: {} };
const tallyApproval = (cast: readonly CastVote[]) =>
  tallyOf('approval', paper, cast, { isOpen: false, fewVoters: true });
const marks = ({ vote }: CastVote): readonly string[] => ('options' in vote ? vote.options : []);

const tally = (...parts: CastVote[][]) => tallyApproval(parts.flat());
const shown = ({ groups }: Pick<BallotResult, 'groups'>) => groups.map(({ group }) => group);

/** Every set of voters whose figures can be worked out by adding and subtracting what was published. */
function knowable({ groups }: Pick<BallotResult, 'groups'>, cast: readonly CastVote[]): CastVote[][] {
  const parts = groups.map(({ group }) => cast.filter((vote) => vote.group === group));
  const rest = cast.filter((vote) => !groups.some(({ group }) => group === vote.group));
  const sets = [...parts, rest].reduce<CastVote[][]>(
    (all, part) => all.concat(all.map((set) => set.concat(part))),
    [[]],
  );
  return sets.filter((set) => set.length > 0 && set.length < cast.length);
}

/** What each voter said to a question: to an option, or to voting blank. */
const questions: ((vote: CastVote) => boolean)[] = [
  ...optionIds.map((id) => (vote: CastVote) => marks(vote).includes(id)),
  (vote) => marks(vote).length === 0,
];
const alike = (set: readonly CastVote[], said: (vote: CastVote) => boolean) => set.every(said) || !set.some(said);

/** Groups that mostly agree, of sizes around five: where secrets are at risk. */
const risky = fc
  .array(
    fc.record({
      group: fc.constantFrom(...roleGroups),
      size: fc.integer({ min: 0, max: 9 }),
      options: fc.subarray(optionIds),
      strays: fc.array(fc.subarray(optionIds), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) =>
    parts.flatMap(({ group, size, options, strays }) => [
      ...votes(size, group, ...options),
      ...strays.map((stray): CastVote => ({ group, vote: { options: stray } })),
    ]),
  );

describe('B5: what is published gives nobody away', () => {
  it('B5: no figure, alone or combined, is that of fewer than five voters', () => {
    const large = fc.property(risky, (cast) => {
      for (const set of knowable(tallyApproval(cast), cast)) expect(set.length).toBeGreaterThanOrEqual(5);
    });
    fc.assert(large, { seed: 51, numRuns: 2000 });
  });

  it('B5: no figure, alone or combined, shows a group other than the whole room of one mind', () => {
    const mixed = fc.property(risky, (cast) => {
      for (const set of knowable(tallyApproval(cast), cast)) {
        for (const said of questions) if (!alike(cast, said)) expect(alike(set, said)).toBe(false);
      }
    });
    fc.assert(mixed, { seed: 52, numRuns: 2000 });
  });

  it('B5: what is published of a group is its own count', () => {
    const honest = fc.property(risky, (cast) => {
      for (const { group, ...counts } of tallyApproval(cast).groups) {
        const own = cast.filter((vote) => vote.group === group);
        const [o1, o2, blank] = questions.map((said) => own.filter(said).length);
        expect(counts).toEqual({ cast: own.length, blank, approvals: [o1, o2] });
      }
    });
    fc.assert(honest, { seed: 53, numRuns: 500 });
  });

  it('publishes all groups when each may stand for itself', () => {
    const open = fc.property(risky, (cast) => {
      const present = roleGroups.filter((group) => cast.some((vote) => vote.group === group));
      const mayStand = present.every((group) => {
        const own = cast.filter((vote) => vote.group === group);
        return own.length >= 5 && questions.every((said) => alike(cast, said) || !alike(own, said));
      });
      fc.pre(mayStand);
      expect(shown(tallyApproval(cast))).toEqual(present);
    });
    fc.assert(open, { seed: 54, numRuns: 200 });
  });

  const mixedGroup = (group: RoleGroup) => [
    ...votes(2, group, 'o1'),
    ...votes(2, group, 'o2'),
    ...votes(1, group, 'o1', 'o2'),
    ...votes(1, group),
  ];

  it('shows groups of five and more who did not vote alike', () => {
    const result = tally(mixedGroup('politician'), mixedGroup('manager'), mixedGroup('employee'));
    expect(shown(result)).toEqual(['politician', 'manager', 'employee']);
    expect(result.withheld).toEqual([]);
  });

  it('withholds a group of four, and another group with it, since the totals would tell', () => {
    const four = [...votes(2, 'manager', 'o1'), ...votes(1, 'manager', 'o2'), ...votes(1, 'manager')];
    const result = tally(mixedGroup('politician'), four);
    expect(shown(result)).toEqual([]);
    expect(result.withheld).toEqual(['politician', 'manager']);
  });

  it('withdraws the smallest group that may stand, not the largest', () => {
    const four = [...votes(2, 'manager', 'o1'), ...votes(1, 'manager', 'o2'), ...votes(1, 'manager')];
    const result = tally(mixedGroup('politician'), mixedGroup('employee'), votes(1, 'employee', 'o1'), four);
    expect(shown(result)).toEqual(['employee']);
    expect(result.withheld).toEqual(['politician', 'manager']);
  });

  it('withholds a group that was of one mind about one option, also when it is large', () => {
    const result = tally(mixedGroup('politician'), mixedGroup('employee'), votes(8, 'manager', 'o1'));
    expect(result.groups.some(({ group }) => group === 'manager')).toBe(false);
  });

  it('withholds a group that voted blank to the last', () => {
    const result = tally(mixedGroup('politician'), mixedGroup('employee'), votes(8, 'manager'));
    expect(result.withheld).toContain('manager');
  });

  it('shows groups when the whole room was of one mind: the totals say so already', () => {
    const result = tally(votes(6, 'politician', 'o1'), votes(5, 'manager', 'o1'));
    expect(shown(result)).toEqual(['politician', 'manager']);
  });

  it('withholds a single group of fewer than five', () => {
    expect(tally(votes(2, 'employee', 'o1'), votes(2, 'employee'))).toMatchObject({
      groups: [],
      withheld: ['employee'],
    });
  });

  it('publishes no pattern over several options: only one count per option, and blanks', () => {
    const [group] = tally(mixedGroup('politician')).groups;
    expect(group).toEqual({ group: 'politician', cast: 6, blank: 1, approvals: [3, 3] });
  });
});
