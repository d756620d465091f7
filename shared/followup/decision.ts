import * as z from 'zod/mini';
import type { Context, WrittenWord } from '../commands/command.ts';
import { idSchema } from '../ids.ts';
import type { Text } from '../state.ts';
import { textLimits, writtenLine, writtenText } from '../text/written.ts';

/** What was agreed, and what is to come of it. It stands outside of any run, and so outlives every reset. */
export interface Decision {
  id: string;
  title: Text;
  source: DecisionSource;
  /** Who sees to it (tovholder). */
  owner: Text;
  /** Who carries it out, where that is somebody else. */
  implementer?: Text;
  /** What tells whether it works: where it stands today, and where it is to come. */
  indicator?: Indicator;
  /** When its status is to be told, as ISO dates in order. */
  statusDates: string[];
  /** What it takes of the organisation. */
  capacity?: Capacity;
  /** What has been told of it since, oldest first. */
  statuses: Status[];
  at: number;
}

export interface Indicator {
  name: Text;
  baseline: Text;
  target: Text;
}

export interface Status {
  id: string;
  /** The day it tells of, as an ISO date. */
  on: string;
  state: StatusState;
  course: Course;
  /** What the indicator stands at on that day, where it was measured. */
  measured?: Text;
  note: Text;
  at: number;
}

export const sourceKinds = ['proposal', 'option', 'card', 'free'] as const;
/** Where it comes from: an adopted proposal, what a ballot chose, a discussion card, or nothing of these. */
export type DecisionSource = { kind: (typeof sourceKinds)[number]; id?: string | undefined };

export const capacities = ['low', 'medium', 'high'] as const;
export type Capacity = (typeof capacities)[number];

export const statusStates = ['onTrack', 'behind', 'done', 'stopped'] as const;
export type StatusState = (typeof statusStates)[number];

export const courses = ['scaleUp', 'keep', 'scaleDown', 'stop'] as const;
/** What is to be done with it from here. */
export type Course = (typeof courses)[number];

/** A decision has no more dates, and no more statuses, than this. */
export const mostDates = 24;
export const mostStatuses = 200;
/** A workshop has no more decisions than this. */
export const mostDecisions = 200;

const { title, sender, text, indicator: indicatorLength } = textLimits;
const settings = {
  source: z.strictObject({ kind: z.enum(sourceKinds), id: z.optional(idSchema) }),
  statusDates: z.array(z.iso.date()).check(z.maxLength(mostDates)),
  capacity: z.optional(z.enum(capacities)),
};
const told = { on: z.iso.date(), state: z.enum(statusStates), course: z.enum(courses) };

/** All that a facilitator says of a decision. */
export const decisionInput = z.strictObject({
  ...settings,
  title: writtenLine(title),
  owner: writtenLine(sender),
  implementer: z.optional(writtenLine(sender)),
  indicator: z.optional(
    z.strictObject({
      name: writtenLine(indicatorLength),
      baseline: writtenLine(indicatorLength),
      target: writtenLine(indicatorLength),
    }),
  ),
});
export type DecisionInput = z.infer<typeof decisionInput>;

/** The same in an event: what was written stands as ids of words beside the log, the names above all (P1). */
export const decisionEvent = z.strictObject({
  ...settings,
  title: idSchema,
  owner: idSchema,
  implementer: z.optional(idSchema),
  indicator: z.optional(z.strictObject({ name: idSchema, baseline: idSchema, target: idSchema })),
});
type DecisionEvent = z.infer<typeof decisionEvent>;

export const statusInput = z.strictObject({
  ...told,
  measured: z.optional(writtenLine(indicatorLength)),
  note: writtenText(text),
});
export const statusEvent = z.strictObject({
  ...told,
  id: idSchema,
  measured: z.optional(idSchema),
  note: idSchema,
});

/** What a facilitator wrote of a decision, as an event tells it and as the words beside it. Dates are sorted, each told once. */
export function writtenDecision(
  input: DecisionInput,
  { newId, actor }: Context,
): { decision: DecisionEvent; words: WrittenWord[] } {
  const words: WrittenWord[] = [];
  const lay = (kind: WrittenWord['kind'], written: string): string => {
    const id = newId('w-decision');
    words.push({ id, kind, author: actor.id, text: written });
    return id;
  };
  const { source, capacity, statusDates, implementer, indicator } = input;
  const decision: DecisionEvent = {
    source,
    statusDates: [...new Set(statusDates)].sort(),
    ...(capacity ? { capacity } : {}),
    title: lay('title', input.title),
    owner: lay('name', input.owner),
    ...(implementer === undefined ? {} : { implementer: lay('name', implementer) }),
    ...(indicator
      ? {
          indicator: {
            name: lay('text', indicator.name),
            baseline: lay('text', indicator.baseline),
            target: lay('text', indicator.target),
          },
        }
      : {}),
  };
  return { decision, words };
}

/** A decision as an event tells it, with its words. */
export function decisionOf(
  event: DecisionEvent,
  word: (id: string) => string | null,
): Omit<Decision, 'id' | 'statuses' | 'at'> {
  const { title: titleId, owner, implementer, indicator, source, statusDates, capacity } = event;
  const textOf = (id: string): Text => ({ id, text: word(id) });
  return {
    title: textOf(titleId),
    source,
    owner: textOf(owner),
    ...(implementer ? { implementer: textOf(implementer) } : {}),
    ...(indicator
      ? {
          indicator: {
            name: textOf(indicator.name),
            baseline: textOf(indicator.baseline),
            target: textOf(indicator.target),
          },
        }
      : {}),
    statusDates,
    ...(capacity ? { capacity } : {}),
  };
}

/** What a decision says, as a facilitator would write it: to see whether anything has changed, and to change it. */
export function inputOf({ title: said, owner, implementer, indicator, source, statusDates, capacity }: Decision) {
  return {
    title: said.text ?? '',
    owner: owner.text ?? '',
    ...(implementer ? { implementer: implementer.text ?? '' } : {}),
    ...(indicator
      ? {
          indicator: {
            name: indicator.name.text ?? '',
            baseline: indicator.baseline.text ?? '',
            target: indicator.target.text ?? '',
          },
        }
      : {}),
    source,
    statusDates,
    ...(capacity ? { capacity } : {}),
  } satisfies DecisionInput;
}
