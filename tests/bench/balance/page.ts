import { SuggestionDesk } from '../../../client/package/balance/SuggestionDesk.ts';
import { suggestionProblem } from '../../../shared/budget/suggestion/problem.ts';
import type { Suggestion } from '../../../shared/budget/suggestion/suggestion.ts';
import { randomCatalogue } from '../../../shared/testing/randomCatalogue.ts';

export interface Asked {
  /** Milliseconds until the answer is there, the making of the question included. */
  ms: number;
  /** The longest time between two turns of the page meanwhile; about four when nothing keeps it, since browsers let timers come no sooner. */
  kept: number;
  kind: string;
}

/** What the bench puts into the page. */
export interface BalancePage {
  /** Asks about a random catalogue of 40 proposals, as the page does it; `isFirst` as one asks a while after the page was opened. */
  ask(workerPath: string, seed: number, sizes: { years: number; grain: number }, isFirst: boolean): Promise<Asked>;
}

declare global {
  interface Window {
    balance: BalancePage;
  }
}

let desk: SuggestionDesk | undefined;

/** Somebody who has opened the proposals reads at least this long before asking, in milliseconds. */
const readingMs = 500;

window.balance = {
  async ask(workerPath, seed, sizes, isFirst) {
    const { board, scenario, outcome } = randomCatalogue(seed, { proposals: 40, areas: 20, ...sizes });
    desk ??= new SuggestionDesk(() => new Worker(workerPath, { type: 'module' }));
    if (isFirst) {
      desk.close();
      desk.prepare();
      await new Promise((resolve) => setTimeout(resolve, readingMs));
    }
    const turns = new Turns();
    await turns.next();
    const started = performance.now();
    const problem = suggestionProblem(board, scenario, outcome);
    const asking = desk;
    const answer = await new Promise<Suggestion | 'failed'>((tell) => asking.ask(problem, tell));
    const ms = performance.now() - started;
    await turns.next();
    if (answer === 'failed') throw new Error('the worker failed');
    const isProven = 'proven' in answer && answer.proven;
    return { ms, kept: turns.stop(), kind: isProven ? answer.kind : 'not proven' };
  },
};

/** Turns of the page, one after the other, and the longest time between two of them. */
class Turns {
  #longest = 0;
  #last = performance.now();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told: () => void = () => undefined;

  constructor() {
    this.#turn();
  }

  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#told = resolve;
    });
  }

  stop(): number {
    clearTimeout(this.#timer);
    return this.#longest;
  }

  readonly #turn = (): void => {
    const now = performance.now();
    this.#longest = Math.max(this.#longest, now - this.#last);
    this.#last = now;
    this.#told();
    this.#timer = setTimeout(this.#turn);
  };
}
