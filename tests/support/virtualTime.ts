import { vi } from 'vitest';

// Taken before any test replaces it: one real turn of the event loop lets every promise that can go on do so.
const realTurn = setImmediate;

/** Lets everything happen that needs no time. */
export const settle = (): Promise<void> => new Promise((resolve) => realTurn(resolve));

/** Timers, immediates and clocks stand still from here, until `pass` moves them; the same run is the same every time. */
export const stopTime = (now = Date.UTC(2027, 4, 12, 8)): void => void vi.useFakeTimers({ now });

export const resumeTime = (): void => void vi.useRealTimers();

/** Moves time on, one timer after the other, with everything that follows from each before the next. */
export async function pass(ms: number): Promise<void> {
  let over = false;
  setTimeout(() => {
    over = true;
  }, ms);
  await settle();
  while (!over) {
    vi.advanceTimersToNextTimer();
    await settle();
  }
}

/** Waits for something that takes time, while moving time on. */
export async function inTime<T>(promise: Promise<T>): Promise<T> {
  let done = false;
  const finished = promise.finally(() => {
    done = true;
  });
  finished.catch(() => undefined);
  await settle();
  for (let step = 0; !done && step < 1000; step += 1) await pass(10);
  return finished;
}

interface Waiting {
  steps?: number;
  ms?: number;
  /** What was waited for, told when it was in vain. */
  what?: () => string;
}

/** Lets time pass in steps until something holds; fails after so many. */
export async function passUntil(
  holds: () => boolean,
  { steps = 120, ms = 500, what = String }: Waiting = {},
): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    if (holds()) return;
    await pass(ms);
  }
  if (!holds()) throw new Error(`waited in vain: ${what()}`);
}
