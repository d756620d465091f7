import { act, cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useWakeLock } from './useWakeLock.ts';

let request: () => Promise<unknown> = () => Promise.reject(new Error('not asked for'));
let asked = 0;

function Page() {
  useWakeLock();
  return null;
}

const withWakeLock = (answer: typeof request) => {
  asked = 0;
  request = () => {
    asked += 1;
    return answer();
  };
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request: () => request() } });
};
const show = () => act(async () => void document.dispatchEvent(new Event('visibilitychange')));

afterEach(() => {
  cleanup();
  Reflect.deleteProperty(navigator, 'wakeLock');
});

it('keeps the device awake, and asks again once the page is back and the lock was let go', async () => {
  const lock = { released: false, release: () => Promise.resolve() };
  withWakeLock(() => Promise.resolve(lock));
  await act(async () => void render(<Page />));
  await show();
  expect(asked).toBe(1);
  lock.released = true;
  await show();
  expect(asked).toBe(2);
});

it('lets go when the page is left', async () => {
  let isReleased = false;
  const release = () => {
    isReleased = true;
    return Promise.resolve();
  };
  withWakeLock(() => Promise.resolve({ released: false, release }));
  const page = await act(async () => render(<Page />));
  page.unmount();
  expect(isReleased).toBe(true);
});

it('goes on where the device refuses, and tries again later', async () => {
  withWakeLock(() => Promise.reject(new Error('low battery')));
  await act(async () => void render(<Page />));
  await show();
  expect(asked).toBe(2);
});

it('does nothing where the device knows of no such thing', async () => {
  await act(async () => void render(<Page />));
  await show();
});
