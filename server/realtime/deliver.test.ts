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
    const written: unknown[] = [];
    const conn = { write: (packet: string, options: object = {}) => written.push([packet, options]) };
    const deliver = deliverOver({
      sockets: {
        sockets: new Map([
          ['a', { conn }],
          ['b', { conn }],
        ]),
      },
    });
    const peer = (id: string) => ({ id, isBehind: () => false, onceDrained: () => undefined });
    deliver([peer('a'), peer('gone'), peer('b')], 'patches', { from: 1, to: 2, hash: 'h', patches: [] });
    expect(written).toHaveLength(2);
    expect(written[0]).toEqual(written[1]);
    expect(written[0]).toMatchObject(['2["patches",{"from":1,"to":2,"hash":"h","patches":[]}]', { compress: false }]);
  });
});
