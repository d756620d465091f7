import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { io, type Socket } from 'socket.io-client';
import { Connection } from '../../client/connection/connection.ts';
import type { Storage } from '../../client/connection/keep.ts';
import type { OpenLink } from '../../client/connection/link.ts';
import type { WorkshopView } from '../../client/connection/view.ts';
import type { Surface } from '../../client/connection/wire.ts';
import type { CommandInput, CommandName } from '../../shared/commands/registry.ts';
import type { RoleGroup, State } from '../../shared/state.ts';

/** What a browser would keep, in memory. */
export class MemoryStorage implements Storage {
  readonly #items = new Map<string, string>();
  getItem = (key: string) => this.#items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.#items.set(key, value);
  removeItem = (key: string) => void this.#items.delete(key);
}

/** Socket.IO to a given address, as the browser's own link uses it to its page's. */
export const linkTo =
  (origin: string, cookie?: string, seen?: (socket: Socket) => void): OpenLink =>
  (events) => {
    const socket = io(origin, {
      transports: ['websocket'],
      forceNew: true,
      auth: (give: (handshake: object) => void) => give(events.handshake()),
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
      ...(cookie ? { extraHeaders: { cookie } } : {}),
    });
    seen?.(socket);
    for (const name of ['snapshot', 'patches', 'own', 'presence'] as const) {
      socket.on(name, (payload) => events.heard(name, payload));
    }
    socket.on('connect', () => events.opened());
    socket.on('disconnect', (reason) => {
      events.lost();
      if (reason === 'io server disconnect') socket.connect();
    });
    socket.on('connect_error', (error: Error & { data?: { problem?: never } }) => {
      if (error.data?.problem) events.refused(error.data.problem);
      else events.lost();
    });
    return {
      ask: (name, payload, timeoutMs) => socket.timeout(timeoutMs).emitWithAck(name, payload),
      reopen: () => void socket.disconnect().connect(),
      close: () => void socket.disconnect(),
    };
  };

interface DeviceOptions {
  origin: string;
  code: string;
  as?: Surface;
  cookie?: string;
  storage?: Storage;
  seen?: (socket: Socket) => void;
}

/** A device in the room: the client's own connection and store, over a real network. */
export class Device {
  readonly connection: Connection;

  constructor({ origin, code, as = 'participant', cookie, storage = new MemoryStorage(), seen }: DeviceOptions) {
    this.connection = new Connection({
      code,
      as,
      openLink: linkTo(origin, cookie, seen),
      storage,
      monotonic: () => performance.now(),
      randomId: () => randomBytes(16).toString('hex'),
    });
  }

  get view(): WorkshopView {
    return this.connection.store.getState();
  }

  get state(): State {
    if (!this.view.state) throw new Error('nothing heard yet');
    return this.view.state;
  }

  join(name: string, group: RoleGroup) {
    return this.connection.join({ name, group });
  }

  send<Name extends CommandName>(name: Name, input: CommandInput<Name>) {
    return this.connection.send(name, input);
  }

  /** Waits until what this device knows satisfies a condition; fails after a generous while. */
  until(holds: (view: WorkshopView) => boolean, withinMs = 30_000): Promise<void> {
    if (holds(this.view)) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`waited in vain for ${holds}`));
      }, withinMs);
      const stop = this.connection.store.subscribe((view) => {
        if (!holds(view)) return;
        clearTimeout(timer);
        stop();
        resolve();
      });
    });
  }

  close(): void {
    this.connection.close();
  }
}
