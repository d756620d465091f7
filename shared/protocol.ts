import type { Patch } from 'immer';
import * as z from 'zod/mini';
import type { Problem } from './commands/command.ts';
import type { CommandInput } from './commands/registry.ts';
import type { FactReading } from './facts/factReading.ts';
import { commandIdSchema, idSchema } from './ids.ts';
import type { ReadyTables, SignalReading } from './programme/signals.ts';
import {
  type Backstage,
  type BallotId,
  type FacilitatorId,
  type Own,
  type ParticipantId,
  type RoleGroup,
  roleGroups,
  type Stage,
} from './state.ts';
import type { Vote } from './voting/methods/vote.ts';

/**
 * The whole wire format, version 1, over Socket.IO's default namespace and path. Every message up gets an answer (R3).
 * `hash` seals the number it stands with: a client resumes only where the server knows both (R2).
 */
export const protocolVersion = 1;

const codeAlphabet = '346789CDFGHJKMNPRTVWXY';

/** A join code as a person may type it: any case, with or without a hyphen or spaces. Gives the six plain characters. */
export const codeSchema = z
  .pipe(
    z.string().check(z.maxLength(16)),
    z.transform((typed) => typed.toUpperCase().replaceAll(/[\s-]/g, '')),
  )
  .check(z.refine((code) => new RegExp(`^[${codeAlphabet}]{6}$`).test(code)));

export const joinCodeAlphabet = codeAlphabet;

/** `ABCDEF` as people read it: `ABC-DEF`. */
export const showCode = (code: string): string => `${code.slice(0, 3)}-${code.slice(3)}`;

export const surfaces = ['participant', 'screen', 'report', 'facilitator'] as const;
export type Surface = (typeof surfaces)[number];

const position = z.strictObject({ seq: z.int().check(z.gte(0)), hash: z.string().check(z.maxLength(80)) });
/** A place in the log, as a client holds it. */
export type Position = z.infer<typeof position>;

export const handshakeSchema = z.strictObject({
  protocol: z.literal(protocolVersion),
  code: codeSchema,
  as: z.enum(surfaces),
  /** What makes a returning participant known as themselves. */
  token: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/))),
  /** The 64 bits that a QR code carries beside the join code; whoever shows them is not slowed down as a guesser. */
  key: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{11}$/))),
  /** What the client already holds, so that it need not be sent again. */
  have: z.optional(position),
});
export type Handshake = z.input<typeof handshakeSchema>;

/** Known to the client alone: the same join sent again is the same person, or the same tablet. */
const joinId = { id: commandIdSchema };
export const joinSchema = z.union([
  z.strictObject({
    ...joinId,
    name: z.string().check(z.maxLength(400)),
    group: z.enum(roleGroups),
    committeeId: z.optional(idSchema),
  }),
  z.strictObject({ ...joinId, tableId: idSchema }),
]);
/** As whom someone enters: a person under a name, or the tablet of a table. */
export type Joining =
  | Pick<CommandInput<'joinWorkshop'>, 'name' | 'group' | 'committeeId'>
  | CommandInput<'joinAsTablet'>;
export const commandSchema = z.strictObject({
  id: commandIdSchema,
  name: z.string().check(z.maxLength(40)),
  input: z.unknown(),
});
export const resyncSchema = position;

export interface Refusal {
  ok: false;
  problem: Problem;
}
export type JoinAnswer = { ok: true; participantId: ParticipantId; token: string } | Refusal;
export type CommandAnswer = { ok: true; seq: number } | Refusal;
export type ResyncAnswer = { ok: true; snapshot: Snapshot } | { ok: true; patches: Patches | null } | Refusal;

export interface Snapshot extends Position {
  stage: Stage;
  backstage?: Backstage;
}

export interface Patches {
  from: number;
  to: number;
  hash: string;
  /** Immer's shape; the first path segment is the audience. */
  patches: Patch[];
}

/** What concerns one participant alone, as of a number. */
export interface OwnMessage {
  seq: number;
  participantId: ParticipantId;
  own: Own;
  /** One's own votes in open ballots. */
  votes: Record<BallotId, Vote>;
}

export interface Presence {
  /** The server's clock, so that timers run alike everywhere (R6). */
  now: number;
  present: Record<RoleGroup, number>;
  /** Votes cast in open ballots, the one thing told before the reveal (B1). */
  turnout: Record<BallotId, number>;
  /** How many of those connected are ready, and how many wish more time. */
  signals?: SignalReading;
  /** To the desk alone: the tables that are ready, where one has its tablet here. */
  readyTables?: ReadyTables;
  /** To the desk alone: who is connected. */
  people?: ParticipantId[];
  screens?: number;
  /** To the desk alone: which facilitators are connected, by their ids. */
  facilitators?: FacilitatorId[];
  /** In a rehearsal, how many of them are simulated, and whether those stand still. */
  simulated?: { people: number; isPaused: boolean };
  /** How many of them have read the fact sheets, where the scenario has any. */
  factReading?: FactReading;
}

export interface Uplink {
  join: [payload: z.input<typeof joinSchema>, answer: (answer: JoinAnswer) => void];
  command: [payload: z.input<typeof commandSchema>, answer: (answer: CommandAnswer) => void];
  resync: [payload: Position, answer: (answer: ResyncAnswer) => void];
}

export interface Downlink {
  snapshot: Snapshot;
  patches: Patches;
  own: OwnMessage;
  presence: Presence;
}
