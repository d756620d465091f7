import * as z from 'zod/mini';
import { typedAmount } from '../budget/amount.ts';
import { idSchema } from '../ids.ts';
import { isSeen } from '../text/written.ts';

/** Longest text of a file; what people write is shorter. */
const longest = 4000;
const clean = z.string().check(z.maxLength(longest), z.refine(isSeen));

/** What a person wrote: null where it has been erased. */
export const textSchema = z.strictObject({ id: idSchema, text: z.nullable(clean) });
export const whole = z.int().check(z.gte(0));
export const moment = z.int().check(z.gte(0));
export const yearAmounts = z.array(typedAmount).check(z.minLength(2), z.maxLength(12));

/** Nobody, or the desk: a file tells of no one person what they did. */
const doer = z.nullable(z.literal('facilitator'));
const signed = { by: doer, at: moment };

const adoption = z.strictObject({
  proposalId: idSchema,
  share: z.int().check(z.gte(1), z.lte(100)),
  delay: z.int().check(z.gte(0), z.lte(11)),
  by: z.null(),
  at: moment,
  from: z.optional(z.array(idSchema)),
  givenUp: z.optional(z.array(textSchema)),
});

const move = z.strictObject({
  id: idSchema,
  from: idSchema,
  to: idSchema,
  amounts: z.array(typedAmount.check(z.gte(0))).check(z.minLength(2), z.maxLength(12)),
  purpose: z.optional(textSchema),
  by: z.null(),
  at: moment,
  undone: z.boolean(),
});

const line = { moves: whole };
const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('undone'), moveId: idSchema, at: moment, ...line }),
  z.strictObject({ kind: z.enum(['adopted', 'adjusted']), adoption, ...line }),
  z.strictObject({ kind: z.literal('carried'), adoptions: z.array(adoption), ...line }),
  z.strictObject({
    kind: z.literal('suggested'),
    dropped: z.array(idSchema),
    adjusted: z.optional(z.array(adoption)),
    adoptions: z.array(adoption),
    ...signed,
    ...line,
  }),
  z.strictObject({ kind: z.literal('dropped'), proposalId: idSchema, ...signed, ...line }),
  z.strictObject({ kind: z.literal('reordered'), proposalId: idSchema, position: whole, ...signed, ...line }),
  z.strictObject({ kind: z.literal('restored'), to: whole, ...signed, ...line }),
]);

/** A board as a file holds it. */
export const boardSchema = z.strictObject({
  moves: z.array(move),
  package: z.array(adoption),
  priorities: z.optional(z.record(idSchema, z.enum(['protect', 'canGive']))),
  changes: z.optional(z.array(change)),
  snapshots: z.optional(z.array(z.strictObject({ id: idSchema, name: textSchema, changes: whole, ...signed }))),
});
