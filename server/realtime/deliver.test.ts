import type { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import * as ws from 'ws';
import { silentPeer } from '../../tests/support/silentPeer.ts';
import { deliverInTurns, textFrame } from './deliver.ts';
import type { Parcel } from './peer.ts';

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

  it('goes out alike to all, some receivers at a time, and to each in the order it was given (R1)', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => `p${index}`);
    const { deliver, taken, peer } = room();
    deliver(ids.map(peer), 'patches', patches(1));
    expect(taken.length).toBeLessThan(100);
    deliver([peer('p99')], 'patches', patches(2));
    while (taken.length < 101) await new Promise((resolve) => setImmediate(resolve));
    expect(taken.slice(0, 100).map(({ by }) => by)).toEqual(ids);
    const [first] = taken;
    expect(first?.packet).toBe('2["patches",{"from":1,"to":2,"hash":"h","patches":[]}]');
    expect(await read(first?.frame ?? Buffer.of())).toBe(`4${first?.packet}`);
    for (const { frame } of taken.slice(0, 100)) expect(frame).toBe(first?.frame);
    const last = taken.filter(({ by }) => by === 'p99');
    expect(last.map(({ packet }) => JSON.parse(packet.slice(1))[1].from)).toEqual([1, 2]);
  });
});

const patches = (from: number) => ({ from, to: from + 1, hash: 'h', patches: [] });

/** Peers that write down what they are given. */
function room() {
  const taken: ({ by: string } & Parcel)[] = [];
  const peer = (id: string) => silentPeer(id, { take: (parcel) => void taken.push({ by: id, ...parcel }) });
  return { deliver: deliverInTurns(), taken, peer };
}
