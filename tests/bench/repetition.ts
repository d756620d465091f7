import type { Stage } from '../../shared/state.ts';
import { Crowd } from './crowd.ts';
import type { Plan } from './plan.ts';
import { memoryMb } from './processes.ts';
import type { Results } from './results.ts';
import { allReturn, burst, steady } from './scenes.ts';
import { type System, type SystemName, startSystem } from './systems.ts';

/** Most who act in a steady phase; the others listen. */
const sendersAtMost = 50;

interface Session {
  system: System;
  crowd: Crowd;
}

/** Runs every system once through everything, and notes what was measured. */
export class Repetition {
  readonly #plan: Plan;
  readonly #stage: Stage;
  readonly #results: Results;
  readonly #say: (line: string) => void;

  constructor(plan: Plan, stage: Stage, results: Results, say: (line: string) => void) {
    this.#plan = plan;
    this.#stage = stage;
    this.#results = results;
    this.#say = say;
  }

  /** The systems take turns in going first, so that none always meets a machine that is warm, or tired. */
  async run(turn: number): Promise<void> {
    const { clients, burst: bursts } = this.#plan;
    const largest = Math.max(...clients);
    for (const size of clients) {
      for (const name of inTurn<SystemName>(['ours', 'plain', 'durable'], turn)) {
        await (size === largest ? this.#largest(name, size) : this.#smaller(name, size));
      }
    }
    await this.#largest('bareStack', largest);
    await this.#wholeState(largest);
    for (const name of inTurn<SystemName>(['ours', 'durable'], turn)) await this.#slowDisk(name);
    if (bursts.largeRoom === undefined) return;
    for (const name of inTurn<SystemName>(['ours', 'plain'], turn)) await this.#largeBurst(name, bursts.largeRoom);
  }

  #smaller(name: SystemName, clients: number): Promise<void> {
    return this.#session(name, clients, {}, (session) => this.#steady(name, session, 'smaller'));
  }

  #largest(name: SystemName, clients: number): Promise<void> {
    return this.#session(name, clients, {}, async (session) => {
      const { system, crowd } = session;
      await this.#steady(name, session, 'largest');
      if (name === 'durable' || name === 'bareStack') return;
      await crowd.openOneWhoStays();
      for (const [knowing, time, cpu] of [
        [true, 'return', 'returnCpu'],
        [false, 'reload', 'reloadCpu'],
      ] as const) {
        const result = await allReturn(system, crowd, knowing);
        this.#results.add(time, name, clients, [result.current]);
        this.#results.add(cpu, name, clients, [result.cpu]);
      }
      await this.#burst(name, session);
    });
  }

  #largeBurst(name: SystemName, clients: number): Promise<void> {
    return this.#session(name, clients, {}, (session) => this.#burst(name, session));
  }

  #wholeState(clients: number): Promise<void> {
    const { commandsPerSecond, seconds } = this.#plan.wholeState;
    const rates = { rate: commandsPerSecond, seconds, warmUp: { commandsPerSecond, seconds: 1 } };
    return this.#session('wholeState', clients, {}, (session) => this.#measure('wholeState', session, rates));
  }

  #slowDisk(name: SystemName): Promise<void> {
    const warmUp = this.#plan.warmUp.slowDisk;
    const { clients, commitMs, commandsPerSecond, seconds } = this.#plan.slowDisk;
    // Nobody may give more than 8 commands a second, so more people have to act.
    const senders = Math.ceil(commandsPerSecond / 4);
    return this.#session(name, clients, { commitMs, senders }, async ({ system, crowd }) => {
      const { replies } = await steady(system, crowd, { rate: commandsPerSecond, seconds, warmUp });
      this.#results.add('slowReply', name, clients, replies);
    });
  }

  #steady(name: SystemName, session: Session, room: 'largest' | 'smaller'): Promise<void> {
    const { commandsPerSecond: rate, seconds, warmUp } = this.#plan;
    return this.#measure(name, session, { rate, seconds: seconds[room], warmUp: warmUp[room] });
  }

  async #measure(name: SystemName, { system, crowd }: Session, rates: Parameters<typeof steady>[2]): Promise<void> {
    const result = await steady(system, crowd, rates);
    this.#results.add('reply', name, crowd.size, result.replies);
    this.#results.add('shown', name, crowd.size, result.shown);
    this.#results.add('cpu', name, crowd.size, [result.cpu]);
    this.#results.add('bytes', name, crowd.size, [result.bytes]);
    this.#results.add('memory', name, crowd.size, [memoryMb(system.pid)]);
  }

  async #burst(name: SystemName, { system, crowd }: Session) {
    const { before, withinMs } = this.#plan.burst;
    for (let done = 0; done < before; done += 1) await burst(system, crowd, withinMs);
    const { settled, cpu } = await burst(system, crowd, withinMs);
    this.#results.add('burstSettled', name, crowd.size, [settled]);
    this.#results.add('burstCpu', name, crowd.size, [cpu]);
  }

  /** A fresh server with a full room, and afterwards neither. */
  async #session(
    name: SystemName,
    clients: number,
    { commitMs, senders }: { commitMs?: number; senders?: number },
    work: (session: Session) => Promise<void>,
  ): Promise<void> {
    const started = performance.now();
    const system = await startSystem(name, { stage: this.#stage, clients, commitMs });
    const crowd = new Crowd(system.target, clients, senders ?? Math.min(sendersAtMost, Math.ceil(clients / 2)));
    try {
      await crowd.open();
      await work({ system, crowd });
    } finally {
      await crowd.close();
      await system.stop();
    }
    const disk = commitMs === undefined ? '' : ', slow disk';
    this.#say(`${name}, ${clients} clients${disk}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}

const inTurn = <T>(list: readonly T[], turn: number): T[] =>
  list.map((_, index) => list[(index + turn) % list.length] as T);
