import type { Gathering } from './gathering.ts';

/** How long a code opens the door after the latest sign of a day: a long day. */
const doorOpenFor = 18 * 3_600_000;

/**
 * Whether newcomers and screens are let in by the code at `now` (milliseconds since 1970): while somebody is at the desk, and until
 * 18 hours after the latest of the workshop's creation, the last time somebody was at its desk, and the start of its run and of its
 * step. So a day that was prepared the evening before is open in the morning. When somebody was at the desk stands in no log: after a
 * start of the server it is the others that count, until somebody comes. A start that lies ahead counts for nothing; a file may hold
 * one.
 */
export function isDoorOpen({ workshop, deskSeenAt }: Gathering, now: number): boolean {
  const { stage, vault } = workshop.state;
  const begun = [vault.run.startedAt, stage.run.programme.startedAt].filter((at) => at <= now);
  return now < Math.max(workshop.row.started_at, deskSeenAt ?? 0, ...begun) + doorOpenFor;
}
