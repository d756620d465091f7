import { expect, it } from 'vitest';
import { evenPages, pageWhere } from './evenPages.ts';

const rows = (count: number) => Array.from({ length: count }, (_, index) => index);

it('is one page for as long as all fit, and pages of about as many each beyond that', () => {
  const sizes = (count: number) => evenPages(rows(count), 16).map(({ length }) => length);
  expect(sizes(0)).toEqual([]);
  expect(sizes(16)).toEqual([16]);
  expect(sizes(17)).toEqual([9, 8]);
  expect(sizes(33)).toEqual([11, 11, 11]);
  expect(sizes(100)).toEqual([15, 15, 15, 15, 15, 15, 10]);
});

it('has every row once, in order, and finds the page of each', () => {
  const pages = evenPages(rows(50), 16);
  expect(pages.flat()).toEqual(rows(50));
  expect(pageWhere(pages, (row) => row === 49)).toBe(pages.length - 1);
  expect(pageWhere(pages, (row) => row === 50)).toBeNull();
});
