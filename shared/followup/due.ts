import type { Text } from '../state.ts';
import type { Decision, Status } from './decision.ts';

/** The status told last: of the latest day, and of that day the newest. */
export const latestStatus = ({ statuses }: Pick<Decision, 'statuses'>): Status | undefined =>
  statuses.reduce<Status | undefined>((latest, one) => (!latest || one.on >= latest.on ? one : latest), undefined);

/** What the indicator was measured at last: by the status of the latest day that tells it. */
export const latestMeasured = ({ statuses }: Pick<Decision, 'statuses'>): Text | undefined =>
  latestStatus({ statuses: statuses.filter(({ measured }) => measured !== undefined) })?.measured;

/** Whether nothing more is to be told of it: it is done, or has been stopped. */
export function isClosed(decision: Pick<Decision, 'statuses'>): boolean {
  const state = latestStatus(decision)?.state;
  return state === 'done' || state === 'stopped';
}

export interface Due {
  /** The first status date that nothing has been told for; undefined when none is left. */
  date: string | undefined;
  /** Whether that day has passed. */
  isOverdue: boolean;
}

/**
 * When a decision's status is to be told next. A date is met by a status of that day or a later one; what is done or stopped owes
 * nothing. `today` is an ISO date, and comes from outside.
 */
export function dueOf(decision: Pick<Decision, 'statuses' | 'statusDates'>, today: string): Due {
  if (isClosed(decision)) return { date: undefined, isOverdue: false };
  const told = latestStatus(decision)?.on ?? '';
  const date = decision.statusDates.find((one) => one > told);
  return { date, isOverdue: date !== undefined && date < today };
}

/** Decisions as they want attention: what is due first, then what has no date left, then what is closed. */
export function byDue(decisions: readonly Decision[], today: string): Decision[] {
  const rank = (decision: Decision) => (isClosed(decision) ? '~~' : (dueOf(decision, today).date ?? '~'));
  return decisions.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : a.at - b.at));
}

/** How many decisions owe a status whose day has passed. `today` is an ISO date. */
export const overdueCount = (decisions: readonly Decision[], today: string): number =>
  decisions.filter((decision) => dueOf(decision, today).isOverdue).length;

export type DateState = 'told' | 'closed' | 'overdue' | 'coming';

/** A day of the year wheel on which a decision's status was or is to be told. */
export interface WheelDay {
  date: string;
  decision: Decision;
  state: DateState;
}

/** The year wheel (årshjul): every status date of every decision, by date, and whether it has been met. `today` is an ISO date. */
export const yearWheel = (decisions: readonly Decision[], today: string): WheelDay[] =>
  decisions
    .flatMap((decision) =>
      decision.statusDates.map((date): WheelDay => ({ date, decision, state: dateState(decision, date, today) })),
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.decision.at - b.decision.at));

function dateState(decision: Decision, date: string, today: string): DateState {
  if (date <= (latestStatus(decision)?.on ?? '')) return 'told';
  if (isClosed(decision)) return 'closed';
  return date < today ? 'overdue' : 'coming';
}

/**
 * Days for a status that fit the year wheel (DOMAIN.md section 4) of the year in which a budget counts: before the frames, before
 * the agreement, at the technical budget and before the second reading.
 */
export const suggestedDates = (budgetYear: number): string[] =>
  ['02-28', '05-31', '08-31', '10-31'].map((day) => `${budgetYear}-${day}`);
