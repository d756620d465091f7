import type { Downlink } from '../../shared/protocol.ts';

/** One device at the other end of a connection, whatever carries it. */
export interface Peer {
  readonly id: string;
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
