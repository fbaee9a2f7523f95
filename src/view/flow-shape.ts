import type { Flow } from "../model/dataset.ts";
import { haltOf } from "../model/halt.ts";
import type { Status } from "../model/kinds.ts";
import { Arrow, type Dash } from "./arrow-outline.ts";
import type { Point } from "./mercator.ts";
import { type Polyline, stationAt } from "./polyline.ts";

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

/** Where a severed arrow is cut, as a share of its length; the gap, and the bar in it, in pixels. */
const CUT = { at: 0.46, gap: 20, barLength: 24, barWidth: 5.5 } as const;

/** Shorter than this, in pixels, an arrow has short dashes: two long ones would look like two arrows. */
const SHORT = 100;

/** What a status looks like, as words: the legend and the still picture read the same table. */
export type FlowLook =
  | "solid"
  | "long dashes"
  | "dots"
  | "thinning dashes"
  | "severed"
  | "severed once"
  | "ghost"
  | "hollow"
  | "hollow dashes"
  | "draft";

/**
 * A flow as it is drawn: a draft in a look of its own, whatever its status; one whose halt is over, as cut once and not
 * now.
 */
export function lookOfFlow(flow: Pick<Flow, "draft" | "status" | "severedBy">): FlowLook {
  if (flow.draft) return "draft";
  return haltOf(flow) === "past" ? "severed once" : flowLook(flow.status);
}

/** A status that no document states is drawn in hollow dashes: neither the filled arrow of what operates nor the whole outline of what is over. */
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
      return "hollow";
    case null:
      return "hollow dashes";
    case "claimed":
      return "ghost";
  }
}

/**
 * The outlines of an arrow along a line: thin at the origin, a head at the destination, and its status as a
 * pattern that stays readable without colour.
 * @param scale width relative to an arrow whose quantity is not stated
 * @param hasHead false where there is no room for one
 */
export function flowShape(line: Polyline, look: FlowLook, scale = 1, hasHead = true): FlowShape {
  const arrow = new Arrow(line, scale, hasHead);
  const dashed = (dashes: readonly Dash[]) => [...dashes.map((dash) => arrow.dash(dash)), ...arrow.heads()];
  const nothing: FlowShape = { solid: [], ghost: [], bar: [], question: null };
  switch (look) {
    case "solid":
      return { ...nothing, solid: [arrow.wholeFrom(0)] };
    case "hollow":
      return { ...nothing, ghost: [arrow.wholeFrom(0)] };
    case "hollow dashes":
      return { ...nothing, ghost: dashed(evenDashes(arrow.neck, 14, 6)) };
    case "long dashes":
      return {
        ...nothing,
        solid: dashed(evenDashes(arrow.neck, line.length < SHORT ? 6 : 14, line.length < SHORT ? 4 : 6)),
      };
    case "dots":
      return { ...nothing, solid: [...dotTravels(arrow.neck).map((at) => arrow.dot(at)), ...arrow.heads()] };
    case "thinning dashes":
      return { ...nothing, solid: dashed(thinningDashes(arrow.neck)) };
    case "severed":
      return severedShape(arrow);
    case "severed once": {
      const { solid, ghost, ...cut } = severedShape(arrow);
      return { ...cut, solid: [], ghost: [...solid, ...ghost] };
    }
    case "ghost":
      return {
        ...nothing,
        ghost: dashed(evenDashes(arrow.neck, 9, 6)),
        question: stationAt(line, line.length / 2),
      };
    case "draft":
      return { ...nothing, ghost: dashed(evenDashes(arrow.neck, 4, 5)) };
  }
}

function severedShape(arrow: Arrow): FlowShape {
  const { from, middle, to } = severedAt(arrow.line, arrow.neck);
  return {
    solid: [arrow.dash({ from: 0, to: from })],
    ghost: [arrow.wholeFrom(to)],
    bar: [arrow.bar(middle, CUT.barLength, CUT.barWidth)],
    question: null,
  };
}

/**
 * Where a severed arrow is cut: the end of its stub, the bar, and where its ghost begins, in pixels of travel.
 * @param neck where its head begins; the cut keeps clear of it
 */
export function severedAt(
  { length }: Pick<Polyline, "length">,
  neck = length,
): { readonly from: number; readonly middle: number; readonly to: number } {
  const gap = Math.min(CUT.gap, length * 0.3);
  const middle = Math.min(length * CUT.at, neck - gap / 2);
  return { from: middle - gap / 2, middle, to: middle + gap / 2 };
}

/** Equal dashes that fill the way from tail to neck; the last gap is as long as the others. */
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

function dotTravels(neck: number): number[] {
  const count = Math.max(2, Math.floor(neck / 8));
  return Array.from({ length: count }, (_, index) => ((index + 0.5) * neck) / count);
}
