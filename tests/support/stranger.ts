import { io, type Socket } from 'socket.io-client';
import type { Downlink, Handshake, Problem } from '../../client/connection/wire.ts';

interface Options {
  origin: string;
  cookie?: string;
  transports?: ('websocket' | 'polling')[];
}

type Heard = { [Name in keyof Downlink]: { name: Name; payload: Downlink[Name] } }[keyof Downlink];

/** A connection that says what it likes, and writes down what it hears. */
export class Stranger {
  readonly socket: Socket;
  readonly heard: Heard[] = [];
  /** Every byte that came, answers included. */
  bytes = '';
  readonly #listening: (() => void)[] = [];

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.io.on('open', () => {
      socket.io.engine.on('message', (text: string) => {
        this.bytes += text;
      });
    });
    socket.onAny((name, payload) => {
      this.heard.push({ name, payload });
      for (const listening of this.#listening.splice(0)) listening();
    });
  }

  static begin(auth: unknown, { origin, cookie, transports = ['websocket'] }: Options): Stranger {
    const extraHeaders: Record<string, string> = cookie ? { cookie } : {};
    const made = io(origin, { transports, forceNew: true, reconnection: false, auth: auth as object, extraHeaders });
    return new Stranger(made);
  }

  /** Connects; fails where the server does not let it in. */
  static async enter(auth: Partial<Handshake>, options: Options): Promise<Stranger> {
    const stranger = Stranger.begin({ protocol: 1, as: 'participant', ...auth }, options);
    const problem = await stranger.connected();
    if (problem) throw new Error(`not let in: ${problem.key}`);
    return stranger;
  }

  /** Tries to connect; gives the server's reason when it is not let in. */
  static async knock(auth: unknown, options: Options): Promise<Problem | undefined> {
    const stranger = Stranger.begin(auth, options);
    const problem = await stranger.connected();
    stranger.close();
    return problem;
  }

  connected(): Promise<Problem | undefined> {
    return new Promise((resolve, reject) => {
      this.socket.once('connect', () => resolve(undefined));
      this.socket.once('connect_error', (error: Error & { data?: { problem?: Problem } }) =>
        error.data?.problem ? resolve(error.data.problem) : reject(error),
      );
    });
  }

  /** Asks, and waits for the answer. */
  ask(
    name: string,
    payload: unknown,
  ): Promise<{ ok: boolean; seq?: number; problem?: Problem; [more: string]: unknown }> {
    return this.socket.timeout(20_000).emitWithAck(name, payload);
  }

  /** What comes after something was sent: `gone` when the server ends the connection, else the answer. */
  async afterSending(...message: [string, ...unknown[]]): Promise<unknown> {
    const gone = new Promise<string>((resolve) => this.socket.once('disconnect', () => resolve('gone')));
    const answer = new Promise((resolve) => this.socket.emit(...message, resolve));
    return Promise.race([gone, answer]);
  }

  /**
   * Sends a Socket.IO packet as it is written here, JSON that no client would write included; gives what comes after it, as
   * `afterSending` does. Packets that ask for an answer must ask for number 900.
   */
  async afterSendingRaw(packet: string): Promise<unknown> {
    const gone = new Promise<string>((resolve) => this.socket.once('disconnect', () => resolve('gone')));
    const answer = new Promise((resolve) => {
      this.socket.io.engine.on('message', (text: unknown) => {
        if (typeof text === 'string' && text.startsWith('3900')) resolve(JSON.parse(text.slice(4))[0]);
      });
    });
    this.socket.io.engine.write(packet);
    return Promise.race([gone, answer]);
  }

  /** Waits until a message of that name has come that fits. */
  async hears<Name extends keyof Downlink>(
    name: Name,
    fits: (payload: Downlink[Name]) => boolean = () => true,
  ): Promise<Downlink[Name]> {
    const found = () => this.heard.find((one) => one.name === name && fits(one.payload as Downlink[Name]));
    while (!found()) await new Promise<void>((resolve) => this.#listening.push(resolve));
    return found()?.payload as Downlink[Name];
  }

  close(): void {
    this.socket.disconnect();
  }
}
