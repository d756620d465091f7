import { EventEmitter } from 'node:events';
import type { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import * as ws from 'ws';
import { deliverOver, textFrame } from './deliver.ts';
import { onceSent } from './wire.ts';

// Exported by ws, though not in its types.
const { Receiver } = ws as unknown as { Receiver: new (options: { isServer: boolean }) => Writable };

/** What a WebSocket receiver reads from the bytes of a frame. */
const read = (frame: Buffer): Promise<string> =>
  new Promise((resolve, reject) => {
    const receiver = new Receiver({ isServer: false });
    receiver.on('message', (data: Buffer) => resolve(data.toString()));
    receiver.on('error', reject);
    receiver.write(frame);
  });

describe('a frame that is encoded once', () => {
  it.each([0, 1, 125, 126, 65_535, 65_536, 200_000])('is read as it was written: %i bytes', async (length) => {
    const text = 'x'.repeat(length);
    expect(await read(textFrame(text))).toBe(text);
  });

  it('counts bytes and not letters', async () => {
    const text = 'æøå'.repeat(50);
    expect(await read(textFrame(text))).toBe(text);
  });

  it('goes out alike to all who are still there', () => {
    const { deliver, written } = room('a', 'b');
    deliver(['a', 'gone', 'b'].map(peer), 'patches', patches(1));
    expect(written.map(({ to }) => to)).toEqual(['a', 'b']);
    for (const { packet, options } of written) {
      expect(packet).toBe('2["patches",{"from":1,"to":2,"hash":"h","patches":[]}]');
      expect(options).toEqual(written[0]?.options);
    }
  });

  it('goes to a full room some receivers at a time, and to each in the order it was given (R1)', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => `p${index}`);
    const { deliver, written } = room(...ids);
    deliver(ids.map(peer), 'patches', patches(1));
    expect(written.length).toBeLessThan(100);
    deliver([peer('p99')], 'patches', patches(2));
    while (written.length < 101) await new Promise((resolve) => setImmediate(resolve));
    expect(written.slice(0, 100).map(({ to }) => to)).toEqual(ids);
    expect(written.filter(({ to }) => to === 'p99').map(({ packet }) => JSON.parse(packet.slice(1))[1].from)).toEqual([
      1, 2,
    ]);
  });
});

describe('a frame on its way', () => {
  const frame = { from: 1, to: 2, hash: 'h', patches: [] };

  it('goes straight to the network under an open WebSocket with nothing waiting', async () => {
    const { deliver, written, line } = openSocket();
    deliver([peer('a')], 'patches', frame);
    expect(written).toEqual([]);
    expect(await read(line.written[0] ?? Buffer.of())).toBe('42["patches",{"from":1,"to":2,"hash":"h","patches":[]}]');
  });

  it.each([
    ['closing', { readyState: 'closing' }],
    ['changing its transport', { upgrading: true }],
    ['behind something else', { writeBuffer: ['a packet'] }],
    ['on long polling', { transport: { name: 'polling' } }],
    ['being closed underneath', { transport: { name: 'websocket', socket: { readyState: 2 } } }],
  ])('is left to the engine when the connection is %s (R1)', (_, state) => {
    const { deliver, written, line } = openSocket(state);
    deliver([peer('a')], 'patches', frame);
    expect(written.map(({ to }) => to)).toEqual(['a']);
    expect(line.written).toEqual([]);
  });

  it('is told as sent once the network has taken what waits (R5)', () => {
    const { connection, line } = openSocket({}, { writableNeedDrain: true });
    let sent = 0;
    onceSent(connection, () => {
      sent += 1;
    });
    expect(sent).toBe(0);
    line.emit('drain');
    expect(sent).toBe(1);
  });
});

/** A connection of one peer, `a`, over an open WebSocket, as engine.io and ws keep it. */
function openSocket(state: object = {}, lineState: object = {}) {
  const written: { to: string }[] = [];
  const frames: Buffer[] = [];
  const line = Object.assign(new EventEmitter(), {
    ...lineState,
    written: frames,
    write: (bytes: Buffer) => frames.push(bytes),
  });
  const connection = {
    readyState: 'open',
    upgrading: false,
    writeBuffer: [],
    transport: { name: 'websocket', socket: { readyState: 1, _socket: line } },
    write: () => written.push({ to: 'a' }),
    once: () => undefined,
    ...state,
  };
  const sockets = new Map([['a', { conn: connection }]]);
  return { deliver: deliverOver({ sockets: { sockets } }), connection, written, line };
}

const peer = (id: string) => ({ id, isBehind: () => false, onceDrained: () => undefined, end: () => undefined });
const patches = (from: number) => ({ from, to: from + 1, hash: 'h', patches: [] });

/** Connections that write down what they are to send. */
function room(...ids: string[]) {
  const written: { to: string; packet: string; options: object }[] = [];
  const conn = (to: string) => ({
    write: (packet: string, options: object = {}) => written.push({ to, packet, options }),
    once: () => undefined,
  });
  const sockets = new Map(ids.map((id) => [id, { conn: conn(id) }]));
  return { deliver: deliverOver({ sockets: { sockets } }), written };
}
