import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { ConnectedPeer } from './connectedPeer.ts';

const parcel = { packet: '2["patches",{}]', frame: Buffer.from('a frame') };

describe('what a peer takes', () => {
  it('goes straight to the network under an open WebSocket with nothing waiting', () => {
    const { peer, byEngine, line } = openSocket();
    peer.take(parcel);
    expect(line.written).toEqual([parcel.frame]);
    expect(byEngine).toEqual([]);
  });

  it.each([
    ['closing', { readyState: 'closing' }],
    ['changing its transport', { upgrading: true }],
    ['behind something else', { writeBuffer: ['a packet'] }],
    ['on long polling', { transport: { name: 'polling' } }],
    ['being closed underneath', { transport: { name: 'websocket', socket: { readyState: 2 } } }],
  ])('is left to the engine when the connection is %s (R1)', (_, state) => {
    const { peer, byEngine, line } = openSocket(state);
    peer.take(parcel);
    expect(byEngine).toEqual([{ packet: parcel.packet, frames: [parcel.frame] }]);
    expect(line.written).toEqual([]);
  });
});

describe('a peer that does not keep up (R5)', () => {
  const much = 600 * 1024;

  it('is behind while too much waits in the network, and no longer', () => {
    const { peer, line, socket } = openSocket();
    peer.take(parcel);
    expect(peer.isBehind()).toBe(false);
    line.isFull = true;
    socket.bufferedAmount = much;
    peer.take(parcel);
    expect(peer.isBehind()).toBe(true);
    socket.bufferedAmount = 0;
    expect(peer.isBehind()).toBe(false);
  });

  it('is not behind by a little that waits, and is once that has grown', () => {
    const { peer, line, socket } = openSocket();
    line.isFull = true;
    socket.bufferedAmount = 20_000;
    peer.take(parcel);
    expect(peer.isBehind()).toBe(false);
    socket.bufferedAmount = much;
    expect(peer.isBehind()).toBe(true);
  });

  it('is behind while too many packets wait in the engine', () => {
    const { peer } = openSocket({ writeBuffer: new Array(65).fill('a packet') });
    peer.take(parcel);
    expect(peer.isBehind()).toBe(true);
  });

  it('is told of once the network has taken what waits', () => {
    const { peer, line } = openSocket();
    line.writableNeedDrain = true;
    let drained = 0;
    peer.onceDrained(() => {
      drained += 1;
    });
    expect(drained).toBe(0);
    line.emit('drain');
    expect(drained).toBe(1);
  });
});

/** The network under a socket: it takes what it is given, and says whether it is full. */
class Line extends EventEmitter {
  readonly written: Buffer[] = [];
  isFull = false;
  writableNeedDrain = false;

  write(bytes: Buffer): boolean {
    this.written.push(bytes);
    return !this.isFull;
  }
}

/** A peer over an open WebSocket, as engine.io and ws keep it. */
function openSocket(state: object = {}) {
  const byEngine: { packet: string; frames: unknown }[] = [];
  const line = new Line();
  const socket = { readyState: 1, _socket: line, bufferedAmount: 0 };
  const connection = {
    readyState: 'open',
    upgrading: false,
    writeBuffer: [],
    transport: { name: 'websocket', socket },
    write: (packet: string, { wsPreEncodedFrame: frames }: { wsPreEncodedFrame?: unknown } = {}) =>
      byEngine.push({ packet, frames }),
    once: () => undefined,
    ...state,
  };
  return { peer: new ConnectedPeer('a', connection, () => undefined), byEngine, line, socket };
}
