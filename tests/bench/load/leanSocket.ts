import type { Socket as NetSocket } from 'node:net';
import { WebSocket } from 'ws';
import { netSocketOf } from './socketUnder.ts';

/**
 * The client side of Socket.IO's protocol (Engine.IO 4 over WebSocket), as much of it as the bench needs. With the library's own
 * client the crowd would weigh more than the server it is to measure, on the same cores; the baselines' clients are as light.
 */
export class LeanSocket {
  readonly #socket: WebSocket;
  readonly #heard: (name: string, payload: unknown) => void;
  readonly #answers = new Map<number, (answer: unknown) => void>();
  #asked = 0;

  private constructor(socket: WebSocket, heard: (name: string, payload: unknown) => void) {
    this.#socket = socket;
    this.#heard = heard;
  }

  /** Connects; resolves once the server has let us in, and throws what it refused with. */
  static connect(origin: string, auth: object, heard: (name: string, payload: unknown) => void): Promise<LeanSocket> {
    const address = `${origin.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const socket = new WebSocket(address, { perMessageDeflate: false });
    const lean = new LeanSocket(socket, heard);
    return new Promise((resolve, reject) => {
      socket.once('error', reject);
      socket.on('message', (message) => {
        const text = String(message);
        if (text[0] === '0') socket.send(`40${JSON.stringify(auth)}`);
        else if (text.startsWith('40')) resolve(lean);
        else if (text.startsWith('44')) reject(new Error(text));
        else lean.#hear(text);
      });
    });
  }

  get network(): NetSocket {
    return netSocketOf(this.#socket);
  }

  ask<Answer>(name: string, payload: unknown): Promise<Answer> {
    this.#asked += 1;
    const id = this.#asked;
    this.#socket.send(`42${id}${JSON.stringify([name, payload])}`);
    return new Promise((resolve) => this.#answers.set(id, (answer) => resolve(answer as Answer)));
  }

  cut(): void {
    this.#socket.terminate();
  }

  close(): void {
    this.#socket.close();
  }

  #hear(text: string): void {
    if (text === '2') {
      this.#socket.send('3'); // a ping, and its pong
    } else if (text.startsWith('42')) {
      const [name, payload] = JSON.parse(text.slice(2)) as [string, unknown];
      this.#heard(name, payload);
    } else if (text.startsWith('43')) {
      const start = text.indexOf('[');
      const id = Number(text.slice(2, start));
      const [answer] = JSON.parse(text.slice(start)) as [unknown];
      this.#answers.get(id)?.(answer);
      this.#answers.delete(id);
    }
  }
}
