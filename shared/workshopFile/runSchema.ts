import * as z from 'zod/mini';
import { resultFields } from '../commands/closeBallot.ts';
import { reasonKinds } from '../days/earlierDay.ts';
import { voiceFigures } from '../equality/equalVoice.ts';
import { feasibilities } from '../ideas/cost.ts';
import { idSchema } from '../ids.ts';
import { scenarioSchema, sceneSchema } from '../scenario/schema.ts';
import { ideaLists, roleGroups } from '../state.ts';
import { methodNames, settingsSchema } from '../voting/methods/method.ts';
import { ways } from '../voting/ways.ts';
import { boardSchema, moment, textSchema, whole, yearAmounts } from './boardSchema.ts';

const group = z.enum(roleGroups);
const became = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('proposal'), proposalId: idSchema, at: moment }),
  z.strictObject({ kind: z.literal('parked'), reason: textSchema, at: moment }),
]);

const idea = z.strictObject({
  id: idSchema,
  title: textSchema,
  text: textSchema,
  areaId: z.nullable(idSchema),
  amounts: z.nullable(yearAmounts),
  at: moment,
  tableId: z.optional(idSchema),
  mergedInto: z.optional(idSchema),
  origin: z.optional(z.strictObject({ list: z.enum(ideaLists), reading: z.optional(idSchema) })),
  temperature: z.optional(z.strictObject({ interesting: whole, unsure: whole, worried: whole })),
  cost: z.optional(
    z.strictObject({
      amounts: z.record(idSchema, yearAmounts),
      consequences: textSchema,
      feasibility: z.enum(feasibilities),
      reason: textSchema,
      by: z.literal('facilitator'),
      at: moment,
    }),
  ),
  became: z.optional(became),
});

const frozen = {
  id: idSchema,
  question: textSchema,
  method: z.enum(methodNames),
  settings: z.optional(settingsSchema),
  options: z.array(
    z.strictObject({ id: idSchema, title: textSchema, text: textSchema, amounts: z.nullable(yearAmounts) }),
  ),
  way: z.optional(z.enum(ways)),
  again: z.optional(idSchema),
  fewVoters: z.optional(z.literal(true)),
  withoutPrice: z.optional(z.literal(true)),
  roll: z.strictObject({
    size: whole,
    groups: z.strictObject({ politician: whole, manager: whole, employee: whole }),
  }),
};
const { reasons: _, votes: __, ...figures } = resultFields;
/** No ballot that is open, and no vote: what was shown of a result, and of others that they were held. */
const ballot = z.discriminatedUnion('stage', [
  z.strictObject({ ...frozen, stage: z.literal('closed'), cast: whole }),
  z.strictObject({ ...frozen, stage: z.literal('void'), reason: z.optional(textSchema) }),
  z.strictObject({
    ...frozen,
    stage: z.literal('revealed'),
    cast: whole,
    result: z.strictObject({ ...figures, reasons: z.optional(z.array(textSchema)) }),
    hand: z.optional(
      z.strictObject({
        voters: whole,
        blanks: whole,
        counts: z.array(z.strictObject({ optionId: idSchema, count: whole })),
      }),
    ),
    chosen: z.optional(z.strictObject({ optionIds: z.array(idSchema), reason: textSchema, at: moment })),
  }),
]);

const counted = z.optional(
  z.strictObject({
    counted: whole,
    blocs: z.array(z.strictObject({ groups: z.array(group), count: whole })),
  }),
);
const percent = z.int().check(z.gte(-100), z.lte(100));
const equalVoice = z.strictObject({
  voices: z.strictObject({ ideas: counted, moves: counted, questions: counted, cards: counted }),
  at: moment,
  told: z.strictObject({
    figures: z.array(
      z.strictObject({
        figure: z.enum(voiceFigures),
        count: whole,
        shares: z.array(z.strictObject({ groups: z.array(group), share: percent, ofRoom: percent })),
      }),
    ),
    protection: z.nullable(z.strictObject({ members: whole, own: percent, asRoom: percent, spared: percent })),
  }),
});

/** A run as a file holds it: in lists, since an event's keys do not keep their order. */
export const runSchema = z.strictObject({
  id: idSchema,
  number: z.int().check(z.gte(1)),
  startedAt: moment,
  scenario: scenarioSchema,
  outcomes: scenarioSchema.shape.outcomes,
  activeOutcomeId: idSchema,
  programme: z.strictObject({
    stepId: idSchema,
    startedAt: moment,
    extraMinutes: z.int(),
    curtainLifted: z.optional(z.literal(true)),
  }),
  places: z.optional(z.array(z.strictObject({ stepId: idSchema, at: moment }))),
  scene: z.nullable(sceneSchema),
  scene2: z.optional(sceneSchema),
  shocks: z.array(z.strictObject({ shockId: idSchema, at: moment })),
  landed: z.optional(
    z.strictObject({
      at: moment,
      outcomeId: idSchema,
      found: z.array(z.strictObject({ boardId: idSchema, targetId: idSchema, amounts: z.array(z.int()) })),
    }),
  ),
  board: boardSchema,
  tables: z.array(z.strictObject({ id: idSchema, number: z.int().check(z.gte(1)), board: boardSchema })),
  ideas: z.array(idea),
  ideaGroups: z.optional(z.array(z.strictObject({ id: idSchema, title: textSchema, ideaIds: z.array(idSchema) }))),
  veiledIdeas: whole,
  ballots: z.array(ballot),
  minorityNotes: z.optional(
    z.array(z.strictObject({ id: idSchema, ballotId: idSchema, text: textSchema, signedBy: z.optional(idSchema) })),
  ),
  questions: z.array(z.strictObject({ id: idSchema, text: textSchema, at: moment, answer: z.nullable(textSchema) })),
  reasons: z.optional(z.array(z.strictObject({ kind: z.enum(reasonKinds), id: idSchema, text: textSchema }))),
  equalVoice: z.optional(equalVoice),
});

/** What the desk lists an earlier run as. */
export const summarySchema = z.strictObject({
  id: idSchema,
  number: z.int().check(z.gte(1)),
  scenarioId: idSchema,
  scenarioName: z.string().check(z.maxLength(200)),
  startedAt: moment,
  endedAt: moment,
  moves: whole,
  ideas: whole,
});
