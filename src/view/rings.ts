import type { Hook } from "./hook.ts";
import type { Hub } from "./hub.ts";
import type { Link } from "./lean.ts";
import type { Point } from "./mercator.ts";
import { PointGrid } from "./point-grid.ts";
import { distance } from "./polyline.ts";
import { type PortWish, settlePorts, widestGap } from "./ports.ts";

/** A flow between hubs as it is drawn. */
export interface ArcLink extends Link {
  /** How large its head is, relative to that of a flow that does not step back. */
  readonly size: number;
  /** How it stands on its hub when both ends are there; else null. */
  readonly hook: Hook | null;
  /** To where a hook turns; null: where there is room. */
  readonly inland: Point | null;
}

/** With the control point of its curve; null for a hook. */
export interface Draft extends ArcLink {
  readonly control: Point | null;
}

/** A spot on the ring round a hub: radius in pixels, angle in radians (0 = east, positive = south). */
export interface RingSpot {
  readonly hub: Hub;
  readonly radius: number;
  readonly angle: number;
}

/** Where a flow leaves its origin's ring and where it meets its destination's. A hook stands on `from`. */
export interface Touch {
  readonly from: RingSpot;
  readonly to: RingSpot;
}

/** What an arrow head, an arrow's tail and a hook that comes back need of a ring, in pixels. */
const HEAD_PORT = 14;
const TAIL_PORT = 7;
const HOOK_PORT = 24;
/** A ring is so much longer than what touches it, because arrows come in flocks; and never longer than this. */
const RING_SLACK = 1.5;
const LARGEST_RING = 32;
/** Neighbouring rings leave this share of the way between them to the arrows. */
const BETWEEN_RINGS = 0.2;

/**
 * Where flows touch the rings round their hubs, in the order of `drafts`: side by side, each as near to the way it
 * goes as the others allow, hooks inland, or in the widest gaps that are left.
 */
export function ringTouches(drafts: readonly Draft[]): Touch[] {
  const byHub = draftsByHub(drafts);
  const needs = new Map([...byHub].map(([hub, own]) => [hub, ringNeed(hub, own)]));
  const neighbours = new PointGrid<Hub>(Math.max(1, ...[...needs.values()].map(furthestNeighbour)));
  for (const hub of byHub.keys()) neighbours.add(hub.centre, hub);
  const spots = new Map(
    [...byHub].map(([hub, own]) => {
      const around = neighbours.near(hub.centre);
      return [hub, ringSpots(hub, ringRadius(hub, needs, around), own)];
    }),
  );
  return drafts.map((draft) => ({
    from: spotOf(draft, draft.from, spots),
    to: spotOf(draft, draft.to, spots),
  }));
}

/** The point of a spot, or one so many pixels further out. */
export function pointAt({ hub, radius, angle }: RingSpot, further = 0): Point {
  const reach = radius + further;
  return { x: hub.centre.x + reach * Math.cos(angle), y: hub.centre.y + reach * Math.sin(angle) };
}

type Spots = ReadonlyMap<Draft, RingSpot>;

/** Each hub with the flows that touch its ring, in their order. */
function draftsByHub(drafts: readonly Draft[]): Map<Hub, Draft[]> {
  const byHub = new Map<Hub, Draft[]>();
  for (const draft of drafts) {
    for (const hub of new Set([draft.from, draft.to])) {
      const own = byHub.get(hub);
      if (own) own.push(draft);
      else byHub.set(hub, [draft]);
    }
  }
  return byHub;
}

/** A neighbour whose ring is no larger leaves a ring all it needs from here on, in pixels. */
function furthestNeighbour(need: number): number {
  return (2 * need) / (1 - BETWEEN_RINGS);
}

function spotOf(draft: Draft, hub: Hub, spots: ReadonlyMap<Hub, Spots>): RingSpot {
  return spots.get(hub)?.get(draft) ?? { hub, radius: hub.gap, angle: 0 };
}

function ringSpots(hub: Hub, radius: number, drafts: readonly Draft[]): Spots {
  const here = drafts.filter(({ control, from, to }) => control && (from === hub || to === hub));
  const wishes = here.map((draft) => wishAt(hub, draft, radius));
  for (const hook of drafts.filter(({ control, from }) => control === null && from === hub)) {
    here.push(hook);
    wishes.push({ angle: hookAngle(hook, wishes), width: portOf(hub, hook) / radius });
  }
  const angles = settlePorts(wishes);
  return new Map(here.map((draft, index) => [draft, { hub, radius, angle: angles[index] ?? 0 }]));
}

/** How large a ring would have to be for all that touches it to stand side by side, in pixels. */
function ringNeed(hub: Hub, drafts: readonly Draft[]): number {
  const length = drafts.reduce((sum, draft) => sum + portOf(hub, draft), 0);
  return Math.min(LARGEST_RING, Math.max(hub.gap, (length / (2 * Math.PI)) * RING_SLACK));
}

/** As large as needed where there is room; neighbours share the room between them as they need it. */
function ringRadius(hub: Hub, needs: ReadonlyMap<Hub, number>, neighbours: readonly Hub[]): number {
  const need = needs.get(hub) ?? hub.gap;
  const rooms = neighbours.flatMap((other) => {
    const way = distance(other.centre, hub.centre);
    const othersNeed = needs.get(other) ?? other.gap;
    return other === hub ? [] : [(way * (1 - BETWEEN_RINGS) * need) / (need + othersNeed)];
  });
  return Math.max(hub.gap, Math.min(need, ...rooms));
}

function wishAt(hub: Hub, draft: Draft, radius: number): PortWish {
  const control = draft.control ?? hub.centre;
  return { angle: angleTo(hub, control), width: portOf(hub, draft) / radius };
}

function hookAngle({ from, inland }: Draft, taken: readonly PortWish[]): number {
  return inland ? angleTo(from, inland) : widestGap(taken).angle;
}

/** What a flow needs of a hub's ring, in pixels. */
function portOf(hub: Hub, { control, hook, size, to }: Draft): number {
  if (control === null) return (hook === "round" ? HOOK_PORT : HEAD_PORT) * size;
  return (to === hub ? HEAD_PORT : TAIL_PORT) * size;
}

function angleTo({ centre }: Hub, point: Point): number {
  return Math.atan2(point.y - centre.y, point.x - centre.x);
}
