import type { Drift } from '../../../shared/programme/schedule.ts';
import type { Saying } from '../frame/saying.ts';

/** How the day keeps its time, in one calm sentence. */
export function driftSaying({ over, late, next, endsAt, plan }: Drift, time: (at: number) => string): Saying {
  const end = time(endsAt);
  if (plan) return planSaying(plan, end, time);
  if (late === 0) return { key: 'desk.plan.holds', values: { end } };
  const [alone, withNext] =
    over > 0
      ? (['desk.plan.over', 'desk.plan.over.next'] as const)
      : (['desk.plan.extended', 'desk.plan.extended.next'] as const);
  const minutes = over > 0 ? over : late;
  if (!next) return { key: alone, values: { minutes, end } };
  return { key: withNext, values: { minutes, end, next: next.step.title, at: time(next.at) } };
}

function planSaying(plan: NonNullable<Drift['plan']>, end: string, time: (at: number) => string): Saying {
  if (plan.behind === 0) return { key: 'desk.plan.holds', values: { end } };
  const values = { minutes: Math.abs(plan.behind), next: plan.step.title, at: time(plan.at), end };
  return { key: plan.behind > 0 ? 'programme.behind' : 'programme.ahead', values };
}
