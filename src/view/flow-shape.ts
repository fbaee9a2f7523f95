import type { Status } from "../model/kinds.ts";
import type { Point } from "./mercator.ts";
import { type Polyline, type Station, stationAt, stationsBetween } from "./polyline.ts";

/** A closed ring of the map plane; the first point is not repeated. */
export type Ring = readonly Point[];

/** What is drawn for a flow, in pixels of the map plane. */
export interface FlowShape {
  /** Filled with the hue of the kind, cased. */
  readonly solid: readonly Ring[];
  /** Outlined only: what would be, was, or is only claimed. */
  readonly ghost: readonly Ring[];
  /** The bar across a severed flow. */
  readonly bar: readonly Ring[];
  /** Where the question mark of a claimed flow stands. */
  readonly question: Point | null;
}

/** Width of an arrow whose quantity no document states, in pixels: at its tail, and where the head begins. */
export const PLAIN_WIDTH = { tail: 1.6, body: 3.8 } as const;

/** The arrow head of the plain width, in pixels. */
const HEAD = { length: 13, width: 12 } as const;

/** Where a severed arrow is cut, as a share of its length, and how long the gap is in pixels. */
const CUT = { at: 0.46, gap: 20, barLength: 24, barWidth: 5.5 } as const;

/** What a status looks like, as words: the legend and the still picture read the same table. */
export type FlowLook = "solid" | "long dashes" | "dots" | "thinning dashes" | "severed" | "ghost" | "hollow";

/** A status that no document states is drawn hollow: an arrow, but not the filled one of what operates. */
export function flowLook(status: Status | null): FlowLook {
  switch (status) {
    case "operating":
      return "solid";
    case "under construction":
    case "announced":
      return "long dashes";
    case "considered":
      return "dots";
    case "in doubt":
      return "thinning dashes";
    case "halted":
      return "severed";
    case "ended":
    case null:
      return "hollow";
    case "claimed":
      return "ghost";
  }
}

/**
 * The outlines of an arrow along a line: thin at the origin, a head at the destination, and its status as a
 * pattern that stays readable without colour.
 * @param scale width relative to an arrow whose quantity is not stated
 */
export function flowShape(line: Polyline, look: FlowLook, scale = 1): FlowShape {
  const head = Math.min(HEAD.length, line.length * 0.6);
  const neck = line.length - head;
  const bodies = (dashes: readonly Dash[]) => dashes.map((dash) => body(line, dash, neck, scale));
  const tip = arrowHead(line, neck, scale);
  const plain: FlowShape = { solid: [], ghost: [], bar: [], question: null };
  switch (look) {
    case "solid":
      return { ...plain, solid: [wholeArrow(line, neck, scale)] };
    case "hollow":
      return { ...plain, ghost: [wholeArrow(line, neck, scale)] };
    case "long dashes":
      return { ...plain, solid: [...bodies(evenDashes(neck, 14, 6)), tip] };
    case "dots":
      return { ...plain, solid: [...dots(line, neck, scale), tip] };
    case "thinning dashes":
      return { ...plain, solid: [...bodies(thinningDashes(neck)), tip] };
    case "severed":
      return severedShape(line, neck, scale);
    case "ghost":
      return {
        ...plain,
        ghost: [...bodies(evenDashes(neck, 9, 6)), tip],
        question: stationAt(line, line.length * 0.5),
      };
  }
}

interface Dash {
  readonly from: number;
  readonly to: number;
}

function severedShape(line: Polyline, neck: number, scale: number): FlowShape {
  const cut = Math.min(line.length * CUT.at, neck - CUT.gap / 2);
  const gap = Math.min(CUT.gap, line.length * 0.3);
  const centre = stationAt(line, cut);
  return {
    solid: [body(line, { from: 0, to: cut - gap / 2 }, neck, scale)],
    ghost: [ghostRemainder(line, cut + gap / 2, neck, scale)],
    bar: [bar(centre)],
    question: null,
  };
}

function bar({ x, y, angle }: Station): Ring {
  const along = { x: (Math.cos(angle) * CUT.barWidth) / 2, y: (Math.sin(angle) * CUT.barWidth) / 2 };
  const across = { x: (-Math.sin(angle) * CUT.barLength) / 2, y: (Math.cos(angle) * CUT.barLength) / 2 };
  return [
    { x: x - along.x - across.x, y: y - along.y - across.y },
    { x: x + along.x - across.x, y: y + along.y - across.y },
    { x: x + along.x + across.x, y: y + along.y + across.y },
    { x: x - along.x + across.x, y: y - along.y + across.y },
  ];
}

/** Equal dashes that fill the way from tail to neck; the last gap is never smaller than the others. */
function evenDashes(neck: number, dash: number, gap: number): Dash[] {
  const count = Math.max(2, Math.round((neck + gap) / (dash + gap)));
  const step = neck / count;
  const drawn = step * (dash / (dash + gap));
  return Array.from({ length: count }, (_, index) => ({ from: index * step, to: index * step + drawn }));
}

/** Dashes that grow shorter and gaps that grow wider towards the destination: a plan running out. */
function thinningDashes(neck: number): Dash[] {
  const dashes: Dash[] = [];
  let from = 0;
  while (from < neck - 3) {
    const share = from / neck;
    const dash = 13 - 9 * share;
    dashes.push({ from, to: Math.min(from + dash, neck) });
    from += dash + 4 + 7 * share;
  }
  return dashes;
}

function dots(line: Polyline, neck: number, scale: number): Ring[] {
  const count = Math.max(2, Math.floor(neck / 8));
  return Array.from({ length: count }, (_, index) => {
    const travel = ((index + 0.5) * neck) / count;
    const radius = Math.max(1.5, halfWidth(travel, neck, scale) * 1.15);
    return circle(stationAt(line, travel), radius);
  });
}

function circle({ x, y }: Point, radius: number): Ring {
  return Array.from({ length: 10 }, (_, step) => {
    const angle = (step / 10) * 2 * Math.PI;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}

/** Half the width of the arrow after so much travel. */
function halfWidth(travel: number, neck: number, scale: number): number {
  const share = neck === 0 ? 1 : Math.min(1, travel / neck);
  return ((PLAIN_WIDTH.tail + (PLAIN_WIDTH.body - PLAIN_WIDTH.tail) * share) * scale) / 2;
}

function body(line: Polyline, { from, to }: Dash, neck: number, scale: number): Ring {
  const stations = stationsBetween(line, from, Math.max(to, from + 0.5));
  const sides = stations.map((_, index) => {
    const travel = from + ((to - from) * index) / Math.max(1, stations.length - 1);
    return halfWidth(travel, neck, scale);
  });
  return ringAround(stations, sides);
}

function wholeArrow(line: Polyline, neck: number, scale: number): Ring {
  const stations = stationsBetween(line, 0, neck);
  return withHead(line, stations, neck, scale, 0);
}

function ghostRemainder(line: Polyline, from: number, neck: number, scale: number): Ring {
  return withHead(line, stationsBetween(line, from, Math.max(from + 0.5, neck)), neck, scale, from);
}

function withHead(line: Polyline, stations: Station[], neck: number, scale: number, from: number): Ring {
  const sides = stations.map((_, index) =>
    halfWidth(from + ((neck - from) * index) / Math.max(1, stations.length - 1), neck, scale),
  );
  const shaft = ringAround(stations, sides);
  const [left, tip, right] = headCorners(line, neck, scale);
  const half = stations.length;
  return [...shaft.slice(0, half), left, tip, right, ...shaft.slice(half)];
}

function arrowHead(line: Polyline, neck: number, scale: number): Ring {
  return headCorners(line, neck, scale);
}

/** Left corner, tip, right corner. The head points along its own length, so that it sits straight on a bend. */
function headCorners(line: Polyline, neck: number, scale: number): readonly [Point, Point, Point] {
  const base = stationAt(line, neck);
  const tip = stationAt(line, line.length);
  const angle = Math.atan2(tip.y - base.y, tip.x - base.x);
  const half = (HEAD.width / 2) * (1 + (scale - 1) * 0.6);
  const across = { x: -Math.sin(angle) * half, y: Math.cos(angle) * half };
  return [
    { x: base.x - across.x, y: base.y - across.y },
    { x: tip.x, y: tip.y },
    { x: base.x + across.x, y: base.y + across.y },
  ];
}

/** A ring around stations: their left sides in order, then their right sides back. */
function ringAround(stations: readonly Station[], sides: readonly number[]): Ring {
  const left = stations.map((station, index) => beside(station, -(sides[index] ?? 0)));
  const right = stations.map((station, index) => beside(station, sides[index] ?? 0));
  return [...left, ...right.reverse()];
}

function beside({ x, y, angle }: Station, offset: number): Point {
  return { x: x - Math.sin(angle) * offset, y: y + Math.cos(angle) * offset };
}
