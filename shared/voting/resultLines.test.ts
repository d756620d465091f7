import { expect, it } from 'vitest';
import type { BallotOption, BallotResult } from '../voting/ballot.ts';
import { resultLines } from './resultLines.ts';

const option = (id: string): BallotOption => ({ id, title: { id, text: id }, text: { id, text: '' }, amounts: null });

it('puts most approvals first and keeps even ones in the order of the ballot', () => {
  const result: BallotResult = {
    cast: 8,
    blank: 1,
    approvals: [
      { optionId: 'a', count: 2 },
      { optionId: 'b', count: 6 },
      { optionId: 'c', count: 2 },
    ],
    groups: [{ group: 'manager', cast: 5, blank: 0, approvals: [1, 4, 2] }],
    withheld: ['employee'],
  };
  const lines = resultLines(['a', 'b', 'c'].map(option), result);
  expect(lines.map(({ option: { id }, count, share, groupShares }) => [id, count, share, groupShares])).toEqual([
    ['b', 6, 75, [80]],
    ['a', 2, 25, [20]],
    ['c', 2, 25, [40]],
  ]);
});
