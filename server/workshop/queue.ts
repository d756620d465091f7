import type { Job } from './batch.ts';

/** Jobs decided and written together at most. */
const batchSize = 500;
/** Jobs that may wait; above it the sender is told to try again (I2). */
const waitingAtMost = 5000;
/** After votes, further votes wait this long for each other: one by one, each would be a flush to disk of its own. */
const voteRestMs = 20;

const isVote = ({ wish }: Job): boolean => wish.name === 'castVote';

/** Commands of one workshop in the order they came, handed on in batches, one batch at a time. */
export class Queue {
  readonly #process: (jobs: readonly Job[]) => Promise<void>;
  #waiting: Job[] = [];
  #draining: Promise<void> | undefined;
  #endRest: (() => void) | undefined;

  constructor(process: (jobs: readonly Job[]) => Promise<void>) {
    this.#process = process;
  }

  /** Whether there was room for the job. */
  add(job: Job): boolean {
    if (this.#waiting.length >= waitingAtMost) return false;
    this.#waiting.push(job);
    if (!isVote(job)) this.#endRest?.();
    this.#draining ??= this.#drain();
    return true;
  }

  /** Waits until everything in hand has been processed. */
  async settled(): Promise<void> {
    while (this.#draining) await this.#draining;
  }

  async #drain(): Promise<void> {
    // A turn of the event loop lets everything that has arrived by now share one flush to disk.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const jobs = this.#nextJobs();
      await this.#process(jobs);
      if (jobs.every(isVote) && this.#waiting.every(isVote)) await this.#rest();
    }
    this.#draining = undefined;
  }

  /** A while in which votes gather; whatever else comes ends it. */
  async #rest(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, voteRestMs);
      this.#endRest = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#endRest = undefined;
  }

  /** Opening and closing a ballot stand alone, so that the urn is made before and emptied after everything around them. */
  #nextJobs(): Job[] {
    const alone = this.#waiting.findIndex(({ wish }) => wish.name === 'openBallot' || wish.name === 'closeBallot');
    const count = alone < 0 ? batchSize : Math.max(alone, 1);
    return this.#waiting.splice(0, Math.min(count, batchSize));
  }
}
