import type { Parcel, Peer } from './peer.ts';
import { type EngineConnection, lineUnder, onceSent, waitingOn } from './wire.ts';

/** A receiver with more than this waiting is told nothing until it has drained (R5). */
const mostPackets = 64;
const mostBytes = 512 * 1024;

/** A device at the other end of a connection of the engine. */
export class ConnectedPeer implements Peer {
  readonly id: string;
  readonly #connection: EngineConnection;
  readonly #end: () => void;
  /** Whether something did not go out at once: how much waits is looked up only then, for there are many and it is asked often. */
  #mayWait = false;

  constructor(id: string, connection: EngineConnection, end: () => void) {
    this.id = id;
    this.#connection = connection;
    this.#end = end;
  }

  /**
   * As Socket.IO's own broadcast does, but with header and payload in one piece, so that it costs a single write: straight to the
   * network where that is possible. On long polling it goes as text.
   */
  take({ packet, frame }: Parcel): void {
    const line = lineUnder(this.#connection);
    const hasGone = line?.write(frame) ?? false;
    if (!hasGone) this.#mayWait = true;
    if (!line) this.#connection.write(packet, { compress: false, wsPreEncodedFrame: [frame] });
  }

  isBehind(): boolean {
    if (!this.#mayWait) return false;
    const { packets, bytes } = waitingOn(this.#connection);
    this.#mayWait = packets > 0 || bytes > 0;
    return packets > mostPackets || bytes > mostBytes;
  }

  onceDrained(callback: () => void): void {
    onceSent(this.#connection, callback);
  }

  end(): void {
    this.#end();
  }
}
