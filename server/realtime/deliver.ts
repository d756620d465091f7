import type { Deliver, Parcel, Peer } from './peer.ts';

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

/** What is on its way to several. */
interface Round {
  receivers: readonly Peer[];
  /** How many of them have had it. */
  served: number;
  parcel: Parcel;
}

/**
 * Sends to several peers what has been encoded once for all of them, to some at a time, so that commands are answered in between.
 * Each peer gets its messages in the order they were given.
 */
export function deliverInTurns(): Deliver {
  const waiting: Round[] = [];

  const sendSome = () => {
    for (let left = receiversPerTurn; left > 0; left--) {
      const [round] = waiting;
      if (!round) return;
      round.receivers[round.served]?.take(round.parcel);
      round.served += 1;
      if (round.served >= round.receivers.length) waiting.shift();
    }
    if (waiting.length > 0) setImmediate(sendSome);
  };

  return (receivers, name, payload) => {
    if (receivers.length === 0) return;
    const packet = `2${JSON.stringify([name, payload])}`; // an event in the default namespace
    waiting.push({ receivers, served: 0, parcel: { packet, frame: textFrame(`4${packet}`) } }); // a message of the engine
    if (waiting.length === 1) sendSome();
  };
}
