import { createStore } from 'zustand/vanilla';
import type { Actor } from '../../shared/commands/command.ts';
import type { CommandInput, CommandName } from '../../shared/commands/registry.ts';
import { Asking } from './asking.ts';
import type { Confirmed } from './confirmed.ts';
import { Hearing } from './hearing.ts';
import { readKept, type Storage, writeKept } from './keep.ts';
import type { Link, OpenLink } from './link.ts';
import { steadyPrediction } from './prediction.ts';
import { Sending } from './sending.ts';
import type { ViewStore, WorkshopView } from './view.ts';
import type { CommandAnswer, Handshake, JoinAnswer, Joining, Problem, Surface } from './wire.ts';

export interface ConnectionOptions {
  code: string;
  as: Surface;
  /** The further 64 bits of a QR code. */
  key?: string | undefined;
  openLink: OpenLink;
  storage: Storage;
  /** A clock that only moves forward, in milliseconds. */
  monotonic: () => number;
  randomId: () => string;
}

/** In seconds, between a screen's attempts to be let in. */
const shortestWait = 5;
const longestWait = 60;

/** One device's connection to a workshop. */
export class Connection {
  readonly store: ViewStore;
  readonly #options: ConnectionOptions;
  readonly #link: Link;
  readonly #asking: Asking;
  readonly #hearing: Hearing;
  readonly #sending: Sending;
  #token: string | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  readonly #predict = steadyPrediction();
  /** How often in a row the server has not let us in. */
  #refusals = 0;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    const kept = readKept(options.storage, options.code, options.as);
    this.#token = kept?.token ?? undefined;
    this.store = createStore<WorkshopView>(() => ({
      status: 'connecting',
      refusal: null,
      me: kept?.participantId ?? null,
      confirmed: null,
      state: null,
      pending: kept?.pending ?? [],
      refused: [],
      votes: {},
      presence: null,
      clockOffset: 0,
    }));
    this.#asking = new Asking(this.store, () => this.#link);
    this.#hearing = new Hearing(this.store, this.#asking, options.monotonic, (confirmed) => this.#confirm(confirmed));
    this.#sending = new Sending(this.store, this.#asking, () => this.#pendingChanged());
    this.#link = options.openLink({
      handshake: () => this.#handshake(),
      opened: () => this.#opened(),
      lost: () => this.store.setState({ status: 'offline' }),
      refused: (problem) => this.#wasRefused(problem),
      heard: (name, payload) => this.#hearing.hear(name, payload),
    });
  }

  /** The server's clock now, as well as this device knows it. */
  readonly serverNow = (): number => Math.round(this.#options.monotonic() + this.store.getState().clockOffset);

  get actor(): Actor {
    if (this.#options.as === 'facilitator') return { id: 'facilitator', role: 'facilitator', confirmed: true };
    return { id: this.store.getState().me ?? '', role: 'participant' };
  }

  /** Enters the room. Asked again after a silence, it is still the same person, or the same tablet. */
  async join(joining: Joining): Promise<JoinAnswer> {
    const id = this.#options.randomId();
    const answer = await this.#asking.untilAnswered('join', { id, ...joining });
    if (!answer?.ok) return answer ?? { ok: false, problem: { key: 'reject.busy' } };
    this.#token = answer.token;
    this.store.setState({ me: answer.participantId });
    this.#keep();
    return answer;
  }

  /** Gives a command. It shows at once where it can be predicted, waits while offline, and ends accepted or refused. */
  send<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<CommandAnswer> {
    return this.#sending.give(this.#options.randomId(), name, input);
  }

  /** Puts a refusal away once the person has seen it. */
  dismiss(id: string): void {
    this.store.setState({ refused: this.store.getState().refused.filter((command) => command.id !== id) });
  }

  /** Forgets who one was in this workshop, so that someone else can join on the device. */
  leave(): void {
    this.#token = undefined;
    this.store.setState({ me: null, pending: [], refused: [], votes: {}, refusal: null });
    const { confirmed } = this.store.getState();
    if (confirmed) this.#confirm({ ...confirmed, state: { ...confirmed.state, own: {} } });
    writeKept(this.#options.storage, this.#options.code, this.#options.as, undefined);
    this.#link.reopen();
  }

  /** Tries again at once, e.g. after logging in. */
  retry(): void {
    this.store.setState({ refusal: null, status: 'connecting' });
    this.#link.reopen();
  }

  close(): void {
    clearTimeout(this.#retry);
    this.#link.close();
  }

  #handshake(): Handshake {
    const { code, as, key } = this.#options;
    const { confirmed } = this.store.getState();
    return {
      protocol: 1,
      code,
      as,
      ...(this.#token ? { token: this.#token } : {}),
      ...(key ? { key } : {}),
      ...(confirmed ? { have: { seq: confirmed.seq, hash: confirmed.hash } } : {}),
    };
  }

  #opened(): void {
    clearTimeout(this.#retry);
    this.#refusals = 0;
    this.#hearing.startAfresh();
    this.store.setState({ status: 'online', refusal: null });
    void this.#sending.run();
  }

  #wasRefused(problem: Problem): void {
    if (problem.key === 'reject.tokenExpired') {
      // What waited was given by somebody the server no longer knows; its author is told so (R4).
      this.#sending.refuseAll(problem);
      const { refused } = this.store.getState();
      this.leave();
      this.store.setState({ refused });
      return;
    }
    if (problem.key === 'reject.rehearsalOver') this.#forget(problem);
    this.store.setState({ refusal: problem, status: 'offline' });
    const wait = this.#secondsToWait(problem);
    if (wait === undefined) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#link.reopen(), 1000 * wait);
  }

  /** What has been erased on the server is kept on no device either. */
  #forget(problem: Problem): void {
    this.#sending.refuseAll(problem);
    this.#token = undefined;
    this.store.setState({
      me: null,
      confirmed: null,
      state: null,
      pending: [],
      refused: [],
      votes: {},
      presence: null,
    });
    writeKept(this.#options.storage, this.#options.code, this.#options.as, undefined);
  }

  /**
   * When to ask again after a refusal; undefined where a person has to do something first. Nobody stands at the screen, so it
   * asks for as long as it hangs there, and so seldom that the room's other devices do not pay for it.
   */
  #secondsToWait({ key, values }: Problem): number | undefined {
    if (key === 'reject.busy' || key === 'reject.tooFast') return Number(values?.['seconds'] ?? 2);
    if (this.#options.as !== 'screen' || key === 'reject.rehearsalOver') return undefined;
    this.#refusals += 1;
    return Math.min(longestWait, shortestWait * 2 ** (this.#refusals - 1));
  }

  #confirm(confirmed: Confirmed): void {
    const { pending: before } = this.store.getState();
    const pending = this.#sending.settle(before, confirmed.seq);
    this.store.setState({
      confirmed,
      pending,
      state: this.#predict(confirmed.state, pending, this.actor, this.serverNow()),
    });
    if (pending !== before) this.#keep();
  }

  #pendingChanged(): void {
    const { confirmed, pending } = this.store.getState();
    if (confirmed)
      this.store.setState({ state: this.#predict(confirmed.state, pending, this.actor, this.serverNow()) });
    this.#keep();
  }

  #keep(): void {
    const { code, as, storage } = this.#options;
    const { me, pending } = this.store.getState();
    if (as === 'screen' || as === 'report' || (as === 'participant' && (!me || !this.#token))) return;
    const kept = {
      participantId: me,
      token: this.#token ?? null,
      pending: pending.map(({ id, name, input }) => ({ id, name, input })),
    };
    writeKept(storage, code, as, kept);
  }
}
