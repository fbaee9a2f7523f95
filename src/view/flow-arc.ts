import type { Position } from "../model/position.ts";
import { cubicLine } from "./bezier.ts";
import { type Hook, hookLine } from "./hook.ts";
import { gatherHubs, type Hub } from "./hub.ts";
import { chooseLeans, controlPoint, type Lean, type Link } from "./lean.ts";
import { type Point, project } from "./mercator.ts";
import { distance, type Polyline, stationAt } from "./polyline.ts";
import { type ArcLink, type Draft, pointAt, type RingSpot, ringTouches, type Touch } from "./rings.ts";

/** A flow as the arcs need it. */
export interface ArcFlow {
  readonly id: string;
  /** Chooses its side before all others. */
  readonly prominent: boolean;
  /** How large its head is, relative to that of a flow that does not step back. */
  readonly size: number;
  readonly origin: ArcEnd;
  readonly destination: ArcEnd;
}

export interface ArcEnd {
  readonly position: Position;
  /** Ends of one group (a country) that lie close together on the screen are served by one ring of arrows. */
  readonly group: string;
  /** A country or region, which has no point: its position is where its name belongs. */
  readonly isArea: boolean;
  /** Somewhere well inside its country: hooks turn there. Null where nobody knows. */
  readonly inland: Position | null;
  /** Radius, in pixels, that arrows keep free: the mark's edge. */
  readonly gap: number;
}

/** The curve of a flow in pixels of the map plane, from origin to destination, stopping short of the marks. */
export interface FlowArc {
  readonly id: string;
  readonly line: Polyline;
  /** Both ends at one place, or one the country of the other: a hook beside the mark. Null: a way across the map. */
  readonly hook: Hook | null;
  /** Its head lies on another's line: there was no way round. */
  readonly crowded: boolean;
}

/** Distance between lanes of one pair of hubs at mid-line, in pixels. */
const LANE = 12;
/** Shortest visible arrow, in pixels: below it the curve bulges out until it is that long. */
const SHORTEST = 34;
/** Where the middle of a head is, from its tip, and how far it keeps lines off. Pixels. */
const HEAD_MIDDLE = 7;
const HEAD_ROOM = 10;
/** Nearer than this to a hub, what lies inland gives hooks no direction, in pixels. */
const INLAND = 14;
/** How far arrows that touch one ring fan out from it, in pixels. */
const FAN = 24;
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
  return separateHeads(
    drafts.flatMap((draft, index) => {
      const touch = touches[index];
      return touch ? [{ ...draft, touch }] : [];
    }),
  );
}

/** To which side each flow leans, chosen once for all flows, whatever of them is shown and at whatever zoom. */
export function flowLeans(flows: readonly ArcFlow[]): Leans {
  return chooseLeans(linksAt(flows, LEAN_ZOOM).filter(({ from, to }) => from !== to));
}

function linksAt(flows: readonly ArcFlow[], zoom: number): ArcLink[] {
  const ends = flows.flatMap(drawnEnds);
  const hubs = gatherHubs(ends.map(({ position, ...end }) => ({ ...end, point: project(position, zoom) })));
  return flows.flatMap((flow, index) => {
    const from = hubs[2 * index];
    const to = hubs[2 * index + 1];
    if (!from || !to) return [];
    const { id, prominent, size } = flow;
    const hook = from === to ? hookOf(flow) : null;
    return [{ id, prominent, size, from, to, hook, inland: inlandOf(flow, from, zoom) }];
  });
}

/** Where a flow starts and stops on the map. Between a country and a mark in it, at the mark: the country is no point. */
function drawnEnds({ origin, destination }: ArcFlow): [ArcEnd, ArcEnd] {
  if (origin.group !== destination.group || origin.isArea === destination.isArea)
    return [origin, destination];
  const mark = origin.isArea ? destination : origin;
  return [mark, mark];
}

function hookOf({ origin, destination }: ArcFlow): Hook {
  if (origin.isArea === destination.isArea) return "round";
  return origin.isArea ? "in" : "out";
}

function inlandOf({ origin }: ArcFlow, { centre }: Hub, zoom: number): Point | null {
  const inland = origin.inland && project(origin.inland, zoom);
  return inland && distance(inland, centre) > INLAND ? inland : null;
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

function controlOf(link: ArcLink, pairs: LinkPairs, leans: Leans): Point | null {
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

interface Touching extends Draft {
  readonly touch: Touch;
}

/** Among more flows nobody looks for heads: the time it takes is their square. */
const MOST_SEPARATED = 80;
/** So much further out or in a curve may run, at its middle, to keep clear of others' heads. Pixels. */
const FURTHER = [0, 10, -10, 20, -20, 30, -30, 40];

/** The curves, those that would run over another's head bent a little further to their side. */
function separateHeads(drafts: readonly Touching[]): FlowArc[] {
  const arcs = drafts.map((draft) => finishCurve(draft, 0));
  if (drafts.length > MOST_SEPARATED) return arcs;
  const hubs = [...new Set(drafts.flatMap(({ from, to }) => [from, to]))];
  // Twice: what has given way may stand in the way of what came before it.
  [...drafts.keys(), ...drafts.keys()].forEach((index) => {
    const draft = drafts[index];
    if (!draft || draft.hook !== null) return;
    const others = drafts.flatMap((other, at) => {
      const arc = arcs[at];
      return at === index || !arc ? [] : [{ arc, size: other.size }];
    });
    let fewest = Number.POSITIVE_INFINITY;
    for (const further of FURTHER) {
      const arc = finishCurve(draft, further);
      const strange = hubs.filter((hub) => hub !== draft.from && hub !== draft.to && runsThrough(arc, hub));
      const clashes = clashesOf({ arc, size: draft.size }, others) + strange.length;
      if (clashes >= fewest) continue;
      fewest = clashes;
      arcs[index] = arc;
      if (clashes === 0) break;
    }
  });
  return arcs.map((arc, index) => {
    const own = { arc, size: drafts[index]?.size ?? 1 };
    return { ...arc, crowded: arcs.some((other) => other !== arc && liesOn(own, other)) };
  });
}

function runsThrough({ line }: FlowArc, { centre, gap }: Hub): boolean {
  return line.points.some((point) => distance(point, centre) < gap + HEAD_ROOM);
}

interface Sized {
  readonly arc: FlowArc;
  readonly size: number;
}

/** How many heads lie on another's line, of a flow and its neighbours. */
function clashesOf(flow: Sized, others: readonly Sized[]): number {
  return others.filter((other) => liesOn(flow, other.arc) || liesOn(other, flow.arc)).length;
}

function liesOn({ arc, size }: Sized, { line }: FlowArc): boolean {
  const head = stationAt(arc.line, arc.line.length - HEAD_MIDDLE * size);
  return line.points.some((point) => distance(point, head) < HEAD_ROOM * size);
}

function finishCurve({ id, control, hook, size, touch }: Touching, further: number): FlowArc {
  const { from, to } = touch;
  if (control === null || hook !== null) {
    return {
      id,
      hook,
      crowded: false,
      line: hookLine(hook ?? "round", { ...from, radius: from.hub.gap }, size),
    };
  }
  const start = pointAt(from);
  const end = pointAt(to);
  const bent = bentFurther(control, from.hub.centre, to.hub.centre, further);
  const line = cubicLine(start, towards(start, from, bent), towards(end, to, bent), end);
  return { id, hook, line, crowded: false };
}

/** A control point moved away from the straight way. */
function bentFurther(control: Point, from: Point, to: Point, by: number): Point {
  const dx = control.x - (from.x + to.x) / 2;
  const dy = control.y - (from.y + to.y) / 2;
  const out = Math.hypot(dx, dy) || 1;
  // Never over to the other side.
  const way = Math.max(2 * by, -out);
  return { x: control.x + (dx / out) * way, y: control.y + (dy / out) * way };
}

/**
 * The cubic handle that makes a curve through a shifted end run as the quadratic one between the centres does, but for a
 * turn near its end: so that arrows that touch a ring side by side do not run into one another's heads.
 */
function towards(end: Point, { hub, angle }: RingSpot, control: Point): Point {
  const dx = ((control.x - hub.centre.x) * 2) / 3;
  const dy = ((control.y - hub.centre.y) * 2) / 3;
  const turn = Math.min(FAN, Math.hypot(dx, dy) / 2);
  return { x: end.x + dx + Math.cos(angle) * turn, y: end.y + dy + Math.sin(angle) * turn };
}
