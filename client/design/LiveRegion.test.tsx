import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LiveMessage, LiveRegion } from './LiveRegion.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const summarise = (texts: readonly string[]) => `${texts.length} ændringer. Senest: ${texts.at(-1)}`;
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));

function region(...history: LiveMessage[]) {
  let messages = history;
  const view = () => <LiveRegion messages={messages} summarise={summarise} />;
  const { container, rerender } = render(view());
  return {
    said: () => container.textContent,
    element: () => container.querySelector('[aria-live="polite"] > span'),
    add(...texts: string[]) {
      messages = [...messages, ...texts.map((text, index) => ({ id: messages.length + index, text }))];
      rerender(view());
    },
  };
}

describe('the live region', () => {
  it('says the first change at once', () => {
    const live = region();
    live.add('Mette flyttede 500.000 kr.');
    expect(live.said()).toBe('Mette flyttede 500.000 kr.');
  });

  it('does not read the history', () => {
    expect(region({ id: 0, text: 'i går' }).said()).toBe('');
  });

  it('is quiet for five seconds and then sums up', () => {
    const live = region();
    live.add('a');
    pass(1000);
    live.add('b');
    live.add('c', 'd');
    pass(3999);
    expect(live.said()).toBe('a');
    pass(1);
    expect(live.said()).toBe('3 ændringer. Senest: d');
    live.add('e');
    expect(live.said()).toBe('3 ændringer. Senest: d');
    pass(5000);
    expect(live.said()).toBe('e');
  });

  it('speaks at once again after a pause', () => {
    const live = region();
    live.add('a');
    pass(5000);
    live.add('b');
    expect(live.said()).toBe('b');
  });

  it('says the same words again when they happen again', () => {
    const live = region();
    live.add('a');
    const first = live.element();
    pass(5000);
    live.add('a');
    expect(live.element()).not.toBe(first);
  });
});
