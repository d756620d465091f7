import type { z } from 'zod/mini';
import type { Scenario } from '../scenario/schema.ts';
import type { BallotId, ParticipantId, State } from '../state.ts';
import type { CommandLabel, ProblemKey } from '../text/keys.ts';
import type { CastVote } from '../voting/methods/method.ts';
import type { Vote } from '../voting/methods/vote.ts';

/** Who asks. A guest has come to the door and not yet joined; the system is the server itself. */
export type Role = 'participant' | 'facilitator' | 'guest' | 'system';

export interface Actor {
  /** A participant's or an invited facilitator's id; `facilitator` (by the passphrase), `guest` or `system` for the others. */
  id: string;
  role: Role;
  /** Whether the facilitator has given the passphrase again just now (A6). */
  confirmed?: boolean;
}

/** Everything a decision may know besides the state. Time, ids and the world come in here, so that replay needs none of them. */
export interface Context {
  actor: Actor;
  /** Milliseconds since 1970 by the server's clock. */
  now: number;
  /** A new id that no other entity of the workshop has: the prefix and the number of the entry that is being decided, counted on from those of a file that was read in. */
  newId(prefix: string): string;
  /** Whether anyone present reaches the server over an unencrypted network, the machine itself apart (O3). */
  unencrypted: boolean;
  /** Participants who are connected now. */
  present: readonly ParticipantId[];
  /** Scenarios that a run can be started from. */
  scenario(id: string): Scenario | undefined;
  /** The votes in the urn of an open ballot, in no order; undefined when the urn is lost. */
  votesOf(ballotId: BallotId): readonly CastVote[] | undefined;
}

export type ProblemValues = Record<string, string | number | readonly number[]>;
export interface Problem {
  key: ProblemKey;
  values?: ProblemValues;
}

/** A vote to put into the urn; it never enters the log (B2). */
export interface VoteToCast {
  ballotId: BallotId;
  vote: Vote;
}

/** A text to lay beside the log, under the id that the event carries. */
export interface WrittenWord {
  id: string;
  kind: 'name' | 'title' | 'text' | 'question' | 'answer' | 'reason' | 'purpose' | 'givenUp';
  author: string;
  text: string;
}

export interface Accepted<Event> {
  ok: true;
  events: readonly Event[];
  words: readonly WrittenWord[];
  vote?: VoteToCast;
}
export interface Refused {
  ok: false;
  problem: Problem;
}
export type Decision<Event> = Accepted<Event> | Refused;

/** Accepts with the event that happened, or with none when the wish was already so. */
export const accept = <Event>(event?: Event, words: readonly WrittenWord[] = []): Accepted<Event> => ({
  ok: true,
  events: event === undefined ? [] : [event],
  words,
});

export const acceptVote = (vote: VoteToCast): Accepted<never> => ({ ok: true, events: [], words: [], vote });

export const reject = (key: ProblemKey, values?: ProblemValues): Refused => ({
  ok: false,
  problem: values ? { key, values } : { key },
});

/** What a change may know besides the event: the words beside the log. */
export interface ChangeContext {
  /** When the entry was written down, by the server's clock. */
  at: number;
  /** The text under an id, or null when it has been erased. */
  word(id: string): string | null;
}

/** How a state changes as an event says. No rules here: yesterday's events must replay under tomorrow's rules. */
type Change<Event> =
  | {
      /** Pure: changes a draft of the state. */
      reduce(draft: State, event: Event, context: ChangeContext): void;
      next?: never;
    }
  | {
      /** Pure: gives the state after it. For what is done all day: a draft costs several times the change itself. */
      next(state: State, event: Event, context: ChangeContext): State;
      reduce?: never;
    };

export type Command<Name extends string, Input, Event extends { type: string }> = Asked<Name, Input, Event> &
  Change<Event>;

interface Asked<Name extends string, Input, Event extends { type: string }> {
  name: Name;
  label: CommandLabel;
  /** Who may ask at all; everyone else is refused before `decide` (A1). */
  roles: readonly Role[];
  /** Whether the client may show the effect before the answer: only where `stage` and `own` are enough to decide. */
  predicted: boolean;
  /** Whether the passphrase must have been given again (A6). */
  confirmed?: true;
  input: z.ZodMiniType<Input>;
  event: z.ZodMiniType<Event>;
  /** Pure: the events that follow, or the refusal. */
  decide(state: State, input: Input, context: Context): Decision<Event>;
}

export const defineCommand = <Name extends string, Input, Event extends { type: string }>(
  command: Command<Name, Input, Event>,
): Command<Name, Input, Event> => command;
