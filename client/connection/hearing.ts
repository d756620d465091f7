import type { Asking } from './asking.ts';
import { type Confirmed, fromSnapshot, withOwn, withPatches } from './confirmed.ts';
import type { ViewStore } from './view.ts';
import type { Downlink, OwnMessage, Patches, Snapshot } from './wire.ts';

/** Takes in what the server says, in order by number, whatever order the network brings it in (R1, R2). */
export class Hearing {
  readonly #store: ViewStore;
  readonly #asking: Asking;
  readonly #monotonic: () => number;
  /** Where a new confirmed state goes, to be drawn with the predictions on top. */
  readonly #confirm: (confirmed: Confirmed) => void;
  #resyncing = false;
  /** Which connection this is; a resync that was begun on an earlier one is of no use. */
  #round = 0;
  #waiting: Patches[] = [];
  #own: OwnMessage | undefined;
  /** The highest number heard on this connection; the server never goes back within one. */
  #reached = 0;

  constructor(store: ViewStore, asking: Asking, monotonic: () => number, confirm: (confirmed: Confirmed) => void) {
    this.#store = store;
    this.#asking = asking;
    this.#monotonic = monotonic;
    this.#confirm = confirm;
  }

  hear<Name extends keyof Downlink>(name: Name, payload: Downlink[Name]): void {
    const message = { name, payload } as { [N in keyof Downlink]: { name: N; payload: Downlink[N] } }[keyof Downlink];
    if (message.name === 'snapshot') this.#snapshot(message.payload);
    else if (message.name === 'patches') {
      this.#waiting.push(message.payload);
      this.#takeUpPatches();
    } else if (message.name === 'own') this.#heardOwn(message.payload);
    else {
      const { payload: presence } = message;
      this.#store.setState({ presence, clockOffset: presence.now - this.#monotonic() });
    }
  }

  /** Another connection, which begins with what is missing: what waited for the old one is of no use. */
  startAfresh(): void {
    this.#round += 1;
    this.#resyncing = false;
    this.#waiting = [];
    this.#own = undefined;
    this.#reached = 0;
  }

  #snapshot(snapshot: Snapshot): void {
    if (snapshot.seq < this.#reached) return; // overtaken on the way
    this.#reached = snapshot.seq;
    const { confirmed } = this.#store.getState();
    const taken = fromSnapshot(snapshot, confirmed?.state.own ?? {});
    this.#confirm(this.#own ? withOwn(taken, this.#own) : taken);
    this.#takeUpPatches();
  }

  #heardOwn(message: OwnMessage): void {
    if (this.#own && message.seq < this.#own.seq) return; // an older word, overtaken on the way
    this.#own = message;
    this.#store.setState({ votes: message.votes });
    const { confirmed } = this.#store.getState();
    if (confirmed) this.#confirm(withOwn(confirmed, message));
  }

  /**
   * Applies what has come and fits. What starts before the present number is of no use any more; whatever reaches beyond it
   * and does not fit shows that something was missed.
   */
  #takeUpPatches(): void {
    const { confirmed } = this.#store.getState();
    if (!confirmed || this.#resyncing) return;
    const fitting = this.#waiting.find(({ from }) => from === confirmed.seq);
    if (!fitting) {
      const missed = this.#waiting.some(({ to }) => to > confirmed.seq);
      this.#waiting = this.#waiting.filter(({ from }) => from > confirmed.seq);
      if (missed) void this.#resync();
      return;
    }
    const next = withPatches(confirmed, fitting);
    this.#reached = next.seq;
    this.#waiting = this.#waiting.filter(({ to }) => to > next.seq);
    this.#confirm(next);
    this.#takeUpPatches();
  }

  async #resync(): Promise<void> {
    this.#resyncing = true;
    const round = this.#round;
    const { confirmed } = this.#store.getState();
    const position = { seq: confirmed?.seq ?? 0, hash: confirmed?.hash ?? '' };
    const answer = await this.#asking.untilAnswered('resync', position, () => round !== this.#round);
    if (round !== this.#round) return;
    this.#resyncing = false;
    if (!answer?.ok) return this.#resyncLater(round);
    if ('snapshot' in answer) return this.#snapshot(answer.snapshot);
    if (answer.patches) this.#waiting.push(answer.patches);
    this.#takeUpPatches();
  }

  /** Asked too often: the server wants a pause before it tells again. */
  #resyncLater(round: number): void {
    this.#resyncing = true;
    setTimeout(() => {
      if (round === this.#round) void this.#resync();
    }, 2000);
  }
}
