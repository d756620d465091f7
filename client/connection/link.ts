import type { Downlink, Handshake, Problem, Uplink } from './wire.ts';

/**
 * The one thing the store asks of a network: open, send and ask, hear. Socket.IO is behind it in the browser, a few arrays in
 * the tests.
 */
export interface Link {
  /** Sends and waits for the answer. Rejects when none came within the time or the connection broke. */
  ask<Name extends keyof Uplink>(
    name: Name,
    payload: Uplink[Name][0],
    timeoutMs: number,
  ): Promise<Parameters<Uplink[Name][1]>[0]>;
  /** Drops the connection and opens it anew with what `handshake` then says. */
  reopen(): void;
  close(): void;
}

export interface LinkEvents {
  /** What to introduce oneself with; asked for at every opening. */
  handshake(): Handshake;
  opened(): void;
  /** The connection is gone; it is being opened again by itself. */
  lost(): void;
  /** The server does not want this connection; trying again the same way is of no use. */
  refused(problem: Problem): void;
  heard<Name extends keyof Downlink>(name: Name, payload: Downlink[Name]): void;
}

export type OpenLink = (events: LinkEvents) => Link;
