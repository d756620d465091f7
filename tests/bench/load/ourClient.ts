import { randomBytes } from 'node:crypto';
import type { CommandAnswer, Downlink, Handshake, JoinAnswer, Position } from '../../../shared/protocol.ts';
import { type Client, type Listener, moveInput, type Target, Waiter } from './client.ts';
import { LeanSocket } from './leanSocket.ts';

const newId = () => randomBytes(16).toString('hex');
const groups = ['politician', 'manager', 'employee'] as const;

/** A participant of ours, by the real handshake and protocol. */
export class OurClient implements Client {
  readonly #target: Target;
  readonly #number: number;
  readonly #listener: Listener;
  readonly #current = new Waiter();
  #socket: LeanSocket | undefined;
  #place: Position = { seq: 0, hash: '' };
  #token: string | undefined;

  constructor(target: Target, number: number, listener: Listener) {
    this.#target = target;
    this.#number = number;
    this.#listener = listener;
  }

  get seq(): number {
    return this.#place.seq;
  }

  get bytesRead(): number {
    return this.#socket?.network.bytesRead ?? 0;
  }

  async open(): Promise<void> {
    await this.#connect({}, 1);
    const group = groups[this.#number % groups.length];
    const join = { id: newId(), name: `Deltager ${this.#number}`, group };
    const answer = await this.#connected.ask<JoinAnswer>('join', join);
    if (!answer.ok) throw new Error(`a join was refused: ${answer.problem.key}`);
    this.#token = answer.token;
  }

  move(): Promise<number> {
    return this.command('moveMoney', moveInput(this.#target));
  }

  vote(ballotId: string): Promise<number> {
    return this.command('castVote', { ballotId, options: [`o${1 + (this.#number % 3)}`] });
  }

  async command(name: string, input: unknown): Promise<number> {
    const answer = await this.#connected.ask<CommandAnswer>('command', { id: newId(), name, input });
    if (!answer.ok) throw new Error(`${name} was refused: ${answer.problem.key}`);
    return answer.seq;
  }

  cut(): void {
    this.#connected.cut();
  }

  async back(knowing: boolean, upTo: number): Promise<void> {
    const have = this.#place;
    if (!knowing) this.#place = { seq: 0, hash: '' };
    await this.#connect({ token: this.#token, ...(knowing ? { have } : {}) }, upTo);
  }

  close(): void {
    this.#socket?.close();
  }

  get #connected(): LeanSocket {
    if (!this.#socket) throw new Error('not connected');
    return this.#socket;
  }

  async #connect(known: object, upTo: number): Promise<void> {
    const { origin, code } = this.#target;
    const auth = { protocol: 1, code, as: 'participant', ...known } satisfies Partial<Handshake>;
    const current = this.#current.until(upTo);
    this.#socket = await LeanSocket.connect(origin, auth, (name, payload) => this.#hear(name, payload));
    await current;
  }

  #hear(name: string, payload: unknown): void {
    const message = { name, payload } as { [N in keyof Downlink]: { name: N; payload: Downlink[N] } }[keyof Downlink];
    if (message.name === 'snapshot') this.#heard(message.payload);
    else if (message.name === 'patches') {
      const { from, to, hash } = message.payload;
      if (from !== this.#place.seq) throw new Error(`patches from ${from} came to a client at ${this.#place.seq}`);
      this.#heard({ seq: to, hash });
    } else if (message.name === 'presence') {
      for (const votes of Object.values(message.payload.turnout)) this.#listener.turnout(this, votes);
    }
  }

  #heard({ seq, hash }: Position): void {
    const from = this.#place.seq;
    this.#place = { seq, hash };
    this.#listener.heard(from, seq);
    this.#current.seen(seq);
  }
}
