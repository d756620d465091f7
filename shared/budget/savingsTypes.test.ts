import { describe, expect, it } from 'vitest';
import type { AccountId } from '../state.ts';
import { withCatalogue } from '../testing/catalogue.ts';
import { moveBy } from '../testing/moveBy.ts';
import { pool, savings } from './board.ts';
import { pagesOf } from './moves.ts';
import { savingsChange } from './savingsTypes.ts';

const scenario = withCatalogue();
type Brief = [from: AccountId, to: AccountId, amounts: number[]];
const boardAfter = (moves: Brief[], ids: string[] = []) => ({
  scenario,
  board: {
    moves: pagesOf(moves.map(([from, to, amounts], index) => moveBy(from, to, amounts, { id: `m${index}` }))),
    package: ids.map((proposalId) => ({ proposalId, share: 100, delay: 0, by: null, at: 0 })),
  },
});
const toSchools = (amounts: number[]) => ({ from: savings, to: 'schools', amounts });

describe('money that goes through råderum', () => {
  it('changes type when another type has given it', () => {
    const run = boardAfter([['benefits', savings, [30, 30, 0, 0]]]);
    expect(savingsChange(run, toSchools([20, 40, 0, 0]))).toEqual({
      from: ['transfer'],
      to: 'service',
      amounts: [20, 30, 0, 0],
    });
    expect(savingsChange(run, { from: savings, to: 'benefits', amounts: [30, 30, 0, 0] })).toBeUndefined();
  });

  it('changes type the other way as well', () => {
    const run = boardAfter([['schools', savings, [10, 10, 10, 10]]]);
    const change = savingsChange(run, { from: savings, to: 'benefits', amounts: [4, 0, 0, 0] });
    expect(change).toEqual({ from: ['service'], to: 'transfer', amounts: [4, 0, 0, 0] });
  });

  it('is first what the area’s own type has given, and of another only beyond that', () => {
    const run = boardAfter([
      ['benefits', savings, [30, 30, 30, 30]],
      ['care', savings, [25, 0, 40, 10]],
    ]);
    expect(savingsChange(run, toSchools([30, 30, 30, 30]))?.amounts).toEqual([5, 30, 0, 20]);
    expect(savingsChange(run, toSchools([25, 0, 40, 10]))).toBeUndefined();
  });

  it('counts what the type has got from råderum already', () => {
    const run = boardAfter([
      ['benefits', savings, [30, 0, 0, 0]],
      ['care', savings, [10, 0, 0, 0]],
      [savings, 'schools', [15, 0, 0, 0]],
    ]);
    expect(savingsChange(run, toSchools([5, 0, 0, 0]))?.amounts).toEqual([5, 0, 0, 0]);
  });

  it('counts what proposals have given', () => {
    const run = boardAfter([], ['sickness', 'classes']); // 40 a year of transfers; 20, then 50 of service
    expect(savingsChange(run, toSchools([25, 55, 50, 0]))?.amounts).toEqual([5, 5, 0, 0]);
  });

  it('is told of no other move, and not of what the pool has given', () => {
    const run = boardAfter([['benefits', savings, [30, 30, 30, 30]]]);
    expect(savingsChange(run, { from: 'benefits', to: savings, amounts: [9, 0, 0, 0] })).toBeUndefined();
    expect(savingsChange(run, { from: savings, to: pool, amounts: [9, 0, 0, 0] })).toBeUndefined();
    expect(savingsChange(run, { from: 'benefits', to: 'schools', amounts: [9, 0, 0, 0] })).toBeUndefined();
    const pooled = boardAfter([[pool, savings, [20, 0, 0, 0]]]);
    expect(savingsChange(pooled, toSchools([20, 0, 0, 0]))).toBeUndefined();
  });
});
