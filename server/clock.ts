import { performance } from 'node:perf_hooks';

/** Milliseconds since 1970, whole. */
export type Clock = () => number;

/**
 * The machine's time at start, moving on by the forward-only clock: a wall clock that is set during the day moves no timer
 * (R6).
 */
export function steadyClock(): Clock {
  const start = Date.now() - performance.now();
  return () => Math.round(start + performance.now());
}
