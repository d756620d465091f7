import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleGroups } from '../../state.ts';
import type { CastVote } from './method.ts';
import { tally } from './tally.ts';

const optionIds = ['o1', 'o2', 'o3'];
const votes = fc.array(
  fc.record({ group: fc.constantFrom(...roleGroups), vote: fc.record({ options: fc.subarray(optionIds) }) }),
  { maxLength: 60 },
);
const vote = (...options: string[]): CastVote => ({ group: 'employee', vote: { options } });
const paper = { options: optionIds.map((id) => ({ id, amounts: null })), settings: {} };
const tallyApproval = (votes: readonly CastVote[]) =>
  tally('approval', paper, votes, { isOpen: false, fewVoters: true });
const marks = ({ vote: given }: CastVote): readonly string[] => ('options' in given ? given.options : []);

/** Counted by hand, as two people with a sheet of paper would: one vote at a time, one stroke per cross. */
function strokes(cast: readonly CastVote[]) {
  const paper = new Map<string, number>([['blank', 0], ...optionIds.map((id) => [id, 0] as const)]);
  for (const given of cast) {
    const crosses = marks(given);
    for (const mark of crosses.length > 0 ? crosses : ['blank']) paper.set(mark, (paper.get(mark) ?? 0) + 1);
  }
  return paper;
}

describe('counting approvals', () => {
  it('gives one to every option a voter approves, and counts blanks apart', () => {
    const { cast, blank, approvals } = tallyApproval([vote('o1', 'o3'), vote('o1'), vote(), vote('o3')]);
    expect({ cast, blank, approvals: approvals.map(({ count }) => count) }).toEqual({
      cast: 4,
      blank: 1,
      approvals: [2, 0, 2],
    });
  });

  it('of nothing is nothing', () => {
    expect(tallyApproval([])).toEqual({
      cast: 0,
      blank: 0,
      approvals: optionIds.map((optionId) => ({ optionId, count: 0 })),
      groups: [],
      withheld: [],
    });
  });

  it('B4: equals an independent count, whatever the votes', () => {
    const equals = fc.property(votes, (cast) => {
      const paper = strokes(cast);
      const { blank, approvals } = tallyApproval(cast);
      expect(blank).toBe(paper.get('blank'));
      expect(approvals).toEqual(optionIds.map((optionId) => ({ optionId, count: paper.get(optionId) })));
    });
    fc.assert(equals, { seed: 41, numRuns: 300 });
  });

  it('B4: crosses and blanks sum to what was cast', () => {
    const sums = fc.property(votes, (cast) => {
      const { blank, approvals, cast: counted } = tallyApproval(cast);
      const withCrosses = cast.map(marks).filter((options) => options.length > 0);
      const crosses = withCrosses.reduce((sum, options) => sum + options.length, 0);
      expect(counted).toBe(cast.length);
      expect(withCrosses.length + blank).toBe(counted);
      expect(approvals.reduce((sum, { count }) => sum + count, 0)).toBe(crosses);
    });
    fc.assert(sums, { seed: 42, numRuns: 300 });
  });

  it('B2: is the same in whatever order the urn gives the votes', () => {
    const unordered = fc.property(votes, (cast) => {
      expect(tallyApproval(cast.toReversed())).toEqual(tallyApproval(cast));
    });
    fc.assert(unordered, { seed: 43, numRuns: 200 });
  });

  it('names every group that voted once: among those shown or those withheld', () => {
    const named = fc.property(votes, (cast) => {
      const { groups, withheld } = tallyApproval(cast);
      const shown = [...groups.map(({ group }) => group), ...withheld];
      expect(shown.toSorted()).toEqual([...new Set(cast.map(({ group }) => group))].toSorted());
    });
    fc.assert(named, { seed: 44, numRuns: 200 });
  });
});
