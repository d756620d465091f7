import { applyPatches, enablePatches, freeze, type Patch } from 'immer';
import { expect } from 'vitest';
import type { Actor, Context, Decision, ProblemValues, Role, VoteToCast } from '../commands/command.ts';
import { decide, readEvent, readWish, stateAfter } from '../commands/decide.ts';
import { type CommandInput, type CommandName, registry, type WorkshopEvent } from '../commands/registry.ts';
import { emptyState } from '../emptyState.ts';
import { find, must } from '../ids.ts';
import { patchesBetween } from '../patchesBetween.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { BallotId, ParticipantId, State } from '../state.ts';
import type { ProblemKey } from '../text/keys.ts';
import { wayOf } from '../voting/ballots.ts';
import type { CastVote } from '../voting/methods/method.ts';
import type { Vote } from '../voting/methods/vote.ts';
import { began, smallScenario } from './workshop.ts';

enablePatches();

/** The clock of every test, unless a wish says otherwise. */
export const now = began + 3_600_000;

/** One entry of the log, as it would be read again from disk. */
export interface Entry {
  at: number;
  event: WorkshopEvent;
}

type Urn = Readonly<Record<BallotId, ReadonlyMap<ParticipantId, Vote>>>;
type Words = ReadonlyMap<string, string>;

interface World {
  state: State;
  entries: readonly Entry[];
  words: Words;
  urn: Urn;
}

export interface Asking {
  /** `facilitator`, `guest`, `system` or a participant's id; without it the first who may, and anna for participants. */
  as?: string;
  /** The id of an invited facilitator who asks, in the place of `as`. */
  invited?: string;
  confirmed?: boolean;
  at?: number;
  present?: readonly ParticipantId[];
  unencrypted?: boolean;
  urnLost?: boolean;
  scenarios?: Readonly<Record<string, Scenario>>;
}

export interface Play {
  readonly state: State;
  readonly entries: readonly Entry[];
  readonly words: Words;
  /** What the last wish came to. */
  readonly decision: Decision<WorkshopEvent> | undefined;
  /** What leads from the state before the last wish to the one after it. */
  readonly patches: readonly Patch[];
  when<Name extends CommandName>(name: Name, input: CommandInput<Name>, asking?: Asking): Play;
  /** A wish as a stranger may send it. */
  whenSent(name: string, input: unknown, asking?: Asking): Play;
  thenEvents(events: readonly WorkshopEvent[]): Play;
  thenRejected(key: ProblemKey, values?: ProblemValues): Play;
  /** Accepted, and nothing happened. */
  thenNothing(): Play;
  /** Into the urn, and nowhere else. */
  thenVote(vote: VoteToCast): Play;
}

const roles: ReadonlySet<string> = new Set<Role>(['facilitator', 'guest', 'system']);

/** The actor of that name: a role that has no name of its own, or a participant. */
export const actorOf = (id: string, confirmed = false): Actor =>
  roles.has(id) ? { id, role: id as Role, confirmed } : { id, role: 'participant' };

function contextOf({ state, entries, urn }: World, actor: Actor, asking: Asking): Context {
  const { people, tablets } = state.stage;
  const number = entries.length + 1 + (state.vault.idsAfter ?? 0);
  const given = new Map<string, number>();
  const scenarios = asking.scenarios ?? { small: smallScenario() };
  return {
    actor,
    now: asking.at ?? now,
    newId(prefix) {
      const times = (given.get(prefix) ?? 0) + 1;
      given.set(prefix, times);
      return times === 1 ? `${prefix}${number}` : `${prefix}${number}-${times}`;
    },
    unencrypted: asking.unencrypted ?? false,
    present: asking.present ?? [...Object.keys(people), ...Object.keys(tablets)],
    scenario: (id) => find(scenarios, id),
    votesOf(ballotId) {
      if (asking.urnLost) return undefined;
      const votes = [...(find(urn, ballotId)?.entries() ?? [])];
      const isOpen = wayOf(must(state.stage.run.ballots[ballotId])) === 'open';
      return votes.map(([voter, vote]): CastVote => {
        return { group: must(people[voter]).group, vote, ...(isOpen ? { voter } : {}) };
      });
    },
  };
}

/** An event as it comes back from the log: through JSON, read by this release's strict schemas. */
function fromLog(event: WorkshopEvent): WorkshopEvent {
  const stored = readEvent(JSON.parse(JSON.stringify(event)));
  expect(stored, `the log must give back ${event.type}`).toEqual(event);
  return must(stored);
}

const wordOf = (words: Words) => (id: string) => words.get(id) ?? null;

function ask(world: World, name: string, input: unknown, asking: Asking): Play {
  const reading = readWish(name, input);
  if (!reading.ok) return play(world, reading);
  const role = registry[reading.wish.name].roles[0];
  const actor = asking.invited
    ? { id: asking.invited, role: 'facilitator' as const }
    : actorOf(asking.as ?? (role === 'participant' ? 'anna' : must(role)), asking.confirmed);
  const decision = decide(world.state, reading.wish, contextOf(world, actor, asking));
  if (!decision.ok) return play(world, decision);

  const at = asking.at ?? now;
  const entries = decision.events.map((event): Entry => ({ at, event: fromLog(event) }));
  const words = new Map([...world.words, ...decision.words.map(({ id, text }) => [id, text] as const)]);
  const events = entries.map(({ event }) => event);
  const state = freeze(stateAfter(world.state, events, { at, word: wordOf(words) }), true);
  const { vote } = decision;
  const urn = vote
    ? { ...world.urn, [vote.ballotId]: new Map(world.urn[vote.ballotId]).set(actor.id, vote.vote) }
    : world.urn;
  return play({ state, entries: [...world.entries, ...entries], words, urn }, decision, world.state);
}

function play(world: World, decision?: Decision<WorkshopEvent>, before = world.state): Play {
  const accepted = () => {
    expect(decision, 'the wish is accepted').toMatchObject({ ok: true });
    return decision?.ok ? decision : { events: [], words: [], vote: undefined };
  };
  const send = (name: string, input: unknown, asking: Asking = {}): Play => {
    if (decision && !decision.ok) throw new Error(`refused before ${name}: ${JSON.stringify(decision.problem)}`);
    return ask(world, name, input, asking);
  };
  return {
    state: world.state,
    entries: world.entries,
    words: world.words,
    decision,
    get patches() {
      return patchesBetween(before, world.state, []);
    },
    when: send,
    whenSent: send,
    thenEvents(events) {
      expect(accepted().events).toStrictEqual(events);
      return play(world);
    },
    thenRejected(key, values) {
      expect(decision).toStrictEqual({ ok: false, problem: values ? { key, values } : { key } });
      return play(world);
    },
    thenNothing() {
      const { events, words, vote } = accepted();
      expect({ events, words, vote }).toStrictEqual({ events: [], words: [], vote: undefined });
      expect(world.state).toBe(before);
      return play(world);
    },
    thenVote(expected) {
      const { events, words, vote } = accepted();
      expect({ events, words, vote }).toStrictEqual({ events: [], words: [], vote: expected });
      expect(world.state).toBe(before);
      return play(world);
    },
  };
}

/** A rule read aloud: given a state, when somebody asks for something, then this happens and nothing else. */
export const given = (state: State): Play =>
  play({ state: freeze(state, true), entries: [], words: new Map(), urn: {} });

/** The state that a log and the words beside it lead to, with nothing else to go by. */
export const replay = (entries: readonly Entry[], words: Words): State =>
  entries.reduce(
    (state, { at, event }) => stateAfter(state, [fromLog(event)], { at, word: wordOf(words) }),
    emptyState(),
  );

/** What an audience holds after the patches that reach it, which travel as JSON. */
export function received<Part extends keyof State>(before: State, part: Part, patches: readonly Patch[]): State[Part] {
  const mine = patches.filter(({ path }) => path[0] === part);
  const wire = JSON.parse(JSON.stringify({ held: { [part]: before[part] }, patches: mine })) as {
    held: Pick<State, Part>;
    patches: Patch[];
  };
  return applyPatches(wire.held, wire.patches)[part];
}
