import { Worker } from 'node:worker_threads';
import { type Refused, reject } from '../../shared/commands/command.ts';
import type { Given, Order, Outcoming, TaskName } from './tasks.ts';

/** What a task may take before it is stopped, and how many may wait for their turn. */
export interface Bounds {
  ms: Readonly<Record<TaskName, number>>;
  /** The heap of its thread. */
  megabytes: number;
  waiting: number;
}

/** Ten seconds are what I4 gives a file that comes from outside; what is the house's own may take longer on a busy machine. */
const usual: Bounds = {
  ms: { readFile: 10_000, beginNextDay: 60_000, makeReport: 60_000 },
  megabytes: 512,
  waiting: 8,
};

type Stopped = 'slow' | 'heavy' | 'died';

/** Does tasks beside the rooms: one at a time, each in a thread that exists only for it and cannot take the server with it. */
export class Aside {
  readonly #script: URL;
  readonly #warn: (what: string, details: Record<string, string>) => void;
  readonly #bounds: Bounds;
  readonly #running = new Set<Worker>();
  #last: Promise<unknown> = Promise.resolve();
  #inHand = 0;
  #isClosed = false;

  /** `script`: where the thread begins, as it was built. */
  constructor(script: URL, warn: (what: string, details: Record<string, string>) => void, bounds = usual) {
    this.#script = script;
    this.#warn = warn;
    this.#bounds = bounds;
  }

  /**
   * The outcome of a task, once it has had its turn. Refused as the task itself does, when too many wait (`reject.busy`), and when it
   * took too long, needed too much memory or broke down (`reject.fileTooDemanding`).
   */
  async run<Name extends TaskName>(name: Name, given: Given<Name>): Promise<Outcoming<Name> | Refused> {
    if (this.#isClosed || this.#inHand > this.#bounds.waiting) return reject('reject.busy');
    this.#inHand += 1;
    const turn = this.#last.then(() => (this.#isClosed ? reject('reject.busy') : this.#perform({ name, given })));
    const done = () => {
      this.#inHand -= 1;
    };
    this.#last = turn.then(done, done);
    return turn as Promise<Outcoming<Name> | Refused>;
  }

  /** Stops what is in hand, and refuses it and all that waits. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const worker of this.#running) await worker.terminate();
    await this.#last;
  }

  async #perform(order: Order): Promise<unknown> {
    // Short-lived objects of a large file are many: with room for them it is done in less time.
    const resourceLimits = { maxOldGenerationSizeMb: this.#bounds.megabytes, maxYoungGenerationSizeMb: 64 };
    // Nothing of the server's own settings is the thread's to read.
    const worker = new Worker(this.#script, { workerData: order, env: {}, resourceLimits });
    this.#running.add(worker);
    const outcome = await this.#outcomeOf(worker, this.#bounds.ms[order.name]);
    await worker.terminate();
    this.#running.delete(worker);
    if ('outcome' in outcome) return outcome.outcome;
    if (this.#isClosed) return reject('reject.busy');
    this.#warn('a task aside was stopped', { task: order.name, why: outcome.stopped });
    return reject('reject.fileTooDemanding');
  }

  #outcomeOf(worker: Worker, ms: number): Promise<{ outcome: unknown } | { stopped: Stopped }> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve({ stopped: 'slow' }), ms);
      worker.once('message', (outcome) => resolve({ outcome }));
      worker.once('error', (error: NodeJS.ErrnoException) =>
        resolve({ stopped: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'heavy' : 'died' }),
      );
      worker.once('exit', () => {
        clearTimeout(timer);
        resolve({ stopped: 'died' });
      });
    });
  }
}
