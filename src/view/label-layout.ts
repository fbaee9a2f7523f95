import type { Point } from "./mercator.ts";

/** A rectangle of the map plane, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label that wants a place. */
export interface LabelWish {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Where its middle may be, the best first. */
  readonly candidates: readonly Point[];
  /** Where it would rather be, whatever arrows it covers there: a number on its own arrow. */
  readonly rather?: readonly Point[];
  /** May cover arrows where there is no free place; otherwise it gives way. */
  readonly insist: boolean;
  /** What it names; and what it costs an insisting label to stand off from it, in points of an arrow per pixel. */
  readonly home: Point;
  readonly drift: number;
  /** The thin line that leads from its middle to what it names, where it stands off; null for none. */
  readonly leader: LeaderRule | null;
}

/** A label that stands further off than `from` from the edge of what it names gets a line that leads to that edge. */
interface LeaderRule {
  readonly edge: number;
  readonly from: number;
}

/** A label and where its middle is set. */
export interface PlacedLabel {
  readonly id: string;
  readonly at: Point;
}

/** What labels must not cover. */
export interface Obstacles {
  /** Marks and bars: a label never covers one. */
  readonly boxes: readonly Box[];
  /** Points that a label covers only if it insists: along arrows, closer together than a label is high. */
  readonly lines: readonly Point[];
  /** Labels stay inside, if it is given. */
  readonly frame: Box | null;
}

/** Space kept round a label, in pixels; from the middle line of an arrow, which is a few pixels wide, more. */
const BREATH = 3;
const ARROW_BREATH = 5;
/** Distance between the points of a leader that labels keep clear of, in pixels. */
const LEADER_STEP = 4;
/** How much worse it is for a leader to run through a label than for a label to cover a point of an arrow. */
const THROUGH_LABEL = 300;
/** How far a flush label reaches beyond the point it belongs to, in pixels. */
const FLUSH = 10;
/** How much worse it is to cover a mark or a label, or to leave the frame, than to cover a point of an arrow. */
const FORBIDDEN = 1000;

/**
 * Places labels one after the other, the most important first, each at the first of its candidates that covers
 * nothing. One that insists may cover arrows, as few as can be; no label ever covers a mark or another label.
 */
export function layOutLabels(wishes: readonly LabelWish[], obstacles: Obstacles): PlacedLabel[] {
  const room: Room = { ...obstacles, labels: [], leaders: [] };
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const at = rather(wish, room) ?? elsewhere(wish, room);
    if (!at) continue;
    room.labels.push(boxAround(at, wish));
    room.leaders.push(...leaderPoints(wish, at));
    placed.push({ id: wish.id, at });
  }
  return placed;
}

function rather(wish: LabelWish, room: Room): Point | null {
  const best = bestCandidate({ ...wish, candidates: wish.rather ?? [], drift: 0, leader: null }, room);
  return best && best.cost < FORBIDDEN ? best.at : null;
}

function elsewhere(wish: LabelWish, room: Room): Point | null {
  const best = bestCandidate(wish, room);
  return best && best.cost < (wish.insist ? FORBIDDEN : 1) ? best.at : null;
}

/** The obstacles, and what has been placed among them. */
interface Room extends Obstacles {
  readonly labels: Box[];
  readonly leaders: Point[];
}

/** Where the leader of a label set at a point ends: the edge of what it names. Null when the label stands beside it. */
export function leaderEnd(
  { home, leader, width, height, rather }: Pick<LabelWish, "home" | "leader" | "width" | "height" | "rather">,
  at: Point,
): Point | null {
  if (!leader || rather?.includes(at)) return null;
  const dx = Math.max(0, Math.abs(at.x - home.x) - width / 2);
  const dy = Math.max(0, Math.abs(at.y - home.y) - height / 2);
  if (Math.hypot(dx, dy) < leader.edge + leader.from) return null;
  const angle = Math.atan2(at.y - home.y, at.x - home.x);
  return { x: home.x + leader.edge * Math.cos(angle), y: home.y + leader.edge * Math.sin(angle) };
}

/** Points along the leader of a label set at a point, outside the label; none without a leader. */
function leaderPoints(wish: LabelWish, at: Point): Point[] {
  const end = leaderEnd(wish, at);
  if (!end) return [];
  const own = boxAround(at, wish);
  const steps = Math.ceil(Math.hypot(end.x - at.x, end.y - at.y) / LEADER_STEP);
  return Array.from({ length: steps }, (_, step) => ({
    x: end.x + ((at.x - end.x) * step) / steps,
    y: end.y + ((at.y - end.y) * step) / steps,
  })).filter((point) => !isInside(own, point));
}

export function boxAround({ x, y }: Point, size: { readonly width: number; readonly height: number }): Box {
  return {
    left: x - size.width / 2,
    top: y - size.height / 2,
    right: x + size.width / 2,
    bottom: y + size.height / 2,
  };
}

/** Middles of a label set round a point, clear of `gap`: beside, above and below, shifted until flush with it, at
 * its corners. */
export function aroundPoint(
  point: Point,
  gap: number,
  size: { readonly width: number; readonly height: number },
): Point[] {
  const x = gap + size.width / 2;
  const y = gap + size.height / 2;
  const flush = Math.max(0, size.width / 2 - FLUSH);
  return [
    [x, 0],
    [-x, 0],
    [0, -y],
    [0, y],
    [flush / 2, -y],
    [flush / 2, y],
    [-flush / 2, -y],
    [-flush / 2, y],
    [flush, -y],
    [flush, y],
    [-flush, -y],
    [-flush, y],
    [x, -y],
    [x, y],
    [-x, -y],
    [-x, y],
  ].map(([dx = 0, dy = 0]) => ({ x: point.x + dx, y: point.y + dy }));
}

function bestCandidate(wish: LabelWish, room: Room): { readonly at: Point; readonly cost: number } | null {
  let best: { at: Point; cost: number } | null = null;
  for (const at of wish.candidates) {
    const cost = costOf(boxAround(at, wish), room) + throughLabels(leaderPoints(wish, at), room);
    if (cost === 0 && (!wish.insist || wish.drift === 0)) return { at, cost };
    const total = cost + Math.hypot(at.x - wish.home.x, at.y - wish.home.y) * wish.drift;
    if (!best || total < best.cost) best = { at, cost: total };
  }
  return best;
}

function costOf(label: Box, { boxes, labels, leaders, lines, frame }: Room): number {
  const box = grow(label, BREATH);
  const cut = leaders.some((point) => isInside(box, point)) ? 1 : 0;
  const covered = [...boxes, ...labels].filter((other) => overlap(box, other)).length + cut;
  const outside = frame && !within(box, frame) ? 1 : 0;
  const reach = grow(label, ARROW_BREATH);
  const crossed = lines.filter((point) => isInside(reach, point)).length;
  return (covered + outside) * FORBIDDEN + crossed;
}

function throughLabels(leader: readonly Point[], { labels }: Room): number {
  const isCrossed = (label: Box) => leader.some((point) => isInside(grow(label, BREATH), point));
  return labels.filter(isCrossed).length * THROUGH_LABEL;
}

function grow(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** Whether a point lies in a box. */
export function isInside(box: Box, { x, y }: Point): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}
