import type { Link } from './link.ts';
import type { ViewStore } from './view.ts';
import type { Uplink } from './wire.ts';

/** Without an answer for this long, the same question is asked again (R3). */
const answerWithin = 5000;
/** After this many unanswered questions in a row the connection is opened anew. */
const silencesBeforeReopening = 2;

type Answer<Name extends keyof Uplink> = Parameters<Uplink[Name][1]>[0];

/** Asks the server until it answers: waits while offline, notices silence, and says so. */
export class Asking {
  readonly #store: ViewStore;
  readonly #link: () => Link;
  #silences = 0;

  constructor(store: ViewStore, link: () => Link) {
    this.#store = store;
    this.#link = link;
  }

  /** The answer to a question that may be asked any number of times; `giveUp` ends the asking with undefined. */
  async untilAnswered<Name extends keyof Uplink>(
    name: Name,
    payload: Uplink[Name][0],
    giveUp: () => boolean = () => false,
  ): Promise<Answer<Name> | undefined> {
    for (;;) {
      await this.#online();
      if (giveUp()) return undefined;
      try {
        const answer = await this.#link().ask(name, payload, answerWithin);
        this.#heardFrom();
        return answer;
      } catch {
        this.#silence();
      }
    }
  }

  #heardFrom(): void {
    this.#silences = 0;
    if (this.#store.getState().status === 'silent') this.#store.setState({ status: 'online' });
  }

  #silence(): void {
    if (this.#store.getState().status === 'offline') return; // the connection broke; being offline says it all
    this.#store.setState({ status: 'silent' });
    this.#silences += 1;
    if (this.#silences >= silencesBeforeReopening) {
      this.#silences = 0;
      this.#link().reopen();
    }
  }

  #online(): Promise<void> {
    const reachable = () => ['online', 'silent'].includes(this.#store.getState().status);
    if (reachable()) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = this.#store.subscribe(() => {
        if (!reachable()) return;
        stop();
        resolve();
      });
    });
  }
}
