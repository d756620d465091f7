import type { Actor, Problem, Role } from '../../shared/commands/command.ts';
import { decide, readWish, stateAfter } from '../../shared/commands/decide.ts';
import type { CommandInput, CommandName, WorkshopEvent } from '../../shared/commands/registry.ts';
import { emptyState } from '../../shared/emptyState.ts';
import type { Scenario } from '../../shared/scenario/schema.ts';
import type { BallotId, ParticipantId, State } from '../../shared/state.ts';
import type { CastVote } from '../../shared/voting/methods/method.ts';
import type { Vote } from '../../shared/voting/methods/vote.ts';

const minute = 60_000;
const morning = Date.UTC(2027, 4, 12, 7);
const ofRole = (role: Role): Actor => ({ id: role, role, confirmed: true });

/** A workshop in memory under the real commands, with its log: no server, no network, no disk. A minute goes by per step. */
export class PureRoom {
  state: State = emptyState();
  readonly log: WorkshopEvent[] = [];
  now = morning;
  readonly #scenario: Scenario;
  readonly #words = new Map<string, string>();
  readonly #urns = new Map<BallotId, Map<ParticipantId, Vote>>();

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.desk('startRun', { scenarioId: scenario.id });
  }

  get people(): ParticipantId[] {
    return Object.keys(this.state.stage.people);
  }

  /** What a facilitator does; it must be accepted. */
  desk<Name extends CommandName>(name: Name, input: CommandInput<Name>): void {
    if (name === 'goToStep') this.now += minute;
    this.#must(name, this.#ask(ofRole('facilitator'), name, input));
  }

  /** Who comes in: by a name and a group, or as a table's tablet. */
  guest<Name extends 'joinWorkshop' | 'joinAsTablet'>(name: Name, input: CommandInput<Name>): void {
    this.#must(name, this.#ask(ofRole('guest'), name, input));
  }

  /** What a participant does; it must be accepted. */
  person<Name extends CommandName>(id: ParticipantId, name: Name, input: CommandInput<Name>): void {
    this.#must(name, this.#ask({ id, role: 'participant' }, name, input));
  }

  /** What a participant tries; the rules may refuse it. */
  tries<Name extends CommandName>(id: ParticipantId, name: Name, input: CommandInput<Name>): boolean {
    return this.#ask({ id, role: 'participant' }, name, input) === undefined;
  }

  #must(name: CommandName, refused: Problem | undefined): void {
    if (refused) throw new Error(`${name} was refused: ${refused.key}`);
  }

  #ask(actor: Actor, name: CommandName, input: unknown): Problem | undefined {
    const reading = readWish(name, input);
    if (!reading.ok) return reading.problem;
    let made = 0;
    const decision = decide(this.state, reading.wish, {
      actor,
      now: this.now,
      newId: (prefix) => `${prefix}${this.log.length + 1}${made++ === 0 ? '' : `-${made}`}`,
      unencrypted: false,
      present: this.people,
      scenario: (id) => (id === this.#scenario.id ? this.#scenario : undefined),
      votesOf: (ballotId) => this.#votesOf(ballotId),
    });
    if (!decision.ok) return decision.problem;
    for (const { id, text } of decision.words) this.#words.set(id, text);
    if (decision.vote) {
      const { ballotId, vote } = decision.vote;
      this.#urns.set(ballotId, (this.#urns.get(ballotId) ?? new Map()).set(actor.id, vote));
    }
    this.log.push(...decision.events);
    const word = (id: string) => this.#words.get(id) ?? null;
    this.state = stateAfter(this.state, decision.events, { at: this.now, word });
    return undefined;
  }

  #votesOf(ballotId: BallotId): CastVote[] {
    return [...(this.#urns.get(ballotId) ?? [])].flatMap(([voter, vote]) => {
      const group = this.state.stage.people[voter]?.group;
      return group ? [{ group, vote }] : [];
    });
  }
}
