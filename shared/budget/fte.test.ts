import { expect, it } from 'vitest';
import { fteOf, sumOfFte } from './fte.ts';

it('takes as much of the change in posts as is taken of the proposal, and as late', () => {
  const proposal = { fteChange: [-1, -2.5, -2.5, 0.4] };
  expect(fteOf(proposal, { share: 100, delay: 0 })).toEqual([-1, -2.5, -2.5, 0.4]);
  expect(fteOf(proposal, { share: 50, delay: 0 })).toEqual([-0.5, -1.25, -1.25, 0.2]);
  expect(fteOf(proposal, { share: 100, delay: 1 })).toEqual([0, -1, -2.5, -2.5]);
});

it('sums tenths without leaving crumbs', () => {
  expect(sumOfFte([[0.1], [0.2], [-0.05]], 2)).toEqual([0.25, 0]);
});
