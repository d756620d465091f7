import * as z from 'zod/mini';
import type { Board, Move } from '../budget/board.ts';
import { earlierDaySchema } from '../days/earlierDay.ts';
import { mostAnswers, mostCards } from '../discussion/card.ts';
import { cardSteps } from '../discussion/cardSteps.ts';
import { capacities, courses, mostDates, mostDecisions, sourceKinds, statusStates } from '../followup/decision.ts';
import { idSchema } from '../ids.ts';
import type {
  Backstage,
  ChangeReason,
  Idea,
  IdeaGroup,
  MinorityNote,
  Question,
  RunSummary,
  Stage,
  StageRun,
  Table,
} from '../state.ts';
import { isSeen } from '../text/written.ts';
import type { StageBallot } from '../voting/ballot.ts';
import { moment, textSchema, whole } from './boardSchema.ts';
import { runSchema, summarySchema } from './runSchema.ts';

export const fileFormat = 'aktordag-workshop/1';

/** A board with its moves in one list. */
export type FileBoard = Omit<Board, 'moves'> & { moves: Move[] };

/** A run in lists, with when it began. */
export interface FileRun
  extends Omit<
    StageRun,
    | 'board'
    | 'tables'
    | 'ideas'
    | 'ideaGroups'
    | 'ballots'
    | 'minorityNotes'
    | 'questions'
    | 'pointer'
    | 'tooFewFeelings'
  > {
  startedAt: number;
  board: FileBoard;
  tables: (Omit<Table, 'board'> & { board: FileBoard })[];
  ideas: Idea[];
  ideaGroups?: IdeaGroup[];
  ballots: StageBallot[];
  minorityNotes?: MinorityNote[];
  questions: Question[];
  reasons?: ChangeReason[];
}

/**
 * A workshop as a file: all that its report is made of, and nothing that tells who a person is or who did what. No people but
 * their number, no tablets, no votes, feelings, authors, hidden ideas, prepared ballots or private notes. Amounts are 1.000 kr.
 * per year of each run's scenario.
 */
export interface WorkshopFile extends Pick<Stage, 'day' | 'earlierDays' | 'lessons'>, Pick<Backstage, 'chosenBefore'> {
  format: typeof fileFormat;
  /** How many took part. */
  attended: number;
  discussion?: NonNullable<Stage['discussion']>[string][];
  decisions?: NonNullable<Stage['decisions']>[string][];
  run: FileRun;
  /** Runs before it, oldest first. */
  earlier: { summary: RunSummary; run: FileRun }[];
}

const card = z.strictObject({
  id: idSchema,
  step: z.enum(cardSteps),
  question: textSchema,
  deckId: z.optional(idSchema),
  answers: z
    .array(
      z.strictObject({
        id: idSchema,
        text: textSchema,
        tableId: z.optional(idSchema),
        carried: z.optional(z.literal(true)),
        agree: whole,
        disagree: whole,
        at: moment,
      }),
    )
    .check(z.maxLength(mostAnswers)),
  decision: z.optional(z.strictObject({ text: textSchema, owner: textSchema, at: moment })),
  at: moment,
});

const decision = z.strictObject({
  id: idSchema,
  title: textSchema,
  source: z.strictObject({ kind: z.enum(sourceKinds), id: z.optional(idSchema) }),
  owner: textSchema,
  implementer: z.optional(textSchema),
  indicator: z.optional(z.strictObject({ name: textSchema, baseline: textSchema, target: textSchema })),
  statusDates: z.array(z.iso.date()).check(z.maxLength(mostDates)),
  capacity: z.optional(z.enum(capacities)),
  statuses: z.array(
    z.strictObject({
      id: idSchema,
      on: z.iso.date(),
      state: z.enum(statusStates),
      course: z.enum(courses),
      measured: z.optional(textSchema),
      note: textSchema,
      at: moment,
    }),
  ),
  at: moment,
});

const chosenBefore = z.strictObject({
  source: z.strictObject({ kind: z.enum(sourceKinds), id: idSchema }),
  capacity: z.optional(z.enum(capacities)),
  title: z.union([z.string().check(z.maxLength(4000), z.refine(isSeen)), textSchema]),
  day: z.int().check(z.gte(1), z.lte(100)),
  run: z.strictObject({ id: idSchema, number: z.int().check(z.gte(1)) }),
});

/** The strict shape of a file. What spans its fields is checked by `readWorkshopFile`. */
export const workshopFileSchema = z.strictObject({
  format: z.literal(fileFormat),
  attended: z.int().check(z.gte(0), z.lte(100_000)),
  day: z.optional(z.int().check(z.gte(2), z.lte(100))),
  earlierDays: z.optional(z.array(earlierDaySchema).check(z.maxLength(99))),
  discussion: z.optional(z.array(card).check(z.maxLength(mostCards))),
  decisions: z.optional(z.array(decision).check(z.maxLength(mostDecisions))),
  lessons: z.optional(z.array(z.strictObject({ id: idSchema, text: textSchema, at: moment }))),
  chosenBefore: z.optional(z.array(chosenBefore)),
  run: runSchema,
  earlier: z.array(z.strictObject({ summary: summarySchema, run: runSchema })),
}) as unknown as z.ZodMiniType<WorkshopFile>;
