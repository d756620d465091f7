import { describe, expect, it } from 'vitest';
import { counted } from '../../testing/revealed.ts';
import type { OutcomeOf } from './method.ts';
import type { Vote } from './vote.ts';

const ranked = (votes: Record<string, number>) =>
  Object.entries(votes).flatMap(([order, times]) =>
    new Array<Vote>(times).fill({ options: [...order].map((letter) => `o${'abcd'.indexOf(letter) + 1}`) }),
  );
const outcomeOf = (...votes: Vote[]) =>
  counted(
    'ranking',
    4,
    votes.map((vote) => [1, vote]),
  ).result.outcome as OutcomeOf<'ranking'>;

describe('ranking, worked out by hand', () => {
  it('instant runoff and Borda can choose differently', () => {
    // First places a 4, b 3, c 2. c goes out, both to b: b 5 of 9.
    const outcome = outcomeOf(...ranked({ abc: 4, bca: 3, cba: 2 }));
    expect(outcome.rounds[0]?.counts).toEqual([4, 3, 2, 0]);
    // d has none and goes first; then c.
    expect(outcome.rounds.map(({ out }) => out)).toEqual([['o4'], ['o3'], []]);
    expect(outcome.winners).toEqual(['o2']);
    // Of three points for a first place: a 4·3+3·1+2·1 = 17, b 4·2+3·3+2·2 = 21, c 4·1+3·2+2·3 = 16.
    expect(outcome.borda).toEqual([17, 21, 16, 0]);
    expect(outcome.bordaWinners).toEqual(['o2']);
    const other = outcomeOf(...ranked({ abc: 5, bac: 2, bca: 2 }));
    expect([other.winners, other.bordaWinners]).toEqual([
      ['o1'],
      ['o1', 'o2'].filter((id) => other.bordaWinners.includes(id)),
    ]);
    // a 5·3+2·2+2·1 = 21, b 5·2+4·3 = 22: Borda has b where runoff has a.
    expect(other.borda.slice(0, 2)).toEqual([21, 22]);
    expect(other.bordaWinners).toEqual(['o2']);
  });

  it('a majority of first places ends it at once', () => {
    const { rounds, winners } = outcomeOf(...ranked({ a: 3, b: 2 }));
    expect(rounds).toHaveLength(1);
    expect(winners).toEqual(['o1']);
  });

  it('votes without a further place drop out, and the majority is of those that are left', () => {
    // a 3, b 3, c 2 (no second place): c out with fewest; then a 3, b 3: even, and so in Borda but for c's points: shared.
    const { rounds, winners } = outcomeOf(...ranked({ a: 3, b: 3, c: 2 }));
    expect(rounds.at(-1)).toEqual({ counts: [3, 3, null, null], exhausted: 2, out: [] });
    expect(winners).toEqual(['o1', 'o2']);
  });

  it('where several have fewest, the one with fewest Borda points goes', () => {
    // First places a 3, b 2, c 2; Borda b 2·3 + 2·2 + 3·1 = 13, c 2·3 + 2·1 + 3·2 = 14: b goes, and its two go to a.
    const { rounds, winners } = outcomeOf(...ranked({ acb: 3, bac: 2, cba: 2 }));
    expect(rounds.map(({ out }) => out)).toEqual([['o4'], ['o2'], []]);
    expect(winners).toEqual(['o1']);
  });

  it('of blank votes alone has no winner', () => {
    expect(outcomeOf({ options: [] })).toMatchObject({ winners: [], bordaWinners: [] });
  });

  it('sets the winner against its strongest rival, and counts who puts which first', () => {
    // Runoff a with 5 of 9, Borda b 22: five put a above b, four the other way round.
    const { duel } = outcomeOf(...ranked({ abc: 5, bac: 2, bca: 2 }));
    expect(duel).toEqual({ winner: 'o1', rival: 'o2', forWinner: 5, forRival: 4 });
  });

  it('leaves the duel out where two rivals are equally strong, or two share the first place', () => {
    expect(outcomeOf(...ranked({ abc: 3, acb: 3 }))).not.toHaveProperty('duel');
    expect(outcomeOf(...ranked({ a: 3, b: 3, c: 2 }))).not.toHaveProperty('duel');
  });
});
