import type { Deliver } from './peer.ts';

/** The one thing asked of a Socket.IO server: the engine's connection of a socket, by the socket's id. */
export interface Engines {
  sockets: { sockets: ReadonlyMap<string, { conn: { write(packet: string, options?: object): unknown } }> };
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

/**
 * Sends to several peers what has been encoded once for all of them: as Socket.IO's own broadcast does, but with header and
 * payload in one piece, so that each receiver costs a single write. Those on long polling get the same packet as text.
 */
export const deliverOver =
  ({ sockets }: Engines): Deliver =>
  (peers, name, payload) => {
    if (peers.length === 0) return;
    const packet = `2${JSON.stringify([name, payload])}`; // an event in the default namespace
    const options = { compress: false, wsPreEncodedFrame: [textFrame(`4${packet}`)] }; // a message of the engine
    for (const { id } of peers) sockets.sockets.get(id)?.conn.write(packet, options);
  };
