import type { Deliver } from './peer.ts';
import { type EngineConnection, lineUnder } from './wire.ts';

/** The one thing asked of a Socket.IO server: the engine's connection of a socket, by the socket's id. */
export interface Engines {
  sockets: { sockets: { get(id: string): { conn: EngineConnection } | undefined } };
}

/** A text frame of the WebSocket protocol as a server sends it: whole and unmasked (RFC 6455, section 5.2). */
export function textFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  const { length } = payload;
  const header = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  header[0] = 0x81; // the last frame of a message, and text
  if (length < 126) header[1] = length;
  else if (length < 65_536) {
    header[1] = 126;
    header.writeUInt16BE(length, 2);
  } else {
    header[1] = 127;
    header.writeBigUInt64BE(BigInt(length), 2);
  }
  return Buffer.concat([header, payload]);
}

/** Receivers served in one turn of the event loop: more, and the commands that wait meanwhile are answered noticeably later. */
const receiversPerTurn = 32;

interface Parcel {
  /** Whom it is for, as long as they are still connected. */
  receivers: readonly (EngineConnection | undefined)[];
  /** How many of them have had it. */
  served: number;
  packet: string;
  frame: Buffer;
}

/**
 * Sends to several peers what has been encoded once for all of them: as Socket.IO's own broadcast does, but with header and
 * payload in one piece, so that each receiver costs a single write, straight to the network where that is possible, and some
 * receivers at a time, so that commands are answered in between. Each peer gets its messages in the order they were given. Those
 * on long polling get the same packet as text.
 */
export function deliverOver({ sockets }: Engines): Deliver {
  const waiting: Parcel[] = [];

  const sendSome = () => {
    for (let left = receiversPerTurn; left > 0; left--) {
      const [parcel] = waiting;
      if (!parcel) return;
      send(parcel.receivers[parcel.served], parcel);
      parcel.served += 1;
      if (parcel.served >= parcel.receivers.length) waiting.shift();
    }
    if (waiting.length > 0) setImmediate(sendSome);
  };

  return (peers, name, payload) => {
    if (peers.length === 0) return;
    const packet = `2${JSON.stringify([name, payload])}`; // an event in the default namespace
    const receivers = peers.map(({ id }) => sockets.sockets.get(id)?.conn);
    waiting.push({ receivers, served: 0, packet, frame: textFrame(`4${packet}`) }); // a message of the engine
    if (waiting.length === 1) sendSome();
  };
}

function send(connection: EngineConnection | undefined, { packet, frame }: Parcel): void {
  if (!connection) return;
  const line = lineUnder(connection);
  if (line) line.write(frame);
  else connection.write(packet, { compress: false, wsPreEncodedFrame: [frame] });
}
