import type { FlowKind } from "../model/kinds.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { type Box, boxAround, isInside, layOutLabels, leaderEnd, type Obstacles } from "./label-layout.ts";
import { type LabelKind, type LabelText, type LabelWords, labelSize } from "./label-text.ts";
import { areaWish, flowWish, isStopped, markWish, type SceneWish, type WishContext } from "./label-wishes.ts";
import { MARK_RADIUS } from "./mark-shape.ts";
import { type Point, project } from "./mercator.ts";
import { stationAt } from "./polyline.ts";
import type { Scene } from "./scene.ts";

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

/** Below so many pixels of the screen per pixel of the plane labels have little room. */
const SMALL = 0.8;

/** What labels are laid out for. */
export interface LabelSpace {
  /** Ids that are picked, or null. */
  readonly emphasised: ReadonlySet<string> | null;
  /** The visible part of the scene's plane, or null for all of it. */
  readonly frame: Box | null;
  /** Parts of the plane that something else covers: controls. */
  readonly covered: readonly Box[];
  /**
   * Pixels of the screen per pixel of the scene's plane. Where it is small, only the names of what is picked, of
   * plants and of agreements may cover an arrow.
   */
  readonly shrink: number;
  /** Pixels of the screen per pixel of a name's font size; 1 for readers. */
  readonly textScale?: number;
}

/** An arrow's head, which no label covers, in pixels. */
const HEAD_BOX = { width: 11, height: 11 };

/**
 * The labels of a scene, placed so that none covers a mark or another label and few touch an arrow. They choose
 * in this order: what is picked, what was stopped, plants and agreements, which a line may lead to, countries and
 * regions, and the other flows, which give way. While something is picked only that, what belongs to it, and
 * countries are named.
 */
export function labelScene(
  index: DatasetIndex,
  scene: Scene,
  words: LabelWords,
  { emphasised, frame, covered, shrink, textScale = 1 }: LabelSpace,
): SceneLabel[] {
  const isSmall = shrink < SMALL;
  const size = (text: LabelText, kind: LabelKind) => labelSize(text, kind, words, shrink / textScale);
  const wishes = sceneWishes({ index, scene, words, size, frame, isSmall });
  const isPicked = ({ id }: SceneWish) => emphasised?.has(id) ?? false;
  const picked = wishes.filter(isPicked).map((wish) => ({ ...wish, insist: true }));
  const rest = wishes
    .filter((wish) => !isPicked(wish) && (emphasised === null || wish.kind === "area"))
    .map((wish) => ({ ...wish, insist: wish.insist && (!isSmall || wish.kind === "mark") }));
  const ordered = [...picked, ...rest];
  const byId = new Map(ordered.map((wish) => [wish.id, wish]));
  return layOutLabels(ordered, obstaclesOf(index, scene, frame, covered)).flatMap(({ id, at }) => {
    const wish = byId.get(id);
    return wish ? [labelOf(wish, at)] : [];
  });
}

function sceneWishes(context: WishContext): SceneWish[] {
  const { scene, frame } = context;
  const areas = scene.areas.flatMap((id) => areaWish(context, id));
  const marks = scene.marks.map((mark) => markWish(context, mark));
  const order = [
    ...scene.flows.filter(isStopped).map((flow) => flowWish(context, flow)),
    ...marks,
    ...areas,
    ...scene.flows.filter((flow) => !isStopped(flow)).map((flow) => flowWish(context, flow)),
  ];
  return order.filter(({ candidates }) => !frame || candidates.some((point) => isInside(frame, point)));
}

function labelOf(wish: SceneWish, at: Point): SceneLabel {
  const { id, kind, flowKind, text, width, height } = wish;
  return { id, kind, flowKind, text, at, width, height, leader: leaderEnd(wish, at) };
}

function obstaclesOf(
  index: DatasetIndex,
  { flows, marks, areas, zoom }: Scene,
  frame: Box | null,
  covered: readonly Box[],
): Obstacles {
  const markBoxes = marks.map(({ point, form, ring }) => {
    const side = 2 * Math.min(24, Math.max(MARK_RADIUS[form], ring ?? 0));
    return boxAround(point, { width: side, height: side });
  });
  const headBoxes = flows.map(({ arc }) => boxAround(stationAt(arc.line, arc.line.length - 5), HEAD_BOX));
  const barBoxes = flows.flatMap(({ shape }) => shape.bar.map(boxOf));
  const anchors = areas.map((id) => index.placeById.get(id)?.anchor ?? null).filter((each) => each !== null);
  return {
    boxes: [...markBoxes, ...headBoxes, ...barBoxes, ...covered],
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
