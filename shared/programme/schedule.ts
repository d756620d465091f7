import type { Step } from '../scenario/schema.ts';
import type { StageRun } from '../state.ts';
import { timeLeft } from './programme.ts';

const minute = 60_000;
/** A plan further off than this is for another day or hour, and nothing to be behind. */
const farthest = 180;

/** A step of the programme beside the clock. What is over has no time: the programme may have been gone through in any order. */
export type Scheduled =
  | { step: Step; stage: 'done' | 'skipped' }
  | { step: Step; stage: 'now'; at: number }
  | { step: Step; stage: 'ahead'; at: number };
type Ahead = Extract<Scheduled, { stage: 'ahead' }>;

/** When the current step ends at the earliest: as planned with the minutes it was given, or now if that has passed. */
const currentEnds = (run: StageRun, now: number): number => now + Math.max(0, timeLeft(run, now));

/** The programme with the times at which what is ahead begins, if every step keeps its minutes from here. */
export function schedule(run: StageRun, now: number): Scheduled[] {
  const steps = run.scenario.programme;
  const current = steps.findIndex((step) => step.id === run.programme.stepId);
  let next = currentEnds(run, now);
  return steps.map((step, index): Scheduled => {
    if (index < current) return { step, stage: 'done' };
    if (index === current) return { step, stage: 'now', at: run.programme.startedAt };
    if (step.skipped) return { step, stage: 'skipped' };
    const at = next;
    next += step.minutes * minute;
    return { step, stage: 'ahead', at };
  });
}

/** How the day keeps its time: against the times that were planned where there are any, and otherwise step by step. */
export interface Drift {
  /** Whole minutes past the time the step was given. */
  over: number;
  /** Whole minutes the step takes beyond the programme: those it was given and those it took. */
  late: number;
  /** The step after this one and when it can begin; null in the last. */
  next: { step: Step; at: number } | null;
  endsAt: number;
  /** The next step whose planned time counts, and by how many whole minutes it comes after it; negative is early. */
  plan?: { step: Step; at: number; behind: number };
}

/**
 * How the day keeps its time at a moment of the server's clock. It is measured against planned times that are still in order in
 * the programme: where steps have been moved past each other, the times of all of them are old, and the next time that stands
 * after every earlier one and before every later one counts. Steps that are skipped have no say in that. What is inserted, taken
 * out, split or skipped leaves the order as it is: the plan then tells what it does to the next planned time.
 * @param momentOf when a time of day such as "10:45" is today, in milliseconds; only the place where the day is held knows
 */
export function drift(run: StageRun, now: number, momentOf?: (time: string) => number): Drift {
  const over = Math.ceil(Math.max(0, -timeLeft(run, now)) / minute);
  const ahead = schedule(run, now).filter((entry): entry is Ahead => entry.stage === 'ahead');
  const endsAt = ahead.reduce((end, { step }) => end + step.minutes * minute, currentEnds(run, now));
  const [first] = ahead;
  const plan = momentOf && planOf(ahead, stepsInOrder(run.scenario.programme), momentOf);
  return { over, late: run.programme.extraMinutes + over, next: first ?? null, endsAt, ...(plan ? { plan } : {}) };
}

/** The ids of steps whose planned time is in order: none before them has a later one, and none after them an earlier one. */
function stepsInOrder(programme: readonly Step[]): ReadonlySet<string> {
  const planned = programme.flatMap(({ id, plannedAt, skipped }) => (plannedAt && !skipped ? [{ id, plannedAt }] : []));
  const inOrder = planned.filter(({ plannedAt }, index) =>
    planned.every((other, place) => (place < index ? other.plannedAt <= plannedAt : other.plannedAt >= plannedAt)),
  );
  return new Set(inOrder.map(({ id }) => id));
}

function planOf(
  ahead: readonly Ahead[],
  inOrder: ReadonlySet<string>,
  momentOf: (time: string) => number,
): Drift['plan'] {
  for (const { step, at } of ahead) {
    if (step.plannedAt === undefined || !inOrder.has(step.id)) continue;
    const behind = Math.round((at - momentOf(step.plannedAt)) / minute);
    return Math.abs(behind) > farthest ? undefined : { step, at, behind };
  }
  return undefined;
}
