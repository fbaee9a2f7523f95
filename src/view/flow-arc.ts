import type { Position } from "../model/position.ts";
import { cubicLine } from "./bezier.ts";
import { gatherHubs, type Hub } from "./hub.ts";
import { chooseLeans, controlPoint, type Lean, type Link } from "./lean.ts";
import { type Point, project } from "./mercator.ts";
import { distance, type Polyline, polyline } from "./polyline.ts";
import { type Draft, pointAt, type RingSpot, ringTouches, type Touch } from "./rings.ts";

/** A flow as the arcs need it. */
export interface ArcFlow {
  readonly id: string;
  /** Chooses its side before all others. */
  readonly prominent: boolean;
  readonly origin: ArcEnd;
  readonly destination: ArcEnd;
}

export interface ArcEnd {
  readonly position: Position;
  /** Ends of one group (a country) that lie close together on the screen are served by one ring of arrows. */
  readonly group: string;
  /** Radius, in pixels, that arrows keep free: the mark's edge. */
  readonly gap: number;
}

/** The curve of a flow in pixels of the map plane, from origin to destination, stopping short of the marks. */
export interface FlowArc {
  readonly id: string;
  readonly line: Polyline;
  /** Both ends at one place: a loop beside it. */
  readonly loop: boolean;
}

/** Distance between lanes of one pair of hubs at mid-line, in pixels. */
const LANE = 12;
/** Shortest visible arrow, in pixels: below it the curve bulges out until it is that long. */
const SHORTEST = 34;
/** Radius of a loop in pixels, how much of the circle is open to each side of its foot in radians, its steps. */
const LOOP_RADIUS = 11;
const LOOP_OPENING = 0.75;
const LOOP_STEPS = 36;
/** The zoom at which leans are chosen, that of the overview on a desk: no arrow changes sides while one zooms. */
const LEAN_ZOOM = 1.3;

/** How flows lean, by flow id. */
export type Leans = ReadonlyMap<string, Lean>;

/**
 * The curves of all flows at one zoom, in the order of `flows`. Lanes, rings and loops have fixed sizes in pixels,
 * so the curves depend on the zoom and are made anew for it. Which flow takes which lane depends on ids alone.
 * @param leans from `flowLeans` over all flows of the dataset
 */
export function flowArcs(flows: readonly ArcFlow[], zoom: number, leans: Leans): FlowArc[] {
  const links = linksAt(flows, zoom);
  const pairs = linkPairs(links);
  const drafts = links.map((link): Draft => ({ ...link, control: controlOf(link, pairs, leans) }));
  const touches = ringTouches(drafts);
  return drafts.flatMap((draft, index) => {
    const touch = touches[index];
    return touch ? [finishCurve(draft, touch)] : [];
  });
}

/** To which side each flow leans, chosen once for all flows, whatever of them is shown and at whatever zoom. */
export function flowLeans(flows: readonly ArcFlow[]): Leans {
  return chooseLeans(linksAt(flows, LEAN_ZOOM).filter(({ from, to }) => from !== to));
}

function linksAt(flows: readonly ArcFlow[], zoom: number): Link[] {
  const ends = flows.flatMap(({ origin, destination }) => [origin, destination]);
  const hubs = gatherHubs(
    ends.map(({ position, group, gap }) => ({ group, gap, point: project(position, zoom) })),
  );
  return flows.flatMap(({ id, prominent }, index) => {
    const from = hubs[2 * index];
    const to = hubs[2 * index + 1];
    return from && to ? [{ id, prominent, from, to }] : [];
  });
}

/** The lean of a flow that was a loop where leans were chosen. */
const PLAIN_LEAN: Lean = { poleward: true, share: 0.12 };

/** The flows between two hubs, either way, in the order of their ids. */
type LinkPairs = ReadonlyMap<Hub, ReadonlyMap<Hub, readonly Link[]>>;

function linkPairs(links: readonly Link[]): LinkPairs {
  const pairs = new Map<Hub, Map<Hub, Link[]>>();
  for (const link of [...links].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const known = pairs.get(link.from)?.get(link.to) ?? pairs.get(link.to)?.get(link.from);
    if (known) known.push(link);
    else pairs.set(link.from, (pairs.get(link.from) ?? new Map<Hub, Link[]>()).set(link.to, [link]));
  }
  return pairs;
}

function controlOf(link: Link, pairs: LinkPairs, leans: Leans): Point | null {
  if (link.from === link.to) return null;
  const pair = pairs.get(link.from)?.get(link.to) ?? pairs.get(link.to)?.get(link.from) ?? [link];
  const lean = sideOf(link, pair, leans);
  const alike = pair.filter(({ from }) => from === link.from);
  const way = distance(link.from.centre, link.to.centre);
  const missing = Math.max(0, SHORTEST - (way - link.from.gap - link.to.gap));
  return controlPoint(link, lean, missing * 0.6 + alike.indexOf(link) * LANE);
}

/** All flows from one hub to another lean as the first of them does, and those that come back the other way. */
function sideOf(link: Link, [first = link]: readonly Link[], leans: Leans): Lean {
  const lean = leans.get(first.id) ?? PLAIN_LEAN;
  return first.from === link.from ? lean : { ...lean, poleward: !lean.poleward };
}

function finishCurve({ id, control }: Draft, { from, to }: Touch): FlowArc {
  if (control === null) return { id, loop: true, line: loopLine(from) };
  const start = pointAt(from);
  const end = pointAt(to);
  const line = cubicLine(start, towards(start, from.hub, control), towards(end, to.hub, control), end);
  return { id, loop: false, line };
}

/** The cubic handle that makes a curve through a shifted end run as the quadratic one between the centres does. */
function towards(end: Point, hub: Hub, control: Point): Point {
  return {
    x: end.x + ((control.x - hub.centre.x) * 2) / 3,
    y: end.y + ((control.y - hub.centre.y) * 2) / 3,
  };
}

/** Most of a circle that stands on the ring, from one side of its foot round to the other. */
function loopLine(foot: RingSpot): Polyline {
  const centre = pointAt(foot, LOOP_RADIUS + 1);
  const first = foot.angle + Math.PI + LOOP_OPENING;
  const turn = 2 * (Math.PI - LOOP_OPENING);
  return polyline(
    Array.from({ length: LOOP_STEPS + 1 }, (_, step) => {
      const angle = first + (turn * step) / LOOP_STEPS;
      return { x: centre.x + LOOP_RADIUS * Math.cos(angle), y: centre.y + LOOP_RADIUS * Math.sin(angle) };
    }),
  );
}
