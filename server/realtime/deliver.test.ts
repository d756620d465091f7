import type { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import * as ws from 'ws';
import { deliverOver, textFrame } from './deliver.ts';

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
      expect(options).toBe(written[0]?.options);
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

const peer = (id: string) => ({ id, isBehind: () => false, onceDrained: () => undefined });
const patches = (from: number) => ({ from, to: from + 1, hash: 'h', patches: [] });

/** Connections that write down what they are to send. */
function room(...ids: string[]) {
  const written: { to: string; packet: string; options: object }[] = [];
  const conn = (to: string) => ({
    write: (packet: string, options: object = {}) => written.push({ to, packet, options }),
  });
  const sockets = new Map(ids.map((id) => [id, { conn: conn(id) }]));
  return { deliver: deliverOver({ sockets: { sockets } }), written };
}
