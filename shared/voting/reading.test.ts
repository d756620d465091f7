import { describe, expect, it } from 'vitest';
import type { RoleGroup } from '../state.ts';
import { workshop } from '../testing/workshop.ts';
import type { BallotOption, BallotResult, RevealedBallot } from './ballot.ts';
import type { OutcomeOf } from './methods/method.ts';
import { movementOf, poolLines, poolRounds, standsOf } from './reading.ts';

const option = (id: string, cost: number): BallotOption => ({
  id,
  title: { id: `w-${id}`, text: id },
  text: { id: 'none', text: '' },
  amounts: [cost, 0, 0, 0],
});
const options = [option('o1', 30), option('o2', 20), option('o3', 10)];
const counts = (...own: number[]) => own.map((count, at) => ({ optionId: `o${at + 1}`, count }));
const result: BallotResult = { cast: 20, blank: 0, approvals: counts(4, 2, 4), groups: [], withheld: [] };
const ballot: RevealedBallot = {
  id: 'b1',
  question: { id: 'w-q', text: 'Hvad?' },
  method: 'pool',
  options,
  roll: { size: 20, groups: { politician: 10, manager: 5, employee: 5 } },
  stage: 'revealed',
  cast: 20,
  result,
};

describe('a consent ballot', () => {
  const outcome: OutcomeOf<'consent'> = {
    method: 'consent',
    levels: [
      [2, 4, 4, 5, 5],
      [6, 6, 4, 2, 2],
      [0, 0, 0, 0, 0],
    ],
  };

  it('is read as support minus conflict, most agreement first', () => {
    const [first, second, third] = standsOf(ballot, outcome);
    expect(first).toMatchObject({ option: { id: 'o2' }, support: 12, between: 4, conflict: 4, agreement: 8 });
    expect(second).toMatchObject({ option: { id: 'o3' }, agreement: 0, isSplit: false });
    expect(third).toMatchObject({ option: { id: 'o1' }, support: 6, conflict: 10, agreement: -4, isSplit: true });
    expect(first?.isSplit).toBe(false);
  });
});

const poolOutcome: OutcomeOf<'pool'> = {
  method: 'pool',
  share: '5',
  raisedShare: '6',
  rounds: [{ optionId: 'o3', price: '5/2', effective: '4', payers: 4, left: '110' }],
  filled: ['o2'],
  notChosen: [{ optionId: 'o1', why: 'cannotPay', have: '40/3' }],
  cost: 30,
  byVotes: ['o1', 'o3'],
};

it('a pool tells of each idea what it got under both counts, and why', () => {
  expect(
    poolLines(ballot, poolOutcome).map(({ option: { id }, isChosen, isChosenByVotes, why }) => [
      id,
      isChosen,
      isChosenByVotes,
      why,
    ]),
  ).toEqual([
    ['o3', true, true, { why: 'paid', round: 1, payers: 4, price: 2500 }],
    ['o2', true, false, { why: 'filled' }],
    ['o1', false, true, { why: 'cannotPay', have: 13_333 }],
  ]);
});

it('a pool tells of each round what one paid, the effective votes, and what is not spent of the pool', () => {
  // 20 voters with 6 each after raising have 110 left after o3, but of the pool of 100 there is 90.
  const rounds = poolRounds({ ...ballot, settings: { budget: 100 } }, poolOutcome);
  expect(rounds.map(({ option: { id }, ...round }) => [id, round])).toEqual([
    ['o3', { how: 'paid', price: 2500, effective: 4, rest: 90 }],
    ['o2', { how: 'filled', rest: 70 }],
  ]);
});

it('B5: a pool that says nothing of fewer than five says so in words, of those who paid and of those who could not', () => {
  const few: OutcomeOf<'pool'> = {
    ...poolOutcome,
    rounds: [{ optionId: 'o3', left: '110' }],
    notChosen: [{ optionId: 'o1', why: 'cannotPay' }],
  };
  expect(poolLines(ballot, few).map(({ why }) => why)).toEqual([
    { why: 'paidByFew', round: 1 },
    { why: 'filled' },
    { why: 'fewCannotPay' },
  ]);
  const [round] = poolRounds({ ...ballot, settings: { budget: 100 } }, few);
  expect(round).toMatchObject({ option: { id: 'o3' }, how: 'paidByFew', rest: 90 });
  expect(round).not.toHaveProperty('price');
});

describe('a ballot held again', () => {
  const run = (first: RevealedBallot) => {
    const { run: fresh } = workshop('ballots').stage;
    return { ...fresh, ballots: { b1: first } };
  };
  const again = (approvals: number[], cast = 10): RevealedBallot => ({
    ...ballot,
    id: 'b2',
    again: 'b1',
    result: { ...result, cast, approvals: counts(...approvals) },
  });

  it('shows how shares of the votes cast have moved', () => {
    const moved = movementOf(run(ballot), again([5, 1, 0]));
    expect(moved?.map(({ before, after, change }) => [before, after, change])).toEqual([
      [20, 50, 30],
      [10, 10, 0],
      [20, 0, -20],
    ]);
  });

  it('shows none where one of the two tells no figures, or repeats nothing', () => {
    expect(movementOf(run({ ...ballot, result: { ...result, tooFew: true } }), again([1, 1, 1]))).toBeUndefined();
    expect(movementOf(run(ballot), ballot)).toBeUndefined();
  });

  it('B5: shows how groups have moved that both ballots tell of, and no other', () => {
    const group = (name: RoleGroup, ...approvals: number[]) => ({ group: name, cast: 10, blank: 0, approvals });
    const told = (one: RevealedBallot, ...groups: RevealedBallot['result']['groups']): RevealedBallot => ({
      ...one,
      result: { ...one.result, groups },
    });
    const first = told(ballot, group('politician', 3, 1, 0), group('manager', 1, 1, 4));
    const second = told(again([5, 1, 0]), group('politician', 5, 1, 0), group('employee', 0, 0, 0));
    expect(movementOf(run(first), second)?.map(({ groups }) => groups)).toEqual([
      [{ group: 'politician', change: 20 }],
      [{ group: 'politician', change: 0 }],
      [{ group: 'politician', change: 0 }],
    ]);
  });

  it('of points compares shares of the points given', () => {
    const dots = { ...ballot, method: 'dots' as const };
    const [first] = movementOf(run(dots), { ...again([5, 5, 0]), method: 'dots' }) ?? [];
    expect(first).toMatchObject({ before: 40, after: 50 });
  });
});
