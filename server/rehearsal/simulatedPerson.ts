import { randomBytes } from 'node:crypto';
import type { Actor } from '../../shared/commands/command.ts';
import { type Alias, simulatedName } from '../../shared/rehearsal/aliases.ts';
import type { Chance } from '../../shared/rehearsal/chance.ts';
import { nextAct } from '../../shared/rehearsal/nextAct.ts';
import { emptyOwn } from '../../shared/state.ts';
import { idNumber } from '../workshop/idNumber.ts';
import type { Workshop } from '../workshop/workshop.ts';

const guest: Actor = { id: 'guest', role: 'guest' };
const newCommandId = (): string => randomBytes(16).toString('hex');

/** Somebody of chance in a rehearsal: sees what a participant's device sees, and asks as one does. */
export class SimulatedPerson {
  readonly #workshop: Workshop;
  readonly #alias: Alias;
  readonly #chance: Chance;
  #id: string | undefined;

  constructor(workshop: Workshop, alias: Alias, chance: Chance) {
    this.#workshop = workshop;
    this.#alias = alias;
    this.#chance = chance;
  }

  /** Undefined until they have come in. */
  get id(): string | undefined {
    return this.#id;
  }

  /** How long they wait before the next deed, around a mean. */
  pauseMs(mean: number): number {
    return this.#chance.pauseMs(mean);
  }

  /** Comes in, or does what a person would do now, if anything. A refusal is theirs to live with. */
  act(): Promise<unknown> {
    return this.#id === undefined ? this.#comeIn() : this.#take(this.#id);
  }

  async #comeIn(): Promise<void> {
    const input = { name: simulatedName(this.#alias), group: this.#alias.group };
    const answer = await this.#workshop.submit(guest, guest.id, newCommandId(), 'joinWorkshop', input);
    if (answer.ok) this.#id = `p${idNumber(this.#workshop.state, answer.seq)}`;
  }

  async #take(me: string): Promise<void> {
    const { state, ballots } = this.#workshop;
    // What leaves the server for one participant, and nothing besides.
    const seen = { stage: state.stage, own: { [me]: state.own[me] ?? emptyOwn() } };
    const act = nextAct({ state: seen, me, votes: ballots.votesBy(me) }, this.#chance);
    if (!act) return;
    await this.#workshop.submit({ id: me, role: 'participant' }, me, newCommandId(), act.name, act.input);
  }
}
