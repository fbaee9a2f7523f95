import { inflateSync } from "node:zlib";

/** The pixels of a picture. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** How many pixels have exactly this colour, `#rrggbb`. */
  readonly count: (colour: string) => number;
  /** The colour of the first pixel, `#rrggbb`. */
  readonly first: string;
}

/** Bytes per pixel by colour type: RGB and RGBA, which is what browsers write. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Reads a PNG of eight bits per channel that is not interlaced (https://www.w3.org/TR/png-3/). */
export function pngPixels(png: Buffer): Pixels {
  const { width, height, channels, rows } = decode(png);
  const counts = new Map<number, number>();
  for (let at = 0; at < rows.length; at += channels) {
    const colour = rows.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return {
    width,
    height,
    count: (colour) => counts.get(Number.parseInt(colour.slice(1), 16)) ?? 0,
    first: `#${rows.toString("hex", 0, 3)}`,
  };
}

/** How far, from 0 to 255, the two most different pixels at one place of two pictures of one size are apart. */
export function largestDifference(one: Buffer, other: Buffer): number {
  const a = decode(one);
  const b = decode(other);
  if (a.width !== b.width || a.height !== b.height || a.channels !== b.channels) return 255;
  let largest = 0;
  for (const [at, value] of a.rows.entries()) {
    largest = Math.max(largest, Math.abs(value - (b.rows[at] ?? 0)));
  }
  return largest;
}

function decode(png: Buffer) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = CHANNELS[png.readUInt8(25)];
  if (png.readUInt8(24) !== 8 || channels === undefined || png.readUInt8(28) !== 0) {
    throw new Error("a kind of PNG that browsers do not write");
  }
  return {
    width,
    height,
    channels,
    rows: unfilter(inflateSync(imageData(png)), width * channels, height, channels),
  };
}

function imageData(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

function unfilter(data: Buffer, stride: number, height: number, channels: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = data[row * (stride + 1)] ?? 0;
    for (let at = 0; at < stride; at += 1) {
      const here = row * stride + at;
      const left = at >= channels ? (out[here - channels] ?? 0) : 0;
      const up = row > 0 ? (out[here - stride] ?? 0) : 0;
      const upLeft = row > 0 && at >= channels ? (out[here - stride - channels] ?? 0) : 0;
      const raw = data[row * (stride + 1) + 1 + at] ?? 0;
      out[here] = (raw + predicted(filter, left, up, upLeft)) & 255;
    }
  }
  return out;
}

function predicted(filter: number, left: number, up: number, upLeft: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, upLeft) : 0;
}

function paeth(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft;
  const [byLeft, byUp, byUpLeft] = [left, up, upLeft].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (byLeft <= byUp && byLeft <= byUpLeft) return left;
  return byUp <= byUpLeft ? up : upLeft;
}
