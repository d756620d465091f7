import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { roleGroups } from '../state.ts';
import type { CastVote, MethodName, OutcomeOf } from './methods/method.ts';
import { type Tally, tally } from './methods/tally.ts';
import { optionsOf, pointsOf, type Vote } from './methods/vote.ts';

vi.setConfig({ testTimeout: 60_000 });

const ids = ['o1', 'o2', 'o3'];
const paper = { options: ids.map((id) => ({ id, amounts: null })), settings: { points: 6, most: 3 } };
/** Many points or few for one option, none for some: groups that all support it without having voted alike. */
const points = fc
  .record({ o1: fc.integer({ min: 0, max: 3 }), o2: fc.integer({ min: 1, max: 2 }) })
  .map(({ o1, o2 }): Vote => ({ points: o1 === 0 ? { o2 } : { o1, o2 } }));
const order = fc.shuffledSubarray(ids).map((options): Vote => ({ options }));

/** Rooms of groups that mostly agree, of sizes around five. */
const rooms = (vote: fc.Arbitrary<Vote>) =>
  fc
    .array(
      fc.record({
        group: fc.constantFrom(...roleGroups),
        common: fc.array(vote, { minLength: 1, maxLength: 2 }),
        size: fc.integer({ min: 0, max: 8 }),
        strays: fc.array(vote, { maxLength: 3 }),
      }),
      { minLength: 2, maxLength: 3 },
    )
    .map((parts) =>
      parts.flatMap(({ group, common, size, strays }) => [
        ...Array.from({ length: size }, (_, at): CastVote => ({ group, vote: common[at % common.length] as Vote })),
        ...strays.map((stray): CastVote => ({ group, vote: stray })),
      ]),
    );

/** The sets of voters that published groups and the room's totals let a reader tell apart. */
function apart({ groups }: Tally, votes: readonly CastVote[]): CastVote[][] {
  const shown = groups.map(({ group }) => votes.filter((vote) => vote.group === group));
  const rest = votes.filter(({ group }) => !groups.some((own) => own.group === group));
  return [...shown, rest].filter((set) => set.length > 0 && set.length < votes.length);
}

/** No such set may answer alike what a figure of the room alone is about, unless the whole room does. */
function holds(
  method: MethodName,
  vote: fc.Arbitrary<Vote>,
  questions: (sheet: Tally) => ((vote: Vote) => string | boolean)[],
) {
  let told = 0;
  const safe = fc.property(rooms(vote), (votes) => {
    const sheet = tally(method, paper, votes, { isOpen: false, fewVoters: false });
    if (sheet.tooFew) return;
    for (const question of questions(sheet)) {
      const answers = (set: readonly CastVote[]) => new Set(set.map((own) => question(own.vote))).size;
      if (answers(votes) === 1) continue;
      for (const set of apart(sheet, votes)) {
        expect(answers(set)).toBeGreaterThan(1);
        if (sheet.groups.length > 0) told += 1;
      }
    }
  });
  fc.assert(safe, { seed: 93, numRuns: 1500 });
  expect(told).toBeGreaterThan(100);
}

describe('B5: figures of the whole room alone, set beside those of groups', () => {
  it('B5: how many support an option shows no group of one mind about it', () => {
    holds('dots', points, () => ids.map((id) => (vote) => pointsOf(vote)[id] !== undefined));
  });

  it('B5: the duel of a ranking shows no group of one mind about the two', () => {
    holds('ranking', order, ({ outcome }) => {
      const { duel } = outcome as OutcomeOf<'ranking'>;
      return duel ? [(vote) => optionsOf(vote).find((id) => id === duel.winner || id === duel.rival) ?? 'neither'] : [];
    });
  });
});
