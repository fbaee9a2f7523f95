import type { Point } from "./mercator.ts";
import { PointGrid } from "./point-grid.ts";
import { distance } from "./polyline.ts";

/** A place where flows start or stop, as the arcs need it. Pixels of the map plane at one zoom. */
export interface HubMember {
  /** Members with one `group` (a country) may become one hub; others never do, so that no arrow points astray. */
  readonly group: string;
  readonly point: Point;
  /** How far from `point` an arrow has to stop: the edge of the mark. */
  readonly gap: number;
  /** A country or region, whose point is only where its name belongs: beside a mark of its hub it does not count. */
  readonly isArea: boolean;
}

/** Places so near to one another on the screen that their arrows share one ring. */
export interface Hub {
  readonly centre: Point;
  /** The least radius at which no arrow runs into a mark of the hub. */
  readonly gap: number;
}

/** Nearer than this, places of one group share a hub. An arrow between them would be shorter than its own head. */
const HUB_REACH = 44;

/** Nearer than this, places of different groups cannot be told apart either. */
const SAME_SPOT = 1;

/** Gathers members into hubs; the result has, for each member, the hub it belongs to. Order does not matter. */
export function gatherHubs(members: readonly HubMember[]): Hub[] {
  const parents = members.map((_, index) => index);
  const rootOf = (index: number): number => {
    const parent = parents[index] ?? index;
    return parent === index ? index : rootOf(parent);
  };
  const earlier = new PointGrid<number>(HUB_REACH);
  members.forEach((member, index) => {
    for (const other of earlier.near(member.point)) {
      const neighbour = members[other];
      if (neighbour && areNear(member, neighbour)) parents[rootOf(index)] = rootOf(other);
    }
    earlier.add(member.point, index);
  });
  const groups = new Map<number, HubMember[]>();
  members.forEach((member, index) => {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group) group.push(member);
    else groups.set(root, [member]);
  });
  const hubs = new Map([...groups].map(([root, group]) => [root, hubOf(group)]));
  return members.flatMap((_, index) => hubs.get(rootOf(index)) ?? []);
}

function areNear(a: HubMember, b: HubMember): boolean {
  const apart = distance(a.point, b.point);
  return apart < SAME_SPOT || (a.group === b.group && apart < HUB_REACH);
}

function hubOf(all: readonly HubMember[]): Hub {
  const marks = all.filter(({ isArea }) => !isArea);
  const members = marks.length > 0 ? marks : all;
  const xs = members.map(({ point }) => point.x);
  const ys = members.map(({ point }) => point.y);
  const centre = { x: middle(xs), y: middle(ys) };
  return { centre, gap: Math.max(...members.map(({ point, gap }) => distance(centre, point) + gap)) };
}

function middle(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}
