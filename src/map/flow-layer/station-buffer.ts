import type { Point } from "../../view/mercator.ts";

/**
 * What a station begins. "start" and "body" begin a piece of a shaft that runs to the next station ("start" is its
 * capped tail), "head" the triangle that has its tip at the next station, "dot" a disc of its own. After "end" (a
 * capped end), "neck" (an end that a head covers) and "tip" comes another part: nothing is drawn from there.
 */
export const STATION = { body: 0, start: 1, head: 2, dot: 3, end: 4, neck: 5, tip: 6 } as const;

export type StationKind = keyof typeof STATION;

/** Stations are texels of four 32-bit words, so many in a row of their texture. */
export const STATIONS_PER_ROW = 2048;

const WORDS = 4;

/** Steps into which a full turn is divided, and a pixel of a half width. */
export const ANGLE_STEPS = 65536;
export const WIDTH_STEPS = 256;

/** The part of the world, in world units, in which something stands. */
export interface WorldBounds {
  west: number;
  east: number;
  north: number;
  south: number;
}

/**
 * Where positions are counted from, in world units (0 to 1 from 180° W to 180° E, and from north to south): the
 * middle of the Pacific-centred plane. Counted from there, 32-bit floats are exact to a hundredth of a pixel at the
 * closest zoom, because the matrix is moved to it in 64 bits.
 */
export const WORLD_ORIGIN: Point = { x: 330 / 360, y: 0.5 };

/**
 * Stations one after another in memory, as the graphics card reads them: x and y as floats, angle and half width in
 * 16 bits each, code. Grows by doubling and is used again.
 */
export class StationBuffer {
  #words = new Uint32Array(WORDS * STATIONS_PER_ROW);
  #floats = new Float32Array(this.#words.buffer);
  #count = 0;
  readonly bounds: WorldBounds = { west: 0, east: 0, north: 0, south: 0 };

  get count(): number {
    return this.#count;
  }

  /** Whole rows; what follows the last station has no meaning. Valid until the next `put`. */
  get words(): Uint32Array<ArrayBuffer> {
    return this.#words;
  }

  clear(): void {
    this.#count = 0;
    Object.assign(this.bounds, { west: Infinity, east: -Infinity, north: Infinity, south: -Infinity });
  }

  /**
   * @param x in world units; beyond 1 where the Pacific-centred plane goes on
   * @param y in world units
   * @param angle of travel in radians, 0 = east, positive = south
   * @param half half the width in pixels of the screen, at most 255
   * @param code from `stationCode`
   */
  put(x: number, y: number, angle: number, half: number, code: number): void {
    const at = this.#count * WORDS;
    // One station more than there are: each is read together with the next.
    if (at + WORDS === this.#words.length) this.#grow();
    const turn = Math.round((angle / (2 * Math.PI)) * ANGLE_STEPS) & (ANGLE_STEPS - 1);
    this.#floats[at] = x - WORLD_ORIGIN.x;
    this.#floats[at + 1] = y - WORLD_ORIGIN.y;
    this.#words[at + 2] = (turn << 16) | Math.round(half * WIDTH_STEPS);
    this.#words[at + 3] = code;
    this.#count += 1;
    this.bounds.west = Math.min(this.bounds.west, x);
    this.bounds.east = Math.max(this.bounds.east, x);
    this.bounds.north = Math.min(this.bounds.north, y);
    this.bounds.south = Math.max(this.bounds.south, y);
  }

  #grow(): void {
    const larger = new Uint32Array(this.#words.length * 2);
    larger.set(this.#words);
    this.#words = larger;
    this.#floats = new Float32Array(larger.buffer);
  }
}
