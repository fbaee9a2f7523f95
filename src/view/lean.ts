import { quadraticPoints } from "./bezier.ts";
import type { Hub } from "./hub.ts";
import type { Point } from "./mercator.ts";
import { distance } from "./polyline.ts";

/** A flow between two hubs. */
export interface Link {
  readonly id: string;
  /** Chooses its lean before all others: what was stopped is what the map has to show. */
  readonly prominent: boolean;
  readonly from: Hub;
  readonly to: Hub;
}

/** To which side of the straight way a curve leans, and how far out it lies at mid-line as a share of that way. */
export interface Lean {
  readonly poleward: boolean;
  readonly share: number;
}

/** Poleward, as the shortest way over the globe does. */
const NATURAL = { poleward: true, share: 0.1, cost: 0 } as const;

/** The ways a bundle may lean, the most natural first. */
const CHOICES: readonly (Lean & { readonly cost: number })[] = [
  NATURAL,
  { poleward: true, share: 0.2, cost: 0.4 },
  { poleward: false, share: 0.1, cost: 0.5 },
  { poleward: true, share: 0.02, cost: 0.7 },
  { poleward: false, share: 0.2, cost: 0.8 },
];

/** What it costs to cross another curve, to run along one, and to run through a hub that is not one's own. */
const COST = { crossing: 1, along: 0.15, hub: 2 } as const;
/** Nearer than this, curves run along one another; near their own hubs all do. Pixels. */
const NEAR = 14;
const HUB_NEAR = 24;
const OWN_HUB = 45;
const SAMPLES = 28;
/** So many bundles look for a way of their own. Among more, every way crosses many, and looking takes their square. */
const MOST_CHOOSING = 120;

interface Drawn {
  readonly link: Link;
  readonly points: readonly Point[];
}

/**
 * How each flow between two hubs leans, by flow id. All flows of one direction between two hubs lean alike, those
 * of the other direction to the other side. Bundles with a prominent flow choose first, then short ones; each takes
 * the lean that crosses, follows or covers least of what is there already; after the first hundred or so, the natural one.
 */
export function chooseLeans(links: readonly Link[]): ReadonlyMap<string, Lean> {
  const leans = new Map<string, Lean>();
  const drawn: Drawn[] = [];
  const hubs = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  for (const [rank, bundle] of bundlesOf(links).entries()) {
    const best = rank < MOST_CHOOSING ? bestChoice(bundle, drawn, hubs) : NATURAL;
    for (const link of bundle) {
      const lean = leanOf(link, bundle, best);
      leans.set(link.id, lean);
      drawn.push({ link, points: sample(link, lean) });
    }
  }
  return leans;
}

function bestChoice(bundle: readonly Link[], drawn: readonly Drawn[], hubs: readonly Hub[]): Lean {
  const costs = CHOICES.map((choice) => choice.cost + costOf(bundle, choice, drawn, hubs));
  return CHOICES[costs.indexOf(Math.min(...costs))] ?? NATURAL;
}

/** The control point of the quadratic curve that leans so, its middle moved out by some pixels more. */
export function controlPoint({ from, to }: Pick<Link, "from" | "to">, lean: Lean, further: number): Point {
  const dx = to.centre.x - from.centre.x;
  const dy = to.centre.y - from.centre.y;
  const way = Math.hypot(dx, dy);
  const eastward = dx >= 0 ? 1 : -1;
  // The middle of a quadratic curve lies half as far out as its control point.
  const out = 2 * (way * lean.share + further) * eastward * (lean.poleward ? 1 : -1);
  return {
    x: (from.centre.x + to.centre.x) / 2 + (dy / way) * out,
    y: (from.centre.y + to.centre.y) / 2 - (dx / way) * out,
  };
}

/** Flows between the same two hubs, either way; prominent ones first, then the shortest. */
function bundlesOf(links: readonly Link[]): Link[][] {
  const bundles = new Map<Hub, Map<Hub, Link[]>>();
  const sorted = [...links].sort(
    (a, b) => Number(b.prominent) - Number(a.prominent) || wayOf(a) - wayOf(b) || (a.id < b.id ? -1 : 1),
  );
  const found: Link[][] = [];
  for (const link of sorted) {
    const bundle = bundles.get(link.from)?.get(link.to) ?? bundles.get(link.to)?.get(link.from);
    if (bundle) {
      bundle.push(link);
      continue;
    }
    const first = [link];
    found.push(first);
    bundles.set(link.from, (bundles.get(link.from) ?? new Map<Hub, Link[]>()).set(link.to, first));
  }
  return found;
}

/** The bundle's lean for the direction most of it takes; the other side for the rest. */
function leanOf(link: Link, bundle: readonly Link[], choice: Lean): Lean {
  const along = bundle.filter(({ from }) => from === link.from).length;
  const isMain = along * 2 > bundle.length || (along * 2 === bundle.length && bundle[0]?.from === link.from);
  return { poleward: isMain ? choice.poleward : !choice.poleward, share: choice.share };
}

function sample(link: Link, lean: Lean): Point[] {
  return quadraticPoints(link.from.centre, controlPoint(link, lean, 0), link.to.centre, SAMPLES);
}

function costOf(
  bundle: readonly Link[],
  choice: Lean,
  drawn: readonly Drawn[],
  hubs: readonly Hub[],
): number {
  const curves = new Map<boolean, Drawn>();
  for (const link of bundle) {
    const lean = leanOf(link, bundle, choice);
    curves.set(lean.poleward, { link, points: sample(link, lean) });
  }
  return [...curves.values()].reduce((sum, curve) => {
    const against = drawn.map((other) => clash(curve, other));
    const strange = hubs.filter((hub) => hub !== curve.link.from && hub !== curve.link.to);
    const through = strange.filter(({ centre }) =>
      curve.points.some((point) => distance(point, centre) < HUB_NEAR),
    );
    return sum + against.reduce((total, cost) => total + cost, 0) + through.length * COST.hub;
  }, 0);
}

function clash(curve: Drawn, other: Drawn): number {
  const ends = [curve.link.from, curve.link.to, other.link.from, other.link.to];
  const free = curve.points.filter((point) => ends.every(({ centre }) => distance(point, centre) > OWN_HUB));
  const along = free.filter((point) => other.points.some((there) => distance(point, there) < NEAR)).length;
  return along * COST.along + crossings(curve.points, other.points, ends) * COST.crossing;
}

function crossings(a: readonly Point[], b: readonly Point[], ends: readonly Hub[]): number {
  let count = 0;
  for (let i = 1; i < a.length; i += 1) {
    for (let j = 1; j < b.length; j += 1) {
      const [a0, a1, b0, b1] = [a[i - 1], a[i], b[j - 1], b[j]];
      if (!a0 || !a1 || !b0 || !b1 || !cross(a0, a1, b0, b1)) continue;
      if (ends.every(({ centre }) => distance(a1, centre) > OWN_HUB / 2)) count += 1;
    }
  }
  return count;
}

function cross(a0: Point, a1: Point, b0: Point, b1: Point): boolean {
  return side(a0, a1, b0) !== side(a0, a1, b1) && side(b0, b1, a0) !== side(b0, b1, a1);
}

function side(from: Point, to: Point, point: Point): boolean {
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x) > 0;
}

function wayOf({ from, to }: Link): number {
  return distance(from.centre, to.centre);
}
