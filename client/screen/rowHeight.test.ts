import { expect, it } from 'vitest';
import { rowHeight } from './rowHeight.ts';

it('gives few rows more height than many, and all of them no more than there is', () => {
  const heights = Array.from({ length: 18 }, (_, index) => rowHeight(index + 1, 20));
  expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  expect(heights[0]).toBe(2.1);
  for (const [index, height] of heights.entries()) expect(height * (index + 1)).toBeLessThanOrEqual(20 + 1e-9);
});
