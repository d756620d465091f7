// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useLater } from './useLater.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Pair({ value }: { value: string }) {
  return <p>{`${value}, ${useLater(value)}`}</p>;
}

const aFrame = () => act(() => vi.advanceTimersToNextFrame());
const said = () => screen.getByText(/,/).textContent;

it('follows once a picture with the change has been painted', () => {
  const { rerender } = render(<Pair value="a" />);
  rerender(<Pair value="b" />);
  expect(said()).toBe('b, a');
  aFrame();
  expect(said()).toBe('b, a');
  aFrame();
  act(() => vi.advanceTimersByTime(1));
  expect(said()).toBe('b, b');
});

it('is at the latest when it follows, and does not wait for a pause in which nothing changes', () => {
  const { rerender } = render(<Pair value="a" />);
  rerender(<Pair value="b" />);
  aFrame();
  rerender(<Pair value="c" />);
  aFrame();
  act(() => vi.advanceTimersByTime(1));
  expect(said()).toBe('c, c');
});

it('leaves nothing to be done when it goes', () => {
  const { rerender, unmount } = render(<Pair value="a" />);
  rerender(<Pair value="b" />);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
