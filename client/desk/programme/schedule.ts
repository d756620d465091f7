import { timeLeft } from '../../../shared/programme/programme.ts';
import type { Step } from '../../../shared/scenario/schema.ts';
import type { StageRun } from '../../../shared/state.ts';
import type { Saying } from '../frame/saying.ts';

const minute = 60_000;

/** A step of the programme beside the clock. What is over has no time: the programme may have been gone through in any order. */
export type Scheduled =
  | { step: Step; stage: 'done' }
  | { step: Step; stage: 'now'; at: number }
  | { step: Step; stage: 'ahead'; at: number };

/** When the current step ends at the earliest: as planned with the minutes it was given, or now if that has passed. */
const currentEnds = (run: StageRun, now: number): number => now + Math.max(0, timeLeft(run, now));

/** The programme with the times at which what is ahead begins, if every step keeps its minutes from here. */
export function schedule(run: StageRun, now: number): Scheduled[] {
  const steps = run.scenario.programme;
  const current = steps.findIndex((step) => step.id === run.programme.stepId);
  let next = currentEnds(run, now);
  return steps.map((step, index) => {
    if (index < current) return { step, stage: 'done' };
    if (index === current) return { step, stage: 'now', at: run.programme.startedAt };
    const at = next;
    next += step.minutes * minute;
    return { step, stage: 'ahead', at };
  });
}

/** How the current step keeps its time, and what that does to the rest of the day. */
export interface Drift {
  /** Whole minutes past the time the step was given. */
  over: number;
  /** Whole minutes the step takes beyond the programme: those it was given and those it took. */
  late: number;
  /** The step after this one and when it can begin; null in the last. */
  next: { step: Step; at: number } | null;
  endsAt: number;
}

export function drift(run: StageRun, now: number): Drift {
  const over = Math.ceil(Math.max(0, -timeLeft(run, now)) / minute);
  const ahead = schedule(run, now).filter((entry) => entry.stage === 'ahead');
  const endsAt = ahead.reduce((end, { step }) => end + step.minutes * minute, currentEnds(run, now));
  const [first] = ahead;
  return { over, late: run.programme.extraMinutes + over, next: first ?? null, endsAt };
}

/** The drift in one sentence. */
export function driftSaying({ over, late, next, endsAt }: Drift, time: (at: number) => string): Saying {
  const end = time(endsAt);
  if (late === 0) return { key: 'desk.plan.holds', values: { end } };
  const [alone, withNext] =
    over > 0
      ? (['desk.plan.over', 'desk.plan.over.next'] as const)
      : (['desk.plan.extended', 'desk.plan.extended.next'] as const);
  const minutes = over > 0 ? over : late;
  if (!next) return { key: alone, values: { minutes, end } };
  return { key: withNext, values: { minutes, end, next: next.step.title, at: time(next.at) } };
}
