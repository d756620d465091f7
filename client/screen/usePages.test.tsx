import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePages } from './usePages.ts';

interface Wall {
  count: number;
  things?: number;
  held?: number | null;
}

let seen: number[] = [];
function Pages({ count, things = 10, held = null }: Wall) {
  seen.push(usePages(count, things, held));
  return null;
}
const turn = () => act(() => void vi.advanceTimersByTime(12_000));
const now = () => seen.at(-1);

beforeEach(() => {
  seen = [];
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('turns the pages one by one and begins again after the last', () => {
  render(<Pages count={3} />);
  const shown = [now()];
  for (let times = 0; times < 4; times++) {
    turn();
    shown.push(now());
  }
  expect(shown).toEqual([0, 1, 2, 0, 1]);
});

it('stays where there is one page', () => {
  render(<Pages count={1} />);
  turn();
  expect(now()).toBe(0);
});

it('stands still while a page is held, and goes on from there', () => {
  const { rerender } = render(<Pages count={5} />);
  rerender(<Pages count={5} held={3} />);
  turn();
  turn();
  expect(now()).toBe(3);
  rerender(<Pages count={5} />);
  expect(now()).toBe(3);
  turn();
  expect(now()).toBe(4);
});

it('turns to the last page once when something new has come', () => {
  const { rerender } = render(<Pages count={5} things={10} />);
  rerender(<Pages count={5} things={11} />);
  expect(now()).toBe(0);
  turn();
  expect(now()).toBe(4);
  turn();
  expect(now()).toBe(0);
  turn();
  expect(now()).toBe(1);
});

it('shows the last page there is when pages have gone', () => {
  const { rerender } = render(<Pages count={5} held={4} />);
  rerender(<Pages count={2} />);
  expect(now()).toBe(1);
});
