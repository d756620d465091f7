import type { StageRun } from '../state.ts';
import { currentStep, timeLeft } from './programme.ts';

/** What there is to say about the time: nothing yet, that little is left, or that it has passed. It never cuts anyone off. */
export type TimeWarning = 'none' | 'soon' | 'out';

/** From so many minutes before the end, there is something to say; a shorter step is near its end from its beginning. */
const soonMinutes = 5;

/** What there is to say about the current step's time at a moment of the server's clock. */
export function timeWarning(run: StageRun, now: number): TimeWarning {
  if (!currentStep(run)) return 'none';
  const left = timeLeft(run, now);
  if (left <= 0) return 'out';
  return left <= soonMinutes * 60_000 ? 'soon' : 'none';
}
