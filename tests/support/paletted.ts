import { deflateSync, inflateSync } from 'node:zlib';

/** A picture as its pixels, three bytes each. */
interface Pixels {
  width: number;
  height: number;
  rgb: Buffer;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The same picture in at most 256 colours: those that are most of it, and the nearest of them for the others. 8-bit RGB or RGBA, not interlaced. */
export function paletted(png: Buffer): Buffer {
  const { width, height, rgb } = pixelsOf(png);
  const counts = new Map<number, number>();
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at++) {
    const colour = rgb.readUIntBE(at * 3, 3);
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 256)
    .map(([colour]) => colour);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) lines[y * (width + 1) + 1 + x] = places.get(colours[y * width + x] ?? 0) ?? 0;
  }
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const table = Buffer.alloc(palette.length * 3);
  for (const [at, colour] of palette.entries()) table.writeUIntBE(colour, at * 3, 3);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function nearest(palette: readonly number[], colour: number): number {
  const parts = (one: number) => [one >> 16, (one >> 8) & 255, one & 255] as const;
  const [r, g, b] = parts(colour);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, one] of palette.entries()) {
    const [r2, g2, b2] = parts(one);
    const far = (r - r2) ** 2 + (g - g2) ** 2 + (b - b2) ** 2;
    if (far < least) [best, least] = [at, far];
  }
  return best;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, number) => {
  let crc = number;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function chunk(name: string, content: Buffer): Buffer {
  const whole = Buffer.alloc(content.length + 12);
  whole.writeUInt32BE(content.length, 0);
  whole.write(name, 4, 'latin1');
  content.copy(whole, 8);
  let crc = 0xffffffff;
  for (const byte of whole.subarray(4, -4)) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  whole.writeUInt32BE((crc ^ 0xffffffff) >>> 0, content.length + 8);
  return whole;
}

function pixelsOf(png: Buffer): Pixels {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const size = png[25] === 6 ? 4 : 3;
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const content = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') packed.push(content);
  }
  const lines = inflateSync(Buffer.concat(packed));
  const stride = width * size;
  let above = Buffer.alloc(stride);
  const rgb = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    const line = unfiltered(lines.subarray(start + 1, start + 1 + stride), above, lines[start] ?? 0, size);
    for (let x = 0; x < width; x++) line.copy(rgb, (y * width + x) * 3, x * size, x * size + 3);
    above = line;
  }
  return { width, height, rgb };
}

/** A line with its filter taken off: each byte was written as its difference to what stands to the left, above, or both. */
function unfiltered(bytes: Buffer, above: Buffer, filter: number, size: number): Buffer<ArrayBuffer> {
  const line = Buffer.alloc(bytes.length);
  for (let at = 0; at < bytes.length; at++) {
    const left = at < size ? 0 : (line[at - size] ?? 0);
    const up = above[at] ?? 0;
    const corner = at < size ? 0 : (above[at - size] ?? 0);
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    line[at] = ((bytes[at] ?? 0) + guess) & 255;
  }
  return line;
}

function paeth(left: number, up: number, corner: number): number {
  const sum = left + up - corner;
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)] as const;
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
