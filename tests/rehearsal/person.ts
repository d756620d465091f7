import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { Connection } from '../../client/connection/connection.ts';
import type { WorkshopView } from '../../client/connection/view.ts';
import type { Problem } from '../../shared/commands/command.ts';
import type { Alias } from '../../shared/rehearsal/aliases.ts';
import type { Chance } from '../../shared/rehearsal/chance.ts';
import { nextAct } from '../../shared/rehearsal/nextAct.ts';
import { linkTo, MemoryStorage } from '../support/device.ts';
import type { Tally } from './tally.ts';

export interface Room {
  origin: string;
  code: string;
  key?: string | undefined;
  tally: Tally;
  /** Ends the day for everyone. */
  ending: AbortSignal;
  /** Resolves a moment after that: what has no answer by then is left. */
  over: Promise<undefined>;
  /** Between two deeds of one person, on average. */
  pauseMs: number;
}

/** One simulated participant, on the client's own connection and store. */
export class Person {
  readonly #room: Room;
  readonly #alias: Alias;
  readonly #chance: Chance;
  readonly #connection: Connection;

  constructor(room: Room, alias: Alias, chance: Chance) {
    this.#room = room;
    this.#alias = alias;
    this.#chance = chance;
    this.#connection = new Connection({
      code: room.code,
      as: 'participant',
      key: room.key,
      openLink: linkTo(room.origin),
      storage: new MemoryStorage(),
      monotonic: () => performance.now(),
      randomId: () => randomBytes(16).toString('hex'),
    });
  }

  get isHere(): boolean {
    return this.#view.me !== null && this.#view.status === 'online';
  }

  /** Comes in at the door; the problem when not let in. */
  async arrive(): Promise<Problem | undefined> {
    const { over } = this.#room;
    const refusal = await Promise.race([this.#doorAnswered(), over]);
    if (refusal) return refusal;
    for (;;) {
      const answer = await Promise.race([this.#connection.join(this.#alias), over]);
      if (!answer || answer.ok) return undefined;
      if (answer.problem.key !== 'reject.tooFast') return answer.problem;
      await this.#pause(1000 * Number(answer.problem.values?.['seconds'] ?? 1));
    }
  }

  /** Takes part until the day ends, then leaves. */
  async live(): Promise<void> {
    const { tally, ending, over, pauseMs } = this.#room;
    while (await this.#pause(this.#chance.pauseMs(pauseMs))) {
      const { state, me, votes, refusal } = this.#view;
      if (refusal) break;
      const act = state && me ? nextAct({ state, me, votes }, this.#chance) : undefined;
      if (!act || ending.aborted) continue;
      tally.asked();
      const answer = await Promise.race([this.#connection.send(act.name, act.input), over]);
      if (answer) tally.answered(act.name, answer);
    }
    this.leave();
  }

  leave(): void {
    this.#connection.close();
  }

  get #view(): WorkshopView {
    return this.#connection.store.getState();
  }

  /** Whether the day still goes on after the pause. */
  #pause(ms: number): Promise<boolean> {
    return wait(ms, true, { signal: this.#room.ending }).catch(() => false);
  }

  /** The refusal, or null once the workshop has shown itself. */
  #doorAnswered(): Promise<Problem | null> {
    const { store } = this.#connection;
    return new Promise((resolve) => {
      const look = ({ state, refusal }: WorkshopView) => {
        if (!state && !refusal) return;
        stop();
        resolve(refusal);
      };
      const stop = store.subscribe(look);
      look(store.getState());
    });
  }
}
