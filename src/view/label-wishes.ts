import type { FlowKind } from "../model/kinds.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { aroundPoint, type Box, boxAround, isInside, type LabelWish } from "./label-layout.ts";
import type { LabelKind, LabelText, LabelWords } from "./label-text.ts";
import type { Land } from "./land.ts";
import { MARK_RADIUS } from "./mark-shape.ts";
import { type Point, project } from "./mercator.ts";
import { type Polyline, type Station, stationAt } from "./polyline.ts";
import type { Scene, SceneFlow, SceneMark } from "./scene.ts";

/** A label of a scene that wants a place. */
export interface SceneWish extends LabelWish {
  /** Id of the entry or place that it belongs to, and comes and goes with. */
  readonly owner: string;
  /** Id of the place that a pick of it picks; null where its mark does that. */
  readonly names: string | null;
  readonly kind: LabelKind;
  readonly flowKind: FlowKind | null;
  readonly text: LabelText;
}

/** What wishes are made with: the reader's words, and sizes in pixels of the scene's plane. */
export interface WishContext {
  readonly index: DatasetIndex;
  readonly scene: Scene;
  readonly words: LabelWords;
  readonly size: (text: LabelText, kind: LabelKind) => { readonly width: number; readonly height: number };
  /** The visible part of the plane, or null. */
  readonly frame: Box | null;
  /** Keeps names on their countries. */
  readonly land: Land;
  /** There is little room. */
  readonly isSmall: boolean;
}

/** Where along an arrow its label may stand, the best first, and how far beside it. */
const ALONG_FLOW = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
const BESIDE_FLOW = [10, 18];
/** How far off a name may stand: a place's beside its mark, that of a plant or an agreement so far that a line leads to it. */
const BESIDE_PLACE = [4, 10];
const AROUND_MARK = { large: [4, 14, 26, 40, 52, 60], small: [4, 14, 26, 40, 52, 64, 76, 88, 100] } as const;
const BESIDE_HOOK = [5, 12, 20];
/** Names of countries are tried in steps of so many pixels, so far from where they belong. */
const AREA_STEP = { x: 12, y: 8 } as const;
const AREA_REACH = 200;
const MOST_PLACES = 120;
/** So much of a name lies on its own land, over whose coast it may reach; and no more than this on others'. */
const MOSTLY = 0.8;
const HARDLY = 0.05;
/** A country smaller than its name has it beside it, so far from its middle, and with so much of it on others' land. */
const BESIDE_AREA = [8, 16, 26, 36];
const BESIDE_REACH = 40;
const MOST_ABROAD = 0.3;
/** What it costs a name to stand off. One far from the middle of its country seems to name a part of it. */
const AREA_DRIFT = 0.14;
const MARK_DRIFT = 0.03;

export function markWish({ words, size, isSmall }: WishContext, mark: SceneMark): SceneWish {
  const isPlace = mark.form === "place";
  const kind = isPlace ? "place" : "mark";
  const text = words.mark(mark);
  const measured = size(text, kind);
  const edge = Math.max(MARK_RADIUS[mark.form], mark.ring ?? 0);
  return {
    id: mark.id,
    owner: mark.id,
    names: isPlace ? mark.place : null,
    kind,
    flowKind: null,
    text,
    ...measured,
    candidates: (isPlace ? BESIDE_PLACE : AROUND_MARK[isSmall ? "small" : "large"]).flatMap((gap) =>
      aroundPoint(mark.point, edge + gap, measured),
    ),
    insist: true,
    home: mark.point,
    drift: MARK_DRIFT,
    leader: isPlace ? null : { edge, from: 9 },
  };
}

/** The name of a country or region, on its own land or, if that is too small, beside it; none without a place. */
export function areaWish({ index, scene, land, words, size, frame }: WishContext, id: string): SceneWish[] {
  const place = index.placeById.get(id);
  const anchor = place?.anchor ?? place?.position;
  if (!place || !anchor) return [];
  const text = words.area(place);
  const measured = size(text, "area");
  const middle = project(anchor, scene.zoom);
  const countries = new Set(place.area.length > 0 ? place.area : [place.country ?? ""]);
  const groundAt = (at: Point) => land.under(boxAround(at, measured), scene.zoom, countries);
  // A number in a list is to be found on the map: for its sake a name may reach over the border.
  const [least, most] = text.numbers?.length ? [1 - MOST_ABROAD, MOST_ABROAD] : [MOSTLY, HARDLY];
  const isAtHome = (at: Point) => {
    const { own, others } = groundAt(at);
    return own >= least && others <= most;
  };
  const home = frame ? clamped(middle, frame, measured) : middle;
  const inland = around(home, isAtHome);
  const isSmall = inland.length === 0 && around(middle, isAtHome).length === 0;
  const beside = BESIDE_AREA.flatMap((gap) => aroundPoint(middle, gap, measured)).filter(
    (at) => groundAt(at).others <= MOST_ABROAD && gapBetween(middle, at, measured) <= BESIDE_REACH,
  );
  const wish: SceneWish = {
    id,
    owner: id,
    names: id,
    kind: "area",
    flowKind: null,
    text,
    ...measured,
    candidates: isSmall ? beside : inland,
    insist: true,
    home: isSmall ? middle : home,
    drift: AREA_DRIFT,
    leader: null,
  };
  return [wish];
}

/** How far a point is from a label set at another. */
function gapBetween(point: Point, at: Point, size: Pick<SceneWish, "width" | "height">): number {
  const dx = Math.max(0, Math.abs(at.x - point.x) - size.width / 2);
  const dy = Math.max(0, Math.abs(at.y - point.y) - size.height / 2);
  return Math.hypot(dx, dy);
}

/** Points round a point, and it itself, at which something holds, the nearest first: enough to choose from. */
function around({ x, y }: Point, holds: (at: Point) => boolean): Point[] {
  const found: Point[] = [];
  for (const step of AROUND) {
    const at = { x: x + step.x, y: y + step.y };
    if (holds(at) && found.push(at) === MOST_PLACES) break;
  }
  return found;
}

const AROUND: readonly Point[] = steps(AREA_REACH / AREA_STEP.x)
  .flatMap((right) =>
    steps(AREA_REACH / AREA_STEP.y).map((down) => ({ x: right * AREA_STEP.x, y: down * AREA_STEP.y })),
  )
  .filter(({ x, y }) => Math.hypot(x, y) <= AREA_REACH)
  .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));

/** Whole numbers, as far below zero as above. */
function steps(most: number): number[] {
  const last = Math.floor(most);
  return Array.from({ length: 2 * last + 1 }, (_, at) => at - last);
}

/** The nearest point at which a label lies in the frame. */
function clamped(
  { x, y }: Point,
  { left, top, right, bottom }: Box,
  size: Pick<SceneWish, "width" | "height">,
): Point {
  const dx = size.width / 2 + 4;
  const dy = size.height / 2 + 4;
  return {
    x: Math.max(left + dx, Math.min(right - dx, x)),
    y: Math.max(top + dy, Math.min(bottom - dy, y)),
  };
}

export function flowWish({ words, size, frame }: WishContext, sceneFlow: SceneFlow): SceneWish {
  const { flow, arc } = sceneFlow;
  const kind = isStopped(sceneFlow) ? "stopped flow" : "flow";
  const text = words.flow(flow);
  const measured = size(text, kind);
  const [from, to] = visibleTravel(arc.line, frame);
  const stations = ALONG_FLOW.map((share) => stationAt(arc.line, from + (to - from) * share));
  const home = stationAt(arc.line, arc.line.length / 2);
  return {
    id: flow.id,
    owner: flow.id,
    names: null,
    kind,
    flowKind: flow.kind,
    text,
    ...measured,
    candidates: arc.hook
      ? BESIDE_HOOK.flatMap((gap) => aroundPoint(outermost(arc.line), gap, measured))
      : besideLine(stations, BESIDE_FLOW, measured),
    insist: kind === "stopped flow",
    home,
    drift: 0,
    leader: null,
    ...(text.lines.length === 0 && numberWish(stations, measured)),
  };
}

/** Middles of a label on either side of a line, clear of it by each gap. */
export function besideLine(
  stations: readonly Station[],
  gaps: readonly number[],
  { width, height }: { readonly width: number; readonly height: number },
): Point[] {
  return gaps.flatMap((gap) =>
    stations.flatMap(({ x, y, angle }) => {
      const across = { x: -Math.sin(angle), y: Math.cos(angle) };
      const reach = Math.abs(across.x) * (width / 2) + Math.abs(across.y) * (height / 2) + gap;
      return [reach, -reach].map((offset) => ({ x: x + across.x * offset, y: y + across.y * offset }));
    }),
  );
}

/** The point of a hook that is furthest from where its ends meet its mark. */
function outermost(line: Polyline): Point {
  return stationAt(line, line.length / 2);
}

/** A number alone stands on its arrow: beside one of several it would seem to be another's. Else a line leads to it. */
function numberWish(
  stations: readonly Point[],
  size: { readonly width: number; readonly height: number },
): Pick<SceneWish, "rather" | "candidates" | "home" | "drift" | "leader"> {
  const [home = { x: 0, y: 0 }] = stations;
  return {
    rather: stations,
    candidates: AROUND_MARK.small.flatMap((gap) => aroundPoint(home, gap, size)),
    home,
    drift: MARK_DRIFT,
    leader: { edge: 0, from: 4 },
  };
}

/** Whether a flow is stopped now: one that was stopped once is history. */
export function isStopped({ look }: Pick<SceneFlow, "look">): boolean {
  return look === "severed";
}

/** The first and the last length of travel at which a line is in the frame; the whole line if it never is. */
function visibleTravel({ points, travelled, length }: Polyline, frame: Box | null): [number, number] {
  if (!frame) return [0, length];
  const inside = travelled.filter((_, index) => {
    const point = points[index];
    return point !== undefined && isInside(frame, point);
  });
  return [inside[0] ?? 0, inside.at(-1) ?? length];
}
