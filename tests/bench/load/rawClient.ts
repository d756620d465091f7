import { WebSocket } from 'ws';
import { type Client, type Listener, moveInput, type Target, Waiter } from './client.ts';
import { netSocketOf } from './socketUnder.ts';

type Message = { kind: 'snapshot'; seq: number } | { kind: 'patches'; from: number; to: number } | Reply;
interface Reply {
  kind: 'reply';
  id: number;
  seq: number;
}

/** A participant of the baselines that speak plain websocket. */
export class RawClient implements Client {
  seq = 0;
  readonly #target: Target;
  readonly #number: number;
  readonly #listener: Listener;
  readonly #current = new Waiter();
  readonly #waiting = new Map<number, (seq: number) => void>();
  #socket: WebSocket | undefined;
  #asked = 0;

  constructor(target: Target, number: number, listener: Listener) {
    this.#target = target;
    this.#number = number;
    this.#listener = listener;
  }

  get bytesRead(): number {
    return netSocketOf(this.#connected).bytesRead;
  }

  async open(): Promise<void> {
    this.#socket = new WebSocket(this.#target.origin.replace('http', 'ws'), { perMessageDeflate: false });
    this.#socket.on('message', (message) => this.#hear(JSON.parse(String(message))));
    const failed = new Promise<never>((_, reject) => this.#socket?.once('error', reject));
    await Promise.race([this.#current.until(0), failed]);
  }

  move(): Promise<number> {
    return this.command('moveMoney', moveInput(this.#target));
  }

  /** To a baseline a vote is a move like any other: each is told to everyone. */
  vote(): Promise<number> {
    return this.move();
  }

  command(name: string, input: unknown): Promise<number> {
    this.#asked += 1;
    const id = this.#asked;
    this.#connected.send(JSON.stringify({ id, name, by: `p${this.#number}`, input }));
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  cut(): void {
    this.#connected.terminate();
  }

  async back(_knowing: boolean, upTo: number): Promise<void> {
    this.seq = 0;
    await this.open();
    if (this.seq < upTo) await this.#current.until(upTo);
  }

  close(): void {
    this.#socket?.close();
  }

  get #connected(): WebSocket {
    if (!this.#socket) throw new Error('not connected');
    return this.#socket;
  }

  #hear(message: Message): void {
    if (message.kind === 'reply') {
      this.#waiting.get(message.id)?.(message.seq);
      this.#waiting.delete(message.id);
      return;
    }
    if (message.kind === 'patches' && message.from !== this.seq) throw new Error('a change was missed');
    const from = this.seq;
    this.seq = message.kind === 'patches' ? message.to : message.seq;
    this.#listener.heard(from, this.seq);
    this.#current.seen(this.seq);
  }
}
