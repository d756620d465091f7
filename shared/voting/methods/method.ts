import * as z from 'zod/mini';
import { typedAmount } from '../../budget/amount.ts';
import { idSchema } from '../../ids.ts';
import type { ParticipantId, RoleGroup } from '../../state.ts';
import { mostPoints, type Vote } from './vote.ts';

export const methodNames = ['single', 'approval', 'dots', 'consent', 'ranking', 'pool'] as const;
export type MethodName = (typeof methodNames)[number];

const points = z.int().check(z.gte(1), z.lte(mostPoints));

/** What a facilitator can set; each method reads its own part and refuses the others'. */
export const settingsSchema = z.strictObject({
  /** Dots, and a pool decided by points: how many each voter has. */
  points: z.optional(points),
  /** Dots: how many of them one option can get from one voter. */
  most: z.optional(points),
  /** Pool: the sum in 1.000 kr. */
  budget: z.optional(typedAmount.check(z.gte(1))),
  /** Pool: what a supporter gains from an idea (DOMAIN.md section 6). */
  utility: z.optional(z.enum(['cost', 'cardinality', 'points'])),
  completion: z.optional(z.enum(['none', 'add1', 'add1u'])),
  /** Pool: stop raising shares when nothing more fits. */
  exhaustive: z.optional(z.boolean()),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What a vote is given on: frozen at opening (B4). */
export interface Paper {
  options: readonly { id: string; amounts: readonly number[] | null }[];
  settings: Settings;
}

/** One vote as the urn gives it at close; who gave it only where the ballot is open (åben). */
export interface CastVote {
  group: RoleGroup;
  vote: Vote;
  voter?: ParticipantId;
}

const whole = z.int().check(z.gte(0));
const fractionText = z.string().check(z.regex(/^\d+(\/\d+)?$/));

/** What a method works out for the whole room beside the plain count. Lists of numbers are in the order of the options. */
export const outcomeSchema = z.union([
  z.strictObject({
    method: z.literal('consent'),
    /** How many chose each of the five steps, per option. */
    levels: z.array(z.array(whole).check(z.length(5))),
  }),
  z.strictObject({
    method: z.literal('dots'),
    /** How many gave each option at least one point. */
    supporters: z.array(whole),
  }),
  z.strictObject({
    method: z.literal('ranking'),
    borda: z.array(whole),
    rounds: z.array(z.strictObject({ counts: z.array(z.nullable(whole)), exhausted: whole, out: z.array(idSchema) })),
    winners: z.array(idSchema),
    bordaWinners: z.array(idSchema),
    /** The winner of the runoff against its strongest rival: how many put the one above the other. */
    duel: z.optional(z.strictObject({ winner: idSchema, rival: idSchema, forWinner: whole, forRival: whole })),
  }),
  z.strictObject({
    method: z.literal('pool'),
    /** What each voter had to give: at first, and after raising. */
    share: fractionText,
    raisedShare: fractionText,
    rounds: z.array(
      z.strictObject({
        optionId: idSchema,
        /** These three are left out where fewer than five paid: they tell what else those people voted for (B5). */
        price: z.optional(fractionText),
        effective: z.optional(fractionText),
        payers: z.optional(whole),
        left: fractionText,
      }),
    ),
    /** Added by number of votes when no supporters could pay more. */
    filled: z.array(idSchema),
    notChosen: z.array(
      z.strictObject({
        optionId: idSchema,
        why: z.enum(['noVotes', 'tooDear', 'cannotPay']),
        /** What those who voted for it had left; left out where they are fewer than five (B5). */
        have: z.optional(fractionText),
      }),
    ),
    cost: whole,
    /** What the plain count would have chosen. */
    byVotes: z.array(idSchema),
  }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;
export type OutcomeOf<Name extends Outcome['method']> = Extract<Outcome, { method: Name }>;

/** What a vote is, for figures of the room alone that are set beside those of groups. */
export interface RoomAnswers {
  told: string;
  answers: (string | null)[];
}

/** A way of voting and counting. Everything here is pure, exact, and the same in whatever order votes come. */
export interface BallotMethod {
  name: MethodName;
  /** Fills in what is usual; undefined when a setting is not this method's or cannot be. `budget`: the scenario's pool. */
  settings(given: Settings, budget: number | undefined): Settings | undefined;
  /** Whether the vote is of this method's kind and within its rules, for options that exist. */
  fits(vote: Vote, paper: Paper): boolean;
  /** What a vote adds to each option's plain count. */
  figures(vote: Vote, paper: Paper): number[];
  /** Published per group beside the plain count: what a vote adds to those against each option. */
  against?(vote: Vote, paper: Paper): number[];
  /**
   * What a voter is compared with others on: a group that gave the same answer to one of these voted alike (B5). Every figure
   * published per group, and every count of voters in the outcome that could be set beside such figures, must be one that
   * follows from such answers.
   */
  answers(vote: Vote, paper: Paper, outcome?: Outcome): (number | string)[];
  /**
   * Where the outcome tells more of the room's votes than `answers` ask about: `told`, what the figures of a group tell of a vote,
   * and answers to all that the outcome could tell of it, null where an answer is no agreement.
   */
  room?(vote: Vote, paper: Paper): RoomAnswers;
  /** What is worked out from all votes for the whole room. */
  outcome?(votes: readonly Vote[], paper: Paper): Outcome;
  /** The outcome without what could give away fewer than five people, for ballots that are not open (B5). */
  withheld?(outcome: Outcome, votes: readonly Vote[], paper: Paper): Outcome;
}

export const isBlank = (vote: Vote): boolean =>
  Object.keys('options' in vote ? vote.options : 'points' in vote ? vote.points : vote.levels).length === 0;

/** Whether every option a vote names stands on the paper, once. */
export function namesOptions(ids: readonly string[], { options }: Paper): boolean {
  const known = new Set(options.map(({ id }) => id));
  return new Set(ids).size === ids.length && ids.every((id) => known.has(id));
}

/** Only those settings, or undefined when there are others. */
export function onlySettings(given: Settings, ...names: (keyof Settings)[]): Settings | undefined {
  return Object.entries(given).every(([name, value]) => value === undefined || names.some((own) => own === name))
    ? given
    : undefined;
}
