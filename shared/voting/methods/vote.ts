import * as z from 'zod/mini';
import { idSchema } from '../../ids.ts';
import { textLimits, writtenText } from '../../text/written.ts';

/** The most options a ballot can have. */
export const mostOptions = 40;
/** The most points anyone can have to give. */
export const mostPoints = 100;

/** From "jeg går gerne forrest" (1) to "kan ikke leve med" (5). */
export const consentLevels = [1, 2, 3, 4, 5] as const;
export type ConsentLevel = (typeof consentLevels)[number];

/** A record leaves `__proto__` out without a word; a vote that names it is refused. */
const honest = z
  .unknown()
  .check(z.refine((given) => typeof given !== 'object' || given === null || !Object.hasOwn(given, '__proto__')));
const points = z.pipe(honest, z.record(idSchema, z.int().check(z.gte(1), z.lte(mostPoints))));
const levels = z.pipe(honest, z.record(idSchema, z.literal(consentLevels)));
const few = (record: object) => Object.keys(record).length <= mostOptions;

/**
 * What is put on a ballot paper. Options: one, those approved, or ranked with the best first. Points or consent levels per
 * option; a reason for one's levels. Nothing marked is a blank vote.
 */
export const voteSchema = z.union([
  z.strictObject({ options: z.array(idSchema).check(z.maxLength(mostOptions)) }),
  z.strictObject({ points: points.check(z.refine(few)) }),
  z.strictObject({ levels: levels.check(z.refine(few)), reason: z.optional(writtenText(textLimits.reason)) }),
]);
export type Vote = z.infer<typeof voteSchema>;

export const optionsOf = (vote: Vote): readonly string[] => ('options' in vote ? vote.options : []);
export const pointsOf = (vote: Vote): Readonly<Record<string, number>> => ('points' in vote ? vote.points : {});
export const levelsOf = (vote: Vote): Readonly<Record<string, ConsentLevel>> => ('levels' in vote ? vote.levels : {});
