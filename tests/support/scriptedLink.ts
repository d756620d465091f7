import { Connection } from '../../client/connection/connection.ts';
import type { LinkEvents } from '../../client/connection/link.ts';
import type { Patches, Position, Problem, Surface, Uplink } from '../../client/connection/wire.ts';
import { emptyState } from '../../shared/emptyState.ts';
import { MemoryStorage } from './device.ts';

interface Question {
  name: keyof Uplink;
  payload: unknown;
  answer(answer: unknown): void;
}

/** A client whose server is the test: it hears what it is told to hear, and its questions are laid open. */
export class ScriptedClient {
  readonly connection: Connection;
  readonly questions: Question[] = [];
  monotonic = 0;
  /** How often the connection has been opened anew. */
  reopened = 0;
  #events: LinkEvents | undefined;

  constructor(as: Surface = 'screen') {
    this.connection = new Connection({
      code: 'CDFGHJ',
      as,
      storage: new MemoryStorage(),
      monotonic: () => this.monotonic,
      randomId: () => `an-id-of-${this.questions.length}-characters`,
      openLink: (events) => {
        this.#events = events;
        return {
          ask: (name, payload) =>
            new Promise((resolve) => {
              this.questions.push({ name, payload, answer: (given) => resolve(given as never) });
            }),
          reopen: () => {
            this.reopened += 1;
          },
          close: () => undefined,
        };
      },
    });
    this.opened();
  }

  get confirmed(): Position | null {
    return this.connection.store.getState().confirmed;
  }

  /** The number of extra minutes the page shows: each patch of the script sets it to the number it leads to. */
  get shown(): number | undefined {
    return this.connection.store.getState().state?.stage.run.programme.extraMinutes;
  }

  /** Lets the client do what it will, and gives the question it has asked last. */
  async asks(): Promise<Question | undefined> {
    await new Promise((resolve) => setImmediate(resolve));
    return this.questions.at(-1);
  }

  handshake() {
    return this.#events?.handshake();
  }

  opened(): void {
    this.#events?.opened();
  }

  lost(): void {
    this.#events?.lost();
  }

  refused(problem: Problem): void {
    this.#events?.refused(problem);
  }

  snapshot(seq: number): void {
    this.#events?.heard('snapshot', snapshotAt(seq));
  }

  patches(from: number, to: number): void {
    this.#events?.heard('patches', patchesTo(from, to));
  }

  presence(now: number): void {
    this.#events?.heard('presence', { now, present: { politician: 0, manager: 0, employee: 0 }, turnout: {} });
  }
}

export const hashAt = (seq: number): string => `hash-${seq}`;

export function snapshotAt(seq: number) {
  const { stage } = emptyState();
  stage.run.programme.extraMinutes = seq;
  return { seq, hash: hashAt(seq), stage };
}

export const patchesTo = (from: number, to: number): Patches => ({
  from,
  to,
  hash: hashAt(to),
  patches: [{ op: 'replace', path: ['stage', 'run', 'programme', 'extraMinutes'], value: to }],
});
