import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { paletted } from '../support/paletted.ts';

/** The parts of a PNG by name. */
function partsOf(png: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const name = png.toString('latin1', at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    parts.set(name, Buffer.concat([parts.get(name) ?? Buffer.alloc(0), content]));
  }
  return parts;
}

/** A square of two by two: white, red; red, blue. Its lines are filtered by what stands to the left, and by Paeth's guess. */
const square = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFUlEQVR4nGP8//8/AyMjCxAzMvwHACUwBAdgFgvoAAAAAElFTkSuQmCC',
  'base64',
);

describe('a picture in few colours', () => {
  it('keeps its size and every pixel where there are few colours already', () => {
    const parts = partsOf(paletted(square));
    expect(parts.get('IHDR')?.subarray(0, 8)).toEqual(partsOf(square).get('IHDR')?.subarray(0, 8));
    const palette = parts.get('PLTE') ?? Buffer.alloc(0);
    const lines = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
    const colour = (place: number | undefined) => palette.toString('hex', (place ?? 0) * 3, (place ?? 0) * 3 + 3);
    expect([1, 2, 4, 5].map((at) => colour(lines[at]))).toEqual(['ffffff', 'ff0000', 'ff0000', '0000ff']);
  });

  it('never has more than 256 colours, and is smaller', () => {
    const before = gradient(96);
    const after = paletted(before);
    expect((partsOf(after).get('PLTE') ?? Buffer.alloc(0)).length).toBeLessThanOrEqual(256 * 3);
    expect(after.length).toBeLessThan(before.length);
  });
});

/** A square whose every pixel has a colour of its own; its sums are left out, since nobody checks them here. */
function gradient(side: number): Buffer {
  const lines = Buffer.alloc(side * (1 + side * 3));
  for (let at = 0; at < side * side; at++) {
    const [x, y] = [at % side, Math.floor(at / side)];
    lines.set([x * 2, y * 2, (x * y) % 256], y * (1 + side * 3) + 1 + x * 3);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 2], 8);
  const part = (name: string, content: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(name), content, Buffer.alloc(4)]);
  };
  return Buffer.concat([square.subarray(0, 8), part('IHDR', head), part('IDAT', deflateSync(lines))]);
}
