import type { ChildProcess } from 'node:child_process';
import { Chance } from '../../shared/rehearsal/chance.ts';
import { builtProgram } from './build.ts';
import type { Target } from './load/client.ts';
import { now } from './load/clock.ts';
import type { RequestName, Requests, Response } from './load/requests.ts';
import type { Done, Slot } from './load/schedule.ts';
import { end, start } from './processes.ts';

/** No phase of the bench takes longer; an answer that does is lost. */
const answerWithinMs = 90_000;

/** A load process, asked over IPC. */
class Load {
  readonly #child: ChildProcess = start(builtProgram('load'), { ipc: true });
  readonly #waiting = new Map<number, (response: Response) => void>();
  #asked = 0;

  constructor() {
    this.#child.on('message', (response: Response) => {
      this.#waiting.get(response.id)?.(response);
      this.#waiting.delete(response.id);
    });
    this.#child.once('exit', () => {
      for (const [id, answer] of this.#waiting) answer({ id, failed: 'a load process ended' });
    });
  }

  ask<Name extends RequestName>(name: Name, asked: Requests[Name][0]): Promise<Requests[Name][1]> {
    this.#asked += 1;
    const id = this.#asked;
    this.#child.send({ id, name, asked });
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${name} took too long`)), answerWithinMs);
      this.#waiting.set(id, (response) => {
        clearTimeout(late);
        if ('failed' in response) reject(new Error(response.failed));
        else resolve(response.answer as Requests[Name][1]);
      });
    });
  }

  close(): Promise<void> {
    return end(this.#child);
  }
}

/**
 * Everyone in the room, in two processes: those who act in a steady phase sit apart from the crowd that only listens, so that
 * an answer does not wait behind the crowd's own parsing.
 */
export class Crowd {
  readonly #target: Target;
  readonly #senders = new Load();
  readonly #listeners = new Load();
  readonly #sizes: { senders: number; listeners: number };

  constructor(target: Target, clients: number, senders: number) {
    this.#target = target;
    this.#sizes = { senders, listeners: clients - senders };
  }

  get size(): number {
    return this.#sizes.senders + this.#sizes.listeners;
  }

  async open(): Promise<void> {
    const { senders, listeners } = this.#sizes;
    const target = this.#target;
    await Promise.all([
      this.#senders.ask('open', { target, count: senders, first: 0 }),
      this.#listeners.ask('open', { target, count: listeners, first: senders }),
    ]);
    await this.settled();
  }

  /** One more, who stays when all others are cut off. */
  async openOneWhoStays(): Promise<void> {
    await this.#senders.ask('open', { target: this.#target, count: 1, first: this.size });
    await this.settled();
  }

  /** The number that everyone has reached, once nothing is under way. */
  async settled(): Promise<number> {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const all = await this.#both('seqs', null);
      const highest = Math.max(...all.map((each) => each.highest));
      if (all.every(({ lowest }) => lowest === highest)) return highest;
    }
  }

  /** Moves at a fixed rate, spread over the senders; each falls at a moment of chance in its slot, the same in every run. */
  async steady(commandsPerSecond: number, seconds: number): Promise<Done[]> {
    const every = 1000 / commandsPerSecond;
    const chance = new Chance(commandsPerSecond);
    const slots = Array.from({ length: commandsPerSecond * seconds }, (_, index) => ({
      at: (index + chance.next()) * every,
      client: index % this.#sizes.senders,
    }));
    return this.#senders.ask('play', { slots, startAt: now() + 100 });
  }

  /** Everyone does one thing within so many milliseconds: votes, or moves where there is no ballot. */
  async burst(withinMs: number, ballot: string | undefined): Promise<Done[]> {
    const every = withinMs / this.size;
    const order = new Chance(this.size).shuffled([...Array(this.size).keys()]);
    const { senders } = this.#sizes;
    const slots = order.map((client, index): Slot => ({ at: index * every, client }));
    const startAt = now() + 200;
    const theirs = slots.filter(({ client }) => client >= senders);
    const done = await Promise.all([
      this.#senders.ask('play', { slots: slots.filter(({ client }) => client < senders), startAt, ballot }),
      this.#listeners.ask('play', {
        slots: theirs.map(({ at, client }) => ({ at, client: client - senders })),
        startAt,
        ballot,
      }),
    ]);
    return done.flat();
  }

  async watch(after: number): Promise<void> {
    await this.#both('watch', { after });
  }

  /** For each change since `watch`: when the last of all clients had it. */
  async arrivals(upTo: number): Promise<number[]> {
    const [senders, listeners] = await this.#both('arrivals', { upTo });
    return senders.map((at, index) => Math.max(at, listeners[index] as number));
  }

  async turnoutKnown(votes: number): Promise<number> {
    return Math.max(...(await this.#both('turnout', { votes })));
  }

  async bytesRead(): Promise<number> {
    return (await this.#both('bytes', null)).reduce((a, b) => a + b);
  }

  command(name: string, input: unknown): Promise<number> {
    return this.#senders.ask('command', { name, input });
  }

  /** Cuts off everyone but who came last. */
  async cut(): Promise<void> {
    const { senders, listeners } = this.#sizes;
    await Promise.all([this.#senders.ask('cut', { count: senders }), this.#listeners.ask('cut', { count: listeners })]);
  }

  /** The one who stayed makes a change. */
  async moveOfWhoStayed(): Promise<number> {
    const slots = [{ at: 0, client: this.#sizes.senders }];
    const [done] = await this.#senders.ask('play', { slots, startAt: now() });
    return done?.seq ?? 0;
  }

  /** Brings everyone back at once; tells when the last was current. */
  async back(knowing: boolean, upTo: number): Promise<number> {
    const { senders, listeners } = this.#sizes;
    const times = await Promise.all([
      this.#senders.ask('back', { count: senders, knowing, upTo }),
      this.#listeners.ask('back', { count: listeners, knowing, upTo }),
    ]);
    return Math.max(...times);
  }

  async close(): Promise<void> {
    await Promise.all([this.#senders.close(), this.#listeners.close()]);
  }

  #both<Name extends RequestName>(name: Name, asked: Requests[Name][0]) {
    return Promise.all([this.#senders.ask(name, asked), this.#listeners.ask(name, asked)]);
  }
}
