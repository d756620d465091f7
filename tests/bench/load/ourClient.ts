import { randomBytes } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { CommandAnswer, JoinAnswer, Patches, Position, Presence, Snapshot } from '../../../shared/protocol.ts';
import { type Client, type Listener, moveInput, type Target, Waiter } from './client.ts';
import { socketUnder } from './socketUnder.ts';

const newId = () => randomBytes(16).toString('hex');
const groups = ['politician', 'manager', 'employee'] as const;

/** A participant of ours, by the real handshake and protocol over Socket.IO. */
export class OurClient implements Client {
  readonly #target: Target;
  readonly #number: number;
  readonly #listener: Listener;
  readonly #current = new Waiter();
  #socket: Socket | undefined;
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
    return this.#socket ? socketUnder(this.#socket).bytesRead : 0;
  }

  async open(): Promise<void> {
    await this.#connect({}, 1);
    const group = groups[this.#number % groups.length];
    const join = { id: newId(), name: `Deltager ${this.#number}`, group };
    const answer: JoinAnswer = await this.#connected.timeout(30_000).emitWithAck('join', join);
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
    const answer: CommandAnswer = await new Promise((resolve) => {
      this.#connected.emit('command', { id: newId(), name, input }, resolve);
    });
    if (!answer.ok) throw new Error(`${name} was refused: ${answer.problem.key}`);
    return answer.seq;
  }

  cut(): void {
    socketUnder(this.#connected).destroy();
  }

  async back(knowing: boolean, upTo: number): Promise<void> {
    const have = this.#place;
    if (!knowing) this.#place = { seq: 0, hash: '' };
    await this.#connect({ token: this.#token, ...(knowing ? { have } : {}) }, upTo);
  }

  close(): void {
    this.#socket?.disconnect();
  }

  get #connected(): Socket {
    if (!this.#socket) throw new Error('not connected');
    return this.#socket;
  }

  async #connect(auth: object, upTo: number): Promise<void> {
    const { origin, code } = this.#target;
    this.#socket = io(origin, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      auth: { protocol: 1, code, as: 'participant', ...auth },
    });
    const refused = new Promise<never>((_, reject) => this.#socket?.once('connect_error', reject));
    this.#socket.on('snapshot', (snapshot: Snapshot) => this.#heard(snapshot));
    this.#socket.on('patches', ({ from, to, hash }: Patches) => {
      if (from !== this.#place.seq) throw new Error(`patches from ${from} came to a client at ${this.#place.seq}`);
      this.#heard({ seq: to, hash });
    });
    this.#socket.on('presence', ({ turnout }: Presence) => {
      for (const votes of Object.values(turnout)) this.#listener.turnout(this, votes);
    });
    await Promise.race([this.#current.until(upTo), refused]);
  }

  #heard({ seq, hash }: Position): void {
    const from = this.#place.seq;
    this.#place = { seq, hash };
    this.#listener.heard(from, seq);
    this.#current.seen(seq);
  }
}
