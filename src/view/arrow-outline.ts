import type { Point } from "./mercator.ts";
import { type Polyline, type Station, stationAt, stationsBetween } from "./polyline.ts";

/** A part of an arrow, from one length of travel to another, in pixels. */
export interface Dash {
  readonly from: number;
  readonly to: number;
}

/** Width of an arrow whose quantity no document states, in pixels: at its tail, and where the head begins. */
const WIDTH = { tail: 1.6, neck: 3.8 } as const;
/** Its head; a wider or thinner arrow's head grows or shrinks by so much of the arrow's growth. Pixels. */
const HEAD = { length: 13, width: 12, growth: 0.8 } as const;

/** How large the head of an arrow is, relative to one of scale 1. */
export function headScale(scale: number): number {
  return 1 + (scale - 1) * HEAD.growth;
}

/**
 * An arrow along a line: thin at its tail, a head at its end. Its parts are closed outlines in pixels of the map
 * plane, the first point not repeated.
 */
export class Arrow {
  readonly line: Polyline;
  /** Travel at which the head begins. */
  readonly neck: number;
  readonly #scale: number;

  readonly #hasHead: boolean;

  /**
   * @param scale width relative to an arrow whose quantity is not stated
   * @param hasHead false: only its taper shows the way it goes
   */
  constructor(line: Polyline, scale: number, hasHead = true) {
    this.line = line;
    this.#hasHead = hasHead;
    this.neck = !hasHead
      ? line.length
      : line.length - Math.min(HEAD.length * headScale(scale), line.length * 0.6);
    this.#scale = scale;
  }

  /** The shaft between two lengths of travel. */
  dash({ from, to }: Dash): Point[] {
    const { left, right } = this.#sides(from, Math.max(to, from + 0.5));
    return [...left, ...right.reverse()];
  }

  /** A dot on the shaft. */
  dot(travel: number): Point[] {
    const { x, y } = stationAt(this.line, travel);
    const radius = Math.max(1.5 * Math.min(1, this.#scale), this.#halfWidth(travel) * 1.15);
    return Array.from({ length: 10 }, (_, step) => {
      const angle = (step / 10) * 2 * Math.PI;
      return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
    });
  }

  /** The head as a ring of its own; none without a head. */
  heads(): Point[][] {
    return this.#hasHead ? [this.head()] : [];
  }

  /** Left corner, tip, right corner. The head points along its own length, so that it sits straight on a bend. */
  head(): [Point, Point, Point] {
    const base = stationAt(this.line, this.neck);
    const tip = stationAt(this.line, this.line.length);
    const angle = Math.atan2(tip.y - base.y, tip.x - base.x);
    const half = (HEAD.width / 2) * headScale(this.#scale);
    const straight = { ...base, angle };
    return [beside(straight, -half), { x: tip.x, y: tip.y }, beside(straight, half)];
  }

  /** Shaft and head in one piece, from some length of travel to the tip. */
  wholeFrom(travel: number): Point[] {
    const { left, right } = this.#sides(travel, Math.max(this.neck, travel + 0.5));
    return [...left, ...this.heads().flat(), ...right.reverse()];
  }

  /** A bar across the arrow, its middle at some length of travel. */
  bar(travel: number, length: number, width: number): Point[] {
    const { x, y, angle } = stationAt(this.line, travel);
    const along = { x: (Math.cos(angle) * width) / 2, y: (Math.sin(angle) * width) / 2 };
    const before = { x: x - along.x, y: y - along.y, angle };
    const behind = { x: x + along.x, y: y + along.y, angle };
    const half = (length / 2) * headScale(this.#scale);
    return [beside(before, -half), beside(behind, -half), beside(behind, half), beside(before, half)];
  }

  #sides(from: number, to: number): { left: Point[]; right: Point[] } {
    const stations = stationsBetween(this.line, from, to);
    return {
      left: stations.map((station) => beside(station, -this.#halfWidth(station.travel))),
      right: stations.map((station) => beside(station, this.#halfWidth(station.travel))),
    };
  }

  #halfWidth(travel: number): number {
    const share = this.neck === 0 ? 1 : Math.min(1, travel / this.neck);
    return ((WIDTH.tail + (WIDTH.neck - WIDTH.tail) * share) * this.#scale) / 2;
  }
}

/** A point beside a station: to the right of the way it goes, to the left when `offset` is negative. */
function beside({ x, y, angle }: Omit<Station, "travel">, offset: number): Point {
  return { x: x - Math.sin(angle) * offset, y: y + Math.cos(angle) * offset };
}
