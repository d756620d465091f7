import * as z from 'zod/mini';
import { amountSchema, type YearAmounts } from '../budget/amount.ts';
import { sourceKinds, statusStates } from '../followup/decision.ts';
import { idSchema } from '../ids.ts';
import { spendingTypes } from '../scenario/schema.ts';
import { isSeen } from '../text/written.ts';
import { methodNames } from '../voting/methods/method.ts';
import { ways } from '../voting/ways.ts';

/** Longest text of a record; what people write and what scenarios say is shorter. */
const longest = 4000;
const clean = z.string().check(z.maxLength(longest), z.refine(isSeen));
/** What a person wrote. Its words lie beside the log under `id`, so that erasing them reaches every record that tells them (P2). */
const text = z.strictObject({ id: idSchema, text: z.nullable(clean) });
/** The title of a proposal of the file as it stands there; of one that was made from an idea, the idea's own title. */
const title = z.union([clean, text]);

const amounts = z.array(amountSchema).check(z.minLength(2), z.maxLength(12));
const whole = z.int().check(z.gte(0));
const moment = z.int().check(z.gte(0));

const result = z.strictObject({ before: amounts, change: amounts, now: amounts, room: z.nullable(amounts) });

const adoption = z.strictObject({
  proposalId: idSchema,
  nr: clean,
  title,
  /** The idea it was made from. */
  ideaId: z.optional(idSchema),
  /** Whole per cent. */
  share: z.int().check(z.gte(1), z.lte(100)),
  /** Years. */
  delay: z.int().check(z.gte(0), z.lte(11)),
  /** The numbers of the tables it was carried from. */
  tables: z.array(whole),
  /** What it does per year, operating and construction never summed. */
  operating: amounts,
  construction: amounts,
  givenUp: z.array(text),
});

const area = z.strictObject({
  areaId: idSchema,
  name: clean,
  spendingType: z.enum(spendingTypes),
  /** What moves and package change in operating. */
  change: amounts,
  /** What money was moved for, the newest last. */
  purposes: z.array(text),
});

const became = z.union([
  z.strictObject({ kind: z.literal('proposal'), proposalId: idSchema }),
  z.strictObject({ kind: z.literal('parked'), reason: text }),
]);

const option = z.strictObject({
  optionId: idSchema,
  title,
  ideaId: z.optional(idSchema),
  proposalId: z.optional(idSchema),
  /** The plain count and its share in per cent as they were shown; null where fewer than five had voted (B5). */
  count: z.nullable(whole),
  share: z.nullable(whole),
});

const ballot = z.strictObject({
  ballotId: idSchema,
  question: text,
  method: z.enum(methodNames),
  way: z.enum(ways),
  /** Votes cast, and how many could have voted. */
  cast: whole,
  size: whole,
  options: z.array(option),
  /** What people chose after they had seen the result. */
  chosen: z.optional(z.strictObject({ optionIds: z.array(idSchema), reason: text })),
  minorityNotes: z.array(text),
});

export const reasonKinds = ['proposal', 'area'] as const;
/** What a reason for a change is about: a proposal, or an area's money. */
export type ReasonKind = (typeof reasonKinds)[number];

const record = z.strictObject({
  /** Counted from 1. */
  day: z.int().check(z.gte(1), z.lte(100)),
  run: z.strictObject({ id: idSchema, number: whole }),
  startedAt: z.optional(moment),
  endedAt: z.optional(moment),
  scenario: z.strictObject({
    id: idSchema,
    name: clean,
    budgetYear: z.int(),
    years: z.array(z.int()).check(z.minLength(2), z.maxLength(12)),
    priceLevel: clean,
  }),
  /** The outcome that counted, cards included; null where there was none. */
  outcome: z.nullable(
    z.strictObject({
      id: idSchema,
      name: clean,
      /** Per target what was asked and what had been found. */
      targets: z.array(z.strictObject({ id: idSchema, name: clean, asked: amounts, found: amounts })),
    }),
  ),
  /** Three results that are never summed (DOMAIN.md rule 5). */
  results: z.strictObject({ service: result, operating: result, construction: result }),
  package: z.array(adoption),
  /** The areas whose operating had been changed in some year. */
  areas: z.array(area),
  /** The ideas that something had come of. */
  ideas: z.array(z.strictObject({ ideaId: idSchema, title: text, became })),
  decisions: z.array(
    z.strictObject({
      id: idSchema,
      title: text,
      source: z.strictObject({ kind: z.enum(sourceKinds), id: z.optional(idSchema) }),
      state: z.optional(z.enum(statusStates)),
    }),
  ),
  /** The ballots that had been shown, as they were shown; never votes, and no group's figures. */
  ballots: z.array(ballot),
  /** Why something had been changed since the day before. */
  reasons: z.array(z.strictObject({ kind: z.enum(reasonKinds), id: idSchema, text })),
});

/**
 * How a day ended, or a run of it: enough to compare another with, a few kB, known to every device as `stage.earlierDays`. It names
 * no participant and holds no vote. Amounts are 1.000 kr. per year of `scenario.years`, in the record's own price level; spending
 * is positive. Everything a person wrote is a `Text`, whatever comes from the scenario's file a plain string.
 */
export type EarlierDay = z.infer<typeof record>;
export type EarlierBallot = EarlierDay['ballots'][number];
export type EarlierOption = EarlierBallot['options'][number];

/** Every list of amounts of a record. */
const amountsIn = ({ results, outcome, package: adopted, areas }: EarlierDay): YearAmounts[] => [
  ...Object.values(results).flatMap(({ before, change, now, room }) => [before, change, now, ...(room ? [room] : [])]),
  ...(outcome?.targets ?? []).flatMap(({ asked, found }) => [asked, found]),
  ...adopted.flatMap(({ operating, construction }) => [operating, construction]),
  ...areas.map(({ change }) => change),
];

/** A record from outside: each list of amounts has one per year. */
export const earlierDaySchema = record.check(
  z.refine((day) => amountsIn(day).every(({ length }) => length === day.scenario.years.length)),
);
