import type { Actor, Context, Problem } from '../../../shared/commands/command.ts';
import { decide, readWish, stateAfter } from '../../../shared/commands/decide.ts';
import type { CommandInput, CommandName } from '../../../shared/commands/registry.ts';
import { factReading } from '../../../shared/facts/factReading.ts';
import { readyTables, signalReading } from '../../../shared/programme/signals.ts';
import type { Scenario } from '../../../shared/scenario/schema.ts';
import type { State } from '../../../shared/state.ts';
import type { CastVote } from '../../../shared/voting/methods/method.ts';
import type { LinkEvents, OpenLink } from '../../connection/link.ts';
import type { CommandAnswer, Presence, Uplink } from '../../connection/wire.ts';

interface Circumstances {
  present: readonly string[];
  unencrypted: boolean;
  confirmed: boolean;
  scenarios: readonly Scenario[];
  votes: readonly CastVote[];
  screens: number;
  /** Which facilitators are at a desk. */
  facilitators: readonly string[];
  /** Of those present, in a rehearsal. */
  simulated: Presence['simulated'] | undefined;
  /** Why the server lets nobody in. */
  refusal: Problem | null;
}

/** A server of one workshop in memory: the real rules behind the desk's own connection. */
export class FakeRoom {
  state: State;
  now = Date.now();
  readonly circumstances: Circumstances;
  readonly asked: { name: string; input: unknown }[] = [];
  /** What every wish of the desk is refused with; null decides by the rules. */
  refuse: Problem | null = null;
  readonly #words = new Map<string, string>();
  #seq = 1;
  #desk: LinkEvents | undefined;

  constructor(state: State, circumstances: Partial<Circumstances> = {}) {
    this.state = state;
    const present = Object.keys(state.stage.people);
    this.circumstances = {
      present,
      unencrypted: false,
      confirmed: false,
      scenarios: [],
      votes: [],
      screens: 1,
      facilitators: ['facilitator'],
      simulated: undefined,
      refusal: null,
      ...circumstances,
    };
  }

  /** What someone in the room does, the facilitator unless said otherwise. */
  do<Name extends CommandName>(name: Name, input: CommandInput<Name>, as = 'facilitator'): CommandAnswer {
    return this.#command(name, input, as === 'facilitator' ? this.#facilitator() : { id: as, role: 'participant' });
  }

  readonly openLink: OpenLink = (events) => {
    this.#desk = events;
    queueMicrotask(() => {
      const { refusal } = this.circumstances;
      if (refusal) return events.refused(refusal);
      events.opened();
      this.tell();
    });
    return {
      ask: (name, payload) => Promise.resolve(this.#answer(name, payload)) as never,
      reopen: () => events.opened(),
      close: () => undefined,
    };
  };

  /** Tells the desk everything anew, as after a resync. */
  tell(turnout: Record<string, number> = {}): void {
    const { stage, backstage } = this.state;
    this.#desk?.heard('snapshot', { seq: this.#seq, hash: `h${this.#seq}`, stage, backstage });
    const { present, screens, simulated, facilitators } = this.circumstances;
    const reading = factReading(this.state, present);
    const tables = readyTables(this.state, present);
    const people = present.map((id) => stage.people[id]?.group);
    const count = (group: string) => people.filter((found) => found === group).length;
    this.#desk?.heard('presence', {
      now: this.now,
      present: { politician: count('politician'), manager: count('manager'), employee: count('employee') },
      turnout,
      signals: signalReading(this.state, present),
      people: [...present],
      screens,
      facilitators: [...facilitators],
      ...(reading ? { factReading: reading } : {}),
      ...(tables ? { readyTables: tables } : {}),
      ...(simulated ? { simulated } : {}),
    });
  }

  /** The server ends the connection, and lets the device in no more. */
  turnAway(problem: Problem): void {
    this.#desk?.lost();
    this.#desk?.refused(problem);
  }

  /** The connection breaks. */
  lose(): void {
    this.#desk?.lost();
  }

  /** It is back, with the state as it is now. */
  comeBack(): void {
    this.#desk?.opened();
    this.tell();
  }

  #facilitator(): Actor {
    return { id: 'facilitator', role: 'facilitator', confirmed: this.circumstances.confirmed };
  }

  #answer(name: keyof Uplink, payload: unknown): unknown {
    if (name !== 'command') return { ok: true, patches: null };
    const { name: command, input } = payload as { name: string; input: unknown };
    this.asked.push({ name: command, input });
    if (this.refuse) return { ok: false, problem: this.refuse };
    return this.#command(command, input, this.#facilitator());
  }

  #command(name: string, input: unknown, actor: Actor): CommandAnswer {
    const reading = readWish(name, input);
    if (!reading.ok) return reading;
    const decision = decide(this.state, reading.wish, this.#context(actor));
    if (!decision.ok) return decision;
    for (const { id, text } of decision.words) this.#words.set(id, text);
    const word = (id: string) => this.#words.get(id) ?? null;
    this.state = stateAfter(this.state, decision.events, { at: this.now, word });
    this.#seq += decision.events.length;
    this.tell();
    return { ok: true, seq: this.#seq };
  }

  #context(actor: Actor): Context {
    const { present, unencrypted, scenarios, votes } = this.circumstances;
    let made = 0;
    return {
      actor,
      now: this.now,
      newId: (prefix) => `${prefix}${this.#seq}-${made++}`,
      unencrypted,
      present,
      scenario: (id) => scenarios.find((scenario) => scenario.id === id),
      votesOf: () => votes,
    };
  }
}
