import type { Flow, Place } from "../model/dataset.ts";
import type { FlowKind } from "../model/kinds.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import {
  aroundPoint,
  type Box,
  boxAround,
  type LabelWish,
  layOutLabels,
  type Obstacles,
} from "./label-layout.ts";
import { MARK_RADIUS } from "./mark-shape.ts";
import { type Point, project } from "./mercator.ts";
import { type Polyline, stationAt } from "./polyline.ts";
import type { Scene, SceneFlow, SceneMark } from "./scene.ts";

/** What kind of thing a label names: its look on the map. */
export type LabelKind = "mark" | "flow" | "stopped flow" | "area" | "place";

/** The words of a label: lines in the reader's language, and the place's own name beneath, if it is another. */
export interface LabelText {
  readonly lines: readonly string[];
  readonly local: string | null;
}

/** A label set on the map; `at` is its middle, in pixels of the map plane at the scene's zoom. */
export interface SceneLabel {
  /** Entry or place id. */
  readonly id: string;
  readonly kind: LabelKind;
  /** What flows, for the label of a flow: its hue. */
  readonly flowKind: FlowKind | null;
  readonly text: LabelText;
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** Where a thin line leads to, when the label stands off from its mark; else null. */
  readonly leader: Point | null;
}

/** The reader's words, and how wide they are drawn: the browser measures, a build estimates. */
export interface LabelWords {
  readonly mark: (mark: SceneMark) => LabelText;
  readonly flow: (flow: Flow) => LabelText;
  readonly area: (place: Place) => LabelText;
  /** Width of a line in pixels. */
  readonly width: (line: string, kind: LabelKind) => number;
}

/** Font size by kind, and of the own name beneath; line height as a multiple. Pixels. */
export const LABEL_SIZE: Readonly<Record<LabelKind, number>> = {
  mark: 13,
  flow: 12,
  "stopped flow": 13,
  area: 13,
  place: 12,
};
export const LOCAL_NAME_SHARE = 0.85;
export const LINE_HEIGHT = 1.2;

/** Where along an arrow its label may stand, the best first. */
const ALONG_FLOW = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
const BESIDE_FLOW = [10, 18];
const AROUND_MARK = [4, 14, 26, 40, 56, 76, 100];
const AROUND_AREA = { large: [10, 22, 36, 52, 70], small: [6, 14] } as const;
/** A name far from its country seems to name another. */
const AREA_DRIFT = 0.12;
const MARK_DRIFT = 0.03;

/** An arrow's head, which no label covers, in pixels. */
const HEAD_BOX = { width: 11, height: 11 };

interface Wish extends LabelWish {
  readonly kind: LabelKind;
  readonly flowKind: FlowKind | null;
  readonly text: LabelText;
  /** A label that stands further off than this from the edge of what it names gets a line that leads there. */
  readonly leader: { readonly edge: number; readonly from: number } | null;
}

/**
 * The labels of a scene, placed so that none covers a mark or another label and few touch an arrow. They choose
 * in this order: what is picked, what was stopped, countries and regions, which have to stand where they are, then
 * plants and agreements, which a line may lead to, and the other flows, which give way.
 * @param emphasised ids that are picked, or null
 * @param frame the visible part of the scene's plane, or null
 * @param shrink pixels of the screen per pixel of the scene's plane; below 1 on small frames, where only what
 *   is picked may cover an arrow
 */
export function labelScene(
  index: DatasetIndex,
  scene: Scene,
  words: LabelWords,
  emphasised: ReadonlySet<string> | null,
  frame: Box | null,
  shrink = 1,
): SceneLabel[] {
  const size = (text: LabelText, kind: LabelKind) => sizeOf(text, kind, words, shrink);
  const isSmall = shrink < 1;
  const marks = scene.marks.map((mark) => markWish(mark, words, size));
  const stopped = scene.flows.filter(isStopped).map((flow) => flowWish(flow, words, size, frame));
  const areas = scene.areas.flatMap((id) => areaWish(index, scene, id, words, size, isSmall));
  const others = scene.flows
    .filter((flow) => !isStopped(flow))
    .map((flow) => flowWish(flow, words, size, frame));
  const wishes = [stopped, areas, marks, others]
    .flat()
    .filter((wish) => !frame || wish.candidates.some((point) => isIn(frame, point)));
  const picked = wishes.filter(({ id }) => emphasised?.has(id)).map((wish) => ({ ...wish, insist: true }));
  const rest = wishes
    .filter(({ id, kind }) => !emphasised?.has(id) && !(emphasised && kind === "flow"))
    .map((wish) => ({ ...wish, insist: wish.insist && !isSmall }));
  const ordered = [...picked, ...rest];
  const placed = layOutLabels(ordered, obstaclesOf(index, scene, frame));
  const byId = new Map(ordered.map((wish) => [wish.id, wish]));
  return placed.flatMap(({ id, at }) => {
    const wish = byId.get(id);
    return wish ? [labelOf(wish, at)] : [];
  });
}

type Measure = (text: LabelText, kind: LabelKind) => { readonly width: number; readonly height: number };

function labelOf(wish: Wish, at: Point): SceneLabel {
  const { id, kind, flowKind, text, width, height } = wish;
  return { id, kind, flowKind, text, at, width, height, leader: leaderEnd(wish, at) };
}

/** Where the leader ends: the edge of what is named, on the side of the label. Null when the label stands beside it. */
function leaderEnd({ home, leader, width, height }: Wish, at: Point): Point | null {
  if (!leader) return null;
  const dx = Math.max(0, Math.abs(at.x - home.x) - width / 2);
  const dy = Math.max(0, Math.abs(at.y - home.y) - height / 2);
  if (Math.hypot(dx, dy) < leader.edge + leader.from) return null;
  const angle = Math.atan2(at.y - home.y, at.x - home.x);
  return { x: home.x + leader.edge * Math.cos(angle), y: home.y + leader.edge * Math.sin(angle) };
}

function isStopped({ look, historical }: SceneFlow): boolean {
  return look === "severed" && !historical;
}

function markWish(mark: SceneMark, words: LabelWords, size: Measure): Wish {
  const kind = mark.form === "place" ? "place" : "mark";
  const text = words.mark(mark);
  const measured = size(text, kind);
  const edge = Math.max(MARK_RADIUS[mark.form], mark.ring ?? 0);
  const candidates = AROUND_MARK.flatMap((gap) => aroundPoint(mark.point, edge + gap, measured));
  return {
    id: mark.id,
    kind,
    flowKind: null,
    text,
    ...measured,
    candidates,
    insist: true,
    home: mark.point,
    drift: MARK_DRIFT,
    leader: { edge, from: 9 },
  };
}

function areaWish(
  index: DatasetIndex,
  scene: Scene,
  id: string,
  words: LabelWords,
  size: Measure,
  isSmall: boolean,
): Wish[] {
  const place = index.placeById.get(id);
  const anchor = place?.anchor ?? place?.position;
  if (!place || !anchor) return [];
  const text = words.area(place);
  const measured = size(text, "area");
  const point = project(anchor, scene.zoom);
  const candidates = [
    point,
    ...AROUND_AREA[isSmall ? "small" : "large"].flatMap((gap) => aroundPoint(point, gap, measured)),
  ];
  return [
    {
      id,
      kind: "area",
      flowKind: null,
      text,
      ...measured,
      candidates,
      insist: true,
      drift: AREA_DRIFT,
      home: point,
      leader: { edge: 3, from: 38 },
    },
  ];
}

function flowWish(sceneFlow: SceneFlow, words: LabelWords, size: Measure, frame: Box | null): Wish {
  const { flow, arc } = sceneFlow;
  const kind = isStopped(sceneFlow) ? "stopped flow" : "flow";
  const text = words.flow(flow);
  const measured = size(text, kind);
  const [from, to] = visibleTravel(arc.line, frame);
  const candidates = BESIDE_FLOW.flatMap((gap) =>
    ALONG_FLOW.flatMap((share) => {
      const { x, y, angle } = stationAt(arc.line, from + (to - from) * share);
      const across = { x: -Math.sin(angle), y: Math.cos(angle) };
      const reach =
        Math.abs(across.x) * (measured.width / 2) + Math.abs(across.y) * (measured.height / 2) + gap;
      return [reach, -reach].map((offset) => ({ x: x + across.x * offset, y: y + across.y * offset }));
    }),
  );
  const insist = kind === "stopped flow";
  return {
    id: flow.id,
    kind,
    flowKind: flow.kind,
    text,
    ...measured,
    candidates,
    insist,
    drift: 0,
    home: stationAt(arc.line, arc.line.length / 2),
    leader: null,
  };
}

/** The first and the last length of travel at which a line is in the frame; the whole line if it never is. */
function visibleTravel({ points, travelled, length }: Polyline, frame: Box | null): [number, number] {
  if (!frame) return [0, length];
  const inside = travelled.filter((_, index) => {
    const point = points[index];
    return point !== undefined && isIn(frame, point);
  });
  return [inside[0] ?? 0, inside.at(-1) ?? length];
}

function sizeOf({ lines, local }: LabelText, kind: LabelKind, words: LabelWords, shrink: number) {
  const widths = lines.map((line) => words.width(line, kind));
  const localWidth = local === null ? 0 : words.width(local, kind) * LOCAL_NAME_SHARE;
  const rows = lines.length + (local === null ? 0 : LOCAL_NAME_SHARE);
  return {
    width: Math.max(...widths, localWidth) / shrink,
    height: (rows * LABEL_SIZE[kind] * LINE_HEIGHT) / shrink,
  };
}

function obstaclesOf(
  index: DatasetIndex,
  { flows, marks, areas, zoom }: Scene,
  frame: Box | null,
): Obstacles {
  const markBoxes = marks.map(({ point, form, ring }) => {
    const side = 2 * Math.min(24, Math.max(MARK_RADIUS[form], ring ?? 0));
    return boxAround(point, { width: side, height: side });
  });
  const headBoxes = flows.map(({ arc }) => boxAround(stationAt(arc.line, arc.line.length - 5), HEAD_BOX));
  const barBoxes = flows.flatMap(({ shape }) => shape.bar.map(boxOf));
  const anchors = areas
    .map((id) => index.placeById.get(id)?.anchor ?? null)
    .filter((anchor) => anchor !== null);
  return {
    boxes: [...markBoxes, ...headBoxes, ...barBoxes],
    lines: [
      ...flows.flatMap(({ arc }) => arc.line.points),
      ...anchors.map((anchor) => project(anchor, zoom)),
    ],
    frame,
  };
}

function boxOf(ring: readonly Point[]): Box {
  const xs = ring.map(({ x }) => x);
  const ys = ring.map(({ y }) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function isIn(box: Box, { x, y }: Point): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}
