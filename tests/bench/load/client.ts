/** What a load process notices about what its clients hear. */
export interface Listener {
  /** A client that knew everything up to `from` now knows everything up to `to`. */
  heard(from: number, to: number): void;
  /** A client has been told how many have voted. */
  turnout(client: Client, votes: number): void;
}

/** One connected participant, as light as can be: it parses every message and checks its numbers, and keeps no state. */
export interface Client {
  /** The number up to which this client knows everything. */
  readonly seq: number;
  readonly bytesRead: number;
  /** Connects as a newcomer; resolves once it knows the state and may act. */
  open(): Promise<void>;
  /** Does what a participant does, and gives the number it was written under. */
  move(): Promise<number>;
  vote(ballot: string): Promise<number>;
  command(name: string, input: unknown): Promise<number>;
  /** Breaks the connection without a word. */
  cut(): void;
  /** Connects again with or without what it knew; resolves once it knows everything up to a number. */
  back(knowing: boolean, upTo: number): Promise<void>;
  close(): void;
}

/** Where the clients go. */
export interface Target {
  kind: 'ours' | 'raw' | 'wholeState';
  origin: string;
  /** The join code of our own workshops. */
  code: string;
  /** The area that money is taken from, little by little. */
  area: string;
  year: number;
}

export const moveInput = ({ area, year }: Target) => ({
  from: area,
  to: 'savings',
  profile: { kind: 'lasting', year, amount: 1 },
});

/** Waits for something a client will notice. */
export class Waiter {
  #upTo = Number.POSITIVE_INFINITY;
  #resolve: () => void = () => {};

  until(upTo: number): Promise<void> {
    this.#upTo = upTo;
    return new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  seen(seq: number): void {
    if (seq < this.#upTo) return;
    this.#upTo = Number.POSITIVE_INFINITY;
    this.#resolve();
  }
}
