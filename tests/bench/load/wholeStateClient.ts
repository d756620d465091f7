import { io, type Socket } from 'socket.io-client';
import { type Client, type Listener, moveInput, type Target, Waiter } from './client.ts';
import { socketUnder } from './socketUnder.ts';

/** A participant of the baseline that sends the whole state each time. */
export class WholeStateClient implements Client {
  seq = 0;
  readonly #target: Target;
  readonly #listener: Listener;
  readonly #current = new Waiter();
  readonly #socket: Socket;

  constructor(target: Target, _number: number, listener: Listener) {
    this.#target = target;
    this.#listener = listener;
    this.#socket = io(target.origin, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      autoConnect: false,
    });
    this.#socket.on('state', ({ seq }: { seq: number }) => {
      const from = this.seq;
      this.seq = seq;
      this.#listener.heard(from, seq);
      this.#current.seen(seq);
    });
  }

  get bytesRead(): number {
    return socketUnder(this.#socket).bytesRead;
  }

  open(): Promise<void> {
    return this.back(false, 0);
  }

  move(): Promise<number> {
    return this.command('moveMoney', moveInput(this.#target));
  }

  vote(): Promise<number> {
    return this.move();
  }

  command(name: string, input: unknown): Promise<number> {
    return new Promise((resolve) => this.#socket.emit('command', { name, input }, resolve));
  }

  cut(): void {
    socketUnder(this.#socket).destroy();
  }

  back(_knowing: boolean, upTo: number): Promise<void> {
    this.#socket.connect();
    return this.#current.until(upTo);
  }

  close(): void {
    this.#socket.disconnect();
  }
}
