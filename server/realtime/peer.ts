import type { Downlink } from '../../shared/protocol.ts';

/** A message as it goes over the network, encoded once for all who get it. */
export interface Parcel {
  /** A packet of Socket.IO. */
  packet: string;
  /** The same as a whole frame of the WebSocket protocol. */
  frame: Buffer;
}

/** One device at the other end of a connection, whatever carries it. */
export interface Peer {
  readonly id: string;
  /** Sends it what has been encoded for several, after all that it was given before. */
  take(parcel: Parcel): void;
  /** Whether so much waits for this receiver that more would only pile up; it then gets a snapshot once it has drained. */
  isBehind(): boolean;
  /** Calls back once nothing waits any longer. */
  onceDrained(callback: () => void): void;
  /** Ends the connection. Whoever comes again is told what is the matter. */
  end(): void;
}

/** Carries a message to several peers, encoded once for all. */
export type Deliver = <Name extends keyof Downlink>(
  peers: readonly Peer[],
  name: Name,
  payload: Downlink[Name],
) => void;
