import { describe, expect, it } from 'vitest';
import { type Election, grouped } from './election.ts';
import { byVotes, type Choices, equalShares } from './equalShares.ts';
import { fraction, fractionText } from './fraction.ts';

/** One ballot per text: `abc` approves the first three projects; `a3 b1` gives points. */
function election(costs: readonly number[], budget: number, ...ballots: string[]): Election {
  const marks = ballots.map((ballot) =>
    [...ballot.matchAll(/([a-z])(\d*)/g)].map(([, letter = 'a', weight = '']): [number, number] => [
      letter.charCodeAt(0) - 97,
      weight === '' ? 1 : Number(weight),
    ]),
  );
  return { costs, budget, groups: grouped(marks) };
}
const many = (count: number, ballot: string) => new Array<string>(count).fill(ballot);
const names = (projects: readonly number[]) => projects.map((project) => String.fromCharCode(97 + project)).join('');
const choices = (changes: Partial<Choices> = {}): Choices => ({
  utility: 'cost',
  completion: 'none',
  exhaustive: false,
  ...changes,
});
const winners = (held: Election, changes: Partial<Choices> = {}) => names(equalShares(held, choices(changes)).winners);
const story = (held: Election, changes: Partial<Choices> = {}) =>
  equalShares(held, choices(changes)).run.rounds.map(
    ({ project, price, effective, payers, left }) =>
      `${names([project])} ${fractionText(price)} ${fractionText(effective)} ${payers} ${fractionText(left)}`,
  );

/** Figures of elections published by others, in their words and ours. */
describe('published elections', () => {
  // pabutools (github.com/COMSOC-Community/pabutools), tests/rules/test_rule.py, "AppEx_2": costs 1, 0.9, 2, 1.09, budget 4,
  // here in hundredths; the iterated variant raises each share by 1/10.
  const second = election([100, 90, 200, 109], 400, 'a', 'bcd', 'bcd', 'c');
  const tenth = { completion: 'add1' as const, step: fraction(10) };

  it('AppEx_2 of pabutools: cost and cardinality choose different projects', () => {
    expect(winners(second)).toBe('ac');
    expect(winners(second, { utility: 'cardinality' })).toBe('abd');
  });

  it('AppEx_2 of pabutools, completed by raising shares', () => {
    expect(winners(second, tenth)).toBe('abc');
    expect(winners(second, { ...tenth, utility: 'cardinality' })).toBe('abd');
  });

  // pabutools, the same file, "AppEx_3": two more projects that nobody voted for.
  it('AppEx_3 of pabutools: projects without votes change nothing', () => {
    const third = election([100, 90, 200, 109, 109, 109], 400, 'a', 'bcd', 'bcd', 'c');
    expect(winners(third)).toBe('ac');
    expect(winners(third, { utility: 'cardinality' })).toBe('abd');
    expect(winners(third, tenth)).toBe('abc');
  });

  // The running example of Lackner & Skowron, Multi-Winner Voting with Approval Preferences (2023), as in pabutools, the same
  // file: seven projects at 1, budget 4, and 1/24 of a unit added to the budget each time, here all times 288.
  const running = (times_: number) =>
    election(
      new Array(7).fill(times_),
      4 * times_,
      ...many(3, 'ab'),
      ...many(3, 'ac'),
      ...many(2, 'ad'),
      'bcf',
      'e',
      'f',
      'g',
    );

  it('the running example of Lackner & Skowron: one project by shares alone', () => {
    expect(winners(running(1))).toBe('a');
    expect(winners(running(1), { utility: 'cardinality' })).toBe('a');
  });

  it.each([true, false])('the running example completed, exhaustive stop %s', (exhaustive) => {
    expect(winners(running(288), { completion: 'add1', exhaustive })).toBe('abcd');
  });

  // pabutools, the same file, test_completion: six projects, budget 5; and three projects, budget 4.
  it('the elections of the completion test of pabutools', () => {
    const ballots = ['ab', 'ab', 'a', 'ac', 'ac', 'ac', 'ad', 'ad', 'f', 'e'];
    expect(winners(election([1, 2, 2, 1, 1, 1], 5, ...ballots))).toBe('a');
    expect(winners(election([2, 2, 3], 4, ...many(5, 'a'), 'b', 'c', 'c'))).toBe('a');
  });

  it('the election of pabutools in which all can be afforded', () => {
    expect(winners(election([1, 3, 2, 1], 7, 'abcd'))).toBe('abcd');
  });

  // Points: an election made up by github.com/takahashim/equalshares (test/fixtures/pb_cardinal/synthetic_cumulative.pb), whose
  // winners pabutools worked out with additive utilities (pabutools_cardinal_reference.json): p2, p5, p7 and p10.
  it('an election by points, as pabutools counts it', () => {
    const inTurn = (...points: number[]) =>
      Array.from({ length: 12 }, (_, project) => `${names([project])}${points[project % points.length]}`).join(' ');
    const ballots = Array.from({ length: 50 }, (_, index) => {
      const voter = index + 1;
      if (voter % 5 === 0) return inTurn(1, 4, 2, 5, 3);
      return voter % 5 === 3 ? inTurn(2, 5, 3, 1, 4) : `${names([voter % 12])}3`;
    });
    const costs = [94, 48, 122, 76, 30, 104, 58, 132, 86, 40, 114, 68];
    expect(winners(election(costs, 400, ...ballots), { utility: 'points' })).toBe('begj');
  });

  // The same, synthetic_scoring.pb: five ways of voting, eight voters each. Winners p1, p4, p7 and p10.
  it('a smaller election by points, as pabutools counts it', () => {
    const ballots = ['b5 c3 g5 h3', 'd2 e5 i2 j5', 'a4 b2 f4 g2', 'c1 d4 h1 i4', 'a1 e3 f1 j3'].flatMap((ballot) =>
      many(8, ballot),
    );
    const costs = [57, 94, 131, 48, 85, 122, 39, 76, 113, 30];
    expect(winners(election(costs, 300, ...ballots), { utility: 'points' })).toBe('adgj');
  });
});

describe('worked out by hand', () => {
  it('case 1: two halves of a room get a project each, where the plain count gives the larger one both', () => {
    // 6 and 4 voters, 100 to share: 10 each. Six pay 50 for a and have 10 left together, four pay 40 for c.
    const held = election([50, 50, 40], 100, ...many(6, 'ab'), ...many(4, 'c'));
    expect(winners(held)).toBe('ac');
    expect(names(byVotes(held))).toBe('ab');
    expect(story(held)).toEqual(['a 25/3 6 6 50', 'c 10 4 4 10']);
  });

  it('case 2: a supporter who has too little pays all of it, and the others more', () => {
    // 12 each. a costs 20 for two: 10 each. b (27) is left to 2 + 12 + 12 = 26: too dear by one.
    const held = election([20, 27], 48, 'ab', 'a', 'b', 'b');
    expect(story(held)).toEqual(['b 9 3 3 21']);
    const other = election([24, 20], 48, 'ab', 'a', 'b', 'b');
    // b: 20/3 each, effective 3; a: 24/2 = 12, effective 2. Then a: the first has 16/3, the other 12: 52/3 < 24.
    expect(story(other)).toEqual(['b 20/3 3 3 28']);
    const third = election([17, 20], 48, 'ab', 'a', 'b', 'b');
    // As before, and a costs 17: the first pays the 16/3 left, the other 35/3 of 12; effective 17 / (35/3) = 51/35.
    expect(story(third)).toEqual(['b 20/3 3 3 28', 'a 35/3 51/35 2 11']);
  });

  it('case 3 (float trap): thirds that add up to the cost exactly are enough', () => {
    // Nine voters share 3: a third each, and three of them pay 1.
    const held = election([1, 1, 1], 3, ...many(3, 'a'), ...many(3, 'b'), ...many(3, 'c'));
    expect(story(held)).toEqual(['a 1/3 3 3 2', 'b 1/3 3 3 1', 'c 1/3 3 3 0']);
  });

  it('case 4 (float trap): 0.1 + 0.2 is 0.3', () => {
    // Budget 10 among 100 voters: a tenth each. Ten, twenty and thirty of them have exactly 1, 2 and 3.
    const held = election([1, 2, 3], 10, ...many(10, 'a'), ...many(20, 'b'), ...many(30, 'c'), ...many(40, ''));
    expect(story(held)).toEqual(['c 1/10 30 30 7', 'b 1/10 20 20 5', 'a 1/10 10 10 4']);
  });

  it('case 5 (float trap): what is left over after two payments pays a third to the last drop', () => {
    // 7 voters, 1 each. a (2) by 6: 1/3. b (2) by 6: 1/3. c (2) by 6: what is left, 1/3 each: exactly 2.
    const held = election([2, 2, 2], 7, ...many(6, 'abc'), '');
    expect(story(held)).toEqual(['a 1/3 6 6 5', 'b 1/3 6 6 3', 'c 1/3 6 6 1']);
  });

  it('case 6 (float trap): two prices that differ in the seventeenth place are told apart', () => {
    // By cost both have 3 effective votes: a tie, lowest cost first.
    const big = 1_000_000_000_000_000;
    const held = election([big + 1, big], 6 * big, 'a', 'a', 'a', 'b', 'b', 'b');
    expect(story(held)[0]).toBe(`b ${big}/3 3 3 ${5 * big}`);
    // By number the price per head decides: it differs by a third of 1 in 3e14.
    expect(story(held, { utility: 'cardinality' })[0]).toBe(`b ${big}/3 3 3 ${5 * big}`);
  });

  it('case 7 (tie): lowest cost first', () => {
    // Effective votes 2 and 2, costs 6 and 4: b first, then a cannot be paid.
    expect(story(election([6, 4], 8, 'ab', 'ab'))).toEqual(['b 2 2 2 4']);
  });

  it('case 8 (tie): then most initial votes, then the listed order', () => {
    // After c (8, all six) purses hold 12/6 − 8/6 = 2/3. Then a and b cost 1 with 2 supporters and 3: b by effective votes.
    expect(story(election([1, 1, 8], 12, 'ac', 'ac', 'bc', 'bc', 'bc', 'c'))).toEqual([
      'c 4/3 6 6 4',
      'b 1/3 3 3 3',
      'a 1/2 2 2 2',
    ]);
    // Points: 4·a and 2+2·b weigh alike per krone; b has as many points, so the listed order decides.
    expect(story(election([4, 4], 8, 'a4', 'b2', 'b2'), { utility: 'points' })).toEqual(['b 1 4 2 4']);
    expect(story(election([2, 2], 4, 'ab', 'ab'))).toEqual(['a 1 2 2 2', 'b 1 2 2 0']);
  });

  it('case 9: points pay in proportion, and who has too little pays all', () => {
    // 9 each. Both cost 3 a point, so the cheaper b first: 6 of the second's 9. Then a: 9 for 3 points, and the last 3 for one.
    expect(story(election([12, 6], 18, 'a3', 'a1 b2'), { utility: 'points' })).toEqual(['b 3 2 1 12', 'a 3 4 2 0']);
    // a costs 16: 3 points would pay 12 of 9, so 9, and the other 7 for one point.
    expect(story(election([16], 18, 'a3', 'a1'), { utility: 'points' })).toEqual(['a 7 16/7 2 2']);
  });

  it('case 10: empty ballots have a share as well, so that less is spent', () => {
    expect(winners(election([10], 10, 'a', 'a'))).toBe('a');
    expect(winners(election([10], 10, 'a', 'a', ''))).toBe('');
    expect(winners(election([10], 10, 'a', 'a', ''), { completion: 'add1' })).toBe('a');
  });

  it('case 11: add1 keeps the last outcome within the pool, and the stop option may change it', () => {
    // 5 each of 20. Nobody can pay at first. +1: a (12 by two). Nothing more fits (8 left: b and c cost 9, 16), so the
    // exhaustive stop keeps a. Going on: at 9 each b (9, one voter) and a: 21 > 20, so the last within the pool is a alone.
    const held = election([12, 9, 16], 20, 'a', 'a', 'b', 'c');
    expect(winners(held)).toBe('');
    expect(winners(held, { completion: 'add1', exhaustive: true })).toBe('a');
    expect(winners(held, { completion: 'add1' })).toBe('a');
    expect(fractionText(equalShares(held, choices({ completion: 'add1', exhaustive: true })).raisedShare)).toBe('6');
    expect(fractionText(equalShares(held, choices({ completion: 'add1' })).raisedShare)).toBe('8');
  });

  it('case 12: add1u fills up by number of votes with what fits', () => {
    const held = election([6, 5, 4, 9], 12, 'a', 'a', 'b', 'cd');
    // 3 each: a (6 by two). b and c have 3. Raised to 4: a, c (4): 10. Raised to 5: a, b, c: 15 > 12, so a and c.
    expect(winners(held, { completion: 'add1' })).toBe('ac');
    expect(winners(held, { completion: 'add1u' })).toBe('ac');
    const none = equalShares(election([6, 5, 4], 12, 'a', 'a', 'b', 'bc'), choices({ completion: 'add1u' }));
    expect(names(none.filled) + names(none.paid)).toHaveLength(none.winners.length);
  });

  it('says why a project was not chosen', () => {
    const held = election([10, 30, 7, 1], 20, 'a', 'a', 'bc', 'c');
    const { notChosen } = equalShares(held, choices());
    expect([...notChosen].map(([project, { why }]) => `${names([project])} ${why}`)).toEqual([
      'b tooDear',
      'd noVotes',
    ]);
    const poor = equalShares(election([10, 8], 10, 'a', 'a', 'b'), choices()).notChosen.get(0);
    expect(poor?.why === 'cannotPay' && fractionText(poor.have)).toBe('20/3');
  });

  it('of no ballots, or of blank ones alone, chooses nothing', () => {
    expect(winners(election([1], 5), { completion: 'add1u' })).toBe('');
    expect(winners(election([1], 5, '', ''), { completion: 'add1u' })).toBe('');
  });

  it('refuses amounts that are not safe whole numbers', () => {
    expect(() => equalShares(election([0.5], 5, 'a'))).toThrow(RangeError);
    expect(() => equalShares(election([1], -1, 'a'))).toThrow(RangeError);
    expect(() => equalShares({ costs: [1], budget: 5, groups: [{ count: 2, marks: [[0, 2 ** 52]] }] })).toThrow(
      RangeError,
    );
  });
});
