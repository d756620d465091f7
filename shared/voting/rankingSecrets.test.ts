import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { roleGroups } from '../state.ts';
import type { CastVote, OutcomeOf } from './methods/method.ts';
import { type Tally, tally } from './methods/tally.ts';
import { optionsOf } from './methods/vote.ts';

vi.setConfig({ testTimeout: 120_000 });

const sheetOf = (ids: readonly string[], votes: readonly CastVote[]): Tally =>
  tally('ranking', { options: ids.map((id) => ({ id, amounts: null })), settings: {} }, votes, {
    isOpen: false,
    fewVoters: false,
  });

/** What all of a set may have said alike: the same option at a place, or one of two above the other; null is no agreement. */
type Question = (vote: CastVote) => string | null;
const questionsOf = (ids: readonly string[]): Question[] => [
  ...ids.map(
    (id): Question =>
      (cast) => {
        const place = optionsOf(cast.vote).indexOf(id);
        return place < 0 ? null : String(place);
      },
  ),
  ...ids.flatMap((one, at) =>
    ids.slice(at + 1).map(
      (other): Question =>
        ({ vote }) =>
          optionsOf(vote).find((id) => id === one || id === other) ?? null,
    ),
  ),
];

const agree = (set: readonly CastVote[], question: Question): boolean => {
  const answers = new Set(set.map(question));
  return answers.size === 1 && !answers.has(null);
};

/** Every set of voters, but the whole room, that published groups and the room's totals let a reader tell apart. */
function apart({ groups }: Tally, votes: readonly CastVote[]): CastVote[][] {
  const shown = groups.map(({ group }) => votes.filter((vote) => vote.group === group));
  const rest = votes.filter(({ group }) => !groups.some((own) => own.group === group));
  return [...shown, rest]
    .reduce<CastVote[][]>((all, part) => all.concat(all.map((set) => [...set, ...part])), [[]])
    .filter((set) => set.length > 0 && set.length < votes.length);
}

/**
 * Another room that would have got the very same sheet and in which the set did not agree: two voters, one of the set and one
 * not, have changed places. The sheet is counted anew, so that the proof rests on nothing but what is published.
 */
function doubt(
  ids: readonly string[],
  sheet: Tally,
  votes: readonly CastVote[],
  set: readonly CastVote[],
  question: Question,
) {
  const published = JSON.stringify(sheet);
  const [common] = set.map(question);
  const inside = new Set(set);
  for (const other of votes) {
    if (inside.has(other) || question(other) === common) continue;
    for (const own of set) {
      if (optionsOf(own.vote)[0] !== optionsOf(other.vote)[0]) continue;
      const swapped = votes.map((cast): CastVote => {
        if (cast === own) return { ...own, vote: other.vote };
        return cast === other ? { ...other, vote: own.vote } : cast;
      });
      // Who is withheld may change with it; what is told of the room and of the published groups may not.
      const told = { ...sheetOf(ids, swapped), groups: sheet.groups, withheld: sheet.withheld };
      expect(JSON.stringify(told)).toBe(published);
      for (const { group, approvals } of sheet.groups) {
        const counts = swapped.filter((cast) => cast.group === group);
        expect(ids.map((id) => counts.filter(({ vote }) => optionsOf(vote)[0] === id).length)).toEqual(approvals);
      }
      return true;
    }
  }
  return false;
}

const rooms = (ids: readonly string[]) => {
  const vote = fc.shuffledSubarray([...ids], { minLength: 1 }).map((options) => ({ options }));
  return fc
    .array(
      fc.record({
        group: fc.constantFrom(...roleGroups),
        common: fc.array(vote, { minLength: 1, maxLength: 3 }),
        size: fc.integer({ min: 0, max: 9 }),
        strays: fc.array(vote, { maxLength: 3 }),
      }),
      { minLength: 2, maxLength: 4 },
    )
    .map((parts) =>
      parts.flatMap(({ group, common, size, strays }) => [
        ...Array.from(
          { length: size },
          (_, at): CastVote => ({ group, vote: common[at % common.length] ?? { options: [] } }),
        ),
        ...strays.map((stray): CastVote => ({ group, vote: stray })),
      ]),
    );
};

describe('B5: runoff rounds, Borda points and the duel beside first places per group', () => {
  it.each([
    [3, 6000, 95],
    [4, 4000, 96],
  ])('B5: show no group of one mind about a place or a pair, with %i options on %i sheets', (count, numRuns, seed) => {
    const ids = ['o1', 'o2', 'o3', 'o4'].slice(0, count);
    let doubted = 0;
    let shown = 0;
    const safe = fc.property(rooms(ids), (votes) => {
      const sheet = sheetOf(ids, votes);
      if (sheet.tooFew || sheet.groups.length === 0) return;
      shown += 1;
      for (const question of questionsOf(ids)) {
        if (agree(votes, question)) continue;
        for (const set of apart(sheet, votes)) {
          if (!agree(set, question)) continue;
          expect(doubt(ids, sheet, votes, set, question)).toBe(true);
          doubted += 1;
        }
      }
    });
    fc.assert(safe, { seed, numRuns });
    expect(shown).toBeGreaterThan(500);
    expect(doubted).toBeGreaterThan(100);
  });

  it('B5: withhold a group of whom rounds and points together tell that all put one option above another', () => {
    const votes = (group: CastVote['group'], count: number, ...options: string[]): CastVote[] =>
      Array.from({ length: count }, () => ({ group, vote: { options } }));
    // b goes out first and all its voters count for a, so that none of them gave c points: c has 7 points from second places, one
    // from each who has a first. None of the politicians has b first, so all of them put c above b.
    const room = [
      ...votes('politician', 3, 'a', 'c', 'b'),
      ...votes('politician', 3, 'c', 'a', 'b'),
      ...votes('employee', 4, 'a', 'c', 'b'),
      ...votes('employee', 5, 'b', 'a', 'c'),
      ...votes('employee', 2, 'c', 'b', 'a'),
    ];
    const sheet = sheetOf(['a', 'b', 'c'], room);
    const { duel, rounds } = sheet.outcome as OutcomeOf<'ranking'>;
    expect(duel).toMatchObject({ winner: 'a' });
    expect(rounds.length).toBeGreaterThan(1);
    expect(sheet.groups).toEqual([]);
  });
});
