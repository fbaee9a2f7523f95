import type { Position } from "../model/position.ts";
import { cubicLine } from "./bezier.ts";
import { gatherHubs, type Hub } from "./hub.ts";
import { chooseLeans, controlPoint, type Lean, type Link } from "./lean.ts";
import { type Point, project } from "./mercator.ts";
import { distance, type Polyline, polyline } from "./polyline.ts";
import { type PortWish, settlePorts, widestGap } from "./ports.ts";

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
/** What an arrow head, an arrow's tail and a loop need of a ring, in pixels. */
const HEAD_PORT = 14;
const TAIL_PORT = 7;
const LOOP_PORT = 30;
/** A ring is so much longer than what touches it, because arrows come in flocks; and never longer than this. */
const RING_SLACK = 1.8;
const LARGEST_RING = 30;
/** Neighbouring rings leave this share of the way between them to the arrows. */
const BETWEEN_RINGS = 0.3;
/** Shortest visible arrow, in pixels: below it the curve bulges out until it is that long. */
const SHORTEST = 34;
/** Radius of a loop, in pixels. */
const LOOP_RADIUS = 11;
/** The zoom at which leans are chosen, that of the overview on a desk: no arrow changes sides while one zooms. */
const LEAN_ZOOM = 1.3;

/** How flows lean, by flow id. */
export type Leans = ReadonlyMap<string, Lean>;

/** A flow between hubs with the control point of its curve; null for a loop. */
interface Draft extends Link {
  readonly control: Point | null;
}

/** Where a flow touches the rings of its two hubs, in radians; filled in hub by hub. */
interface Touch {
  from: number;
  to: number;
}

/**
 * The curves of all flows at one zoom, in the order of `flows`. Lanes, rings and loops have fixed sizes in pixels,
 * so the curves depend on the zoom and are made anew for it. Which flow takes which lane depends on ids alone.
 * @param leans from `flowLeans` over all flows of the dataset
 */
export function flowArcs(flows: readonly ArcFlow[], zoom: number, leans: Leans): FlowArc[] {
  const links = linksAt(flows, zoom);
  const drafts = links.map((link): Draft => ({ ...link, control: controlOf(link, links, leans) }));
  const hubs = [...new Set(drafts.flatMap(({ from, to }) => [from, to]))];
  const needs = new Map(hubs.map((hub) => [hub, ringNeed(hub, drafts)]));
  const rings = new Map(hubs.map((hub) => [hub, ringRadius(hub, needs)]));
  const touches = settleTouches(drafts, rings);
  return drafts.map((draft) => finishCurve(draft, rings, touches));
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

function controlOf(link: Link, links: readonly Link[], leans: Leans): Point | null {
  if (link.from === link.to) return null;
  const lean = sideOf(link, links, leans);
  const beside = links.filter(
    (other) => other.from === link.from && other.to === link.to && other.id < link.id,
  );
  const way = distance(link.from.centre, link.to.centre);
  const missing = Math.max(0, SHORTEST - (way - link.from.gap - link.to.gap));
  return controlPoint(link, lean, missing * 0.6 + beside.length * LANE);
}

/** All flows from one hub to another lean as the first of them does, and those that come back the other way. */
function sideOf(link: Link, links: readonly Link[], leans: Leans): Lean {
  const pair = links
    .filter(
      ({ from, to }) => (from === link.from && to === link.to) || (from === link.to && to === link.from),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const first = pair[0] ?? link;
  const lean = leans.get(first.id) ?? PLAIN_LEAN;
  return first.from === link.from ? lean : { ...lean, poleward: !lean.poleward };
}

/** How large a ring would have to be for all that touches it to stand side by side, in pixels. */
function ringNeed(hub: Hub, drafts: readonly Draft[]): number {
  const length = drafts.reduce((sum, { from, to, control }) => {
    if (control === null) return sum + (from === hub ? LOOP_PORT : 0);
    return sum + (to === hub ? HEAD_PORT : 0) + (from === hub ? TAIL_PORT : 0);
  }, 0);
  return Math.min(LARGEST_RING, Math.max(hub.gap, (length / (2 * Math.PI)) * RING_SLACK));
}

/** As large as needed where there is room; neighbours share the room between them as they need it. */
function ringRadius(hub: Hub, needs: ReadonlyMap<Hub, number>): number {
  const need = needs.get(hub) ?? hub.gap;
  const rooms = [...needs].flatMap(([other, othersNeed]) => {
    const way = distance(other.centre, hub.centre);
    return other === hub ? [] : [(way * (1 - BETWEEN_RINGS) * need) / (need + othersNeed)];
  });
  return Math.max(hub.gap, Math.min(need, ...rooms));
}

function settleTouches(drafts: readonly Draft[], rings: ReadonlyMap<Hub, number>): ReadonlyMap<Draft, Touch> {
  const touches = new Map<Draft, Touch>(drafts.map((draft) => [draft, { from: 0, to: 0 }]));
  for (const [hub, radius] of rings) {
    const here = drafts.filter(({ control, from, to }) => control && (from === hub || to === hub));
    const wishes = here.map((draft) => wishAt(hub, draft, radius));
    for (const loop of drafts.filter(({ control, from }) => control === null && from === hub)) {
      here.push(loop);
      wishes.push({ angle: widestGap(wishes).angle, width: LOOP_PORT / radius });
    }
    settlePorts(wishes).forEach((angle, index) => {
      const draft = here[index];
      const touch = draft && touches.get(draft);
      if (!draft || !touch) return;
      if (draft.from === hub) touch.from = angle;
      if (draft.to === hub) touch.to = angle;
    });
  }
  return touches;
}

function wishAt(hub: Hub, draft: Draft, radius: number): PortWish {
  const control = draft.control ?? hub.centre;
  const angle = Math.atan2(control.y - hub.centre.y, control.x - hub.centre.x);
  return { angle, width: (draft.to === hub ? HEAD_PORT : TAIL_PORT) / radius };
}

function finishCurve(
  draft: Draft,
  rings: ReadonlyMap<Hub, number>,
  touches: ReadonlyMap<Draft, Touch>,
): FlowArc {
  const { id, from, to, control } = draft;
  const touch = touches.get(draft) ?? { from: 0, to: 0 };
  if (control === null) return { id, loop: true, line: loopLine(from, rings.get(from) ?? 0, touch.from) };
  const start = onRing(from, rings.get(from) ?? 0, touch.from);
  const end = onRing(to, rings.get(to) ?? 0, touch.to);
  const line = cubicLine(start, towards(start, from, control), towards(end, to, control), end);
  return { id, loop: false, line };
}

/** The cubic handle that makes a curve through a shifted end run as the quadratic one between the centres does. */
function towards(end: Point, hub: Hub, control: Point): Point {
  return {
    x: end.x + ((control.x - hub.centre.x) * 2) / 3,
    y: end.y + ((control.y - hub.centre.y) * 2) / 3,
  };
}

/** Most of a circle that stands on the ring, from one side of the foot round to the other. */
function loopLine(hub: Hub, radius: number, angle: number): Polyline {
  const centre = onRing(hub, radius + LOOP_RADIUS + 1, angle);
  const foot = angle + Math.PI;
  const open = 0.75;
  const steps = 36;
  return polyline(
    Array.from({ length: steps + 1 }, (_, step) => {
      const turn = foot + open + ((2 * Math.PI - 2 * open) * step) / steps;
      return { x: centre.x + LOOP_RADIUS * Math.cos(turn), y: centre.y + LOOP_RADIUS * Math.sin(turn) };
    }),
  );
}

function onRing({ centre }: Hub, radius: number, angle: number): Point {
  return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
}
