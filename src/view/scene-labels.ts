import type { FlowKind } from "../model/kinds.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { edgeWishes } from "./edge-wishes.ts";
import { type Box, boxAround, isInside, layOutLabels, leaderEnd, type Obstacles } from "./label-layout.ts";
import { type LabelKind, type LabelText, type LabelWords, labelSize } from "./label-text.ts";
import { areaWish, flowWish, isStopped, markWish, type SceneWish, type WishContext } from "./label-wishes.ts";
import type { Land } from "./land.ts";
import { MARK_RADIUS } from "./mark-shape.ts";
import { type Point, project } from "./mercator.ts";
import { stationAt } from "./polyline.ts";
import type { Scene } from "./scene.ts";

/** A label set on the map; `at` is its middle, in pixels of the map plane at the scene's zoom. */
export interface SceneLabel {
  /** Entry or place id; of what names the place beyond the edge of the frame, both. */
  readonly id: string;
  /** Id of the place that a pick of it picks, or null. */
  readonly names: string | null;
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
  /** Which country lies where. */
  readonly land: Land;
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
  { emphasised, frame, covered, land, shrink, textScale = 1 }: LabelSpace,
): SceneLabel[] {
  const isSmall = shrink < SMALL;
  const size = (text: LabelText, kind: LabelKind) => labelSize(text, kind, words, shrink / textScale);
  const wishes = sceneWishes({ index, scene, words, size, frame, land, isSmall });
  const isPicked = ({ owner }: SceneWish) => emphasised?.has(owner) ?? false;
  const picked = wishes.filter(isPicked).map((wish) => ({ ...wish, insist: true }));
  const rest = wishes
    .filter((wish) => !isPicked(wish) && (emphasised === null || wish.kind === "area"))
    .map((wish) => ({ ...wish, insist: wish.insist && !(isSmall && mayGiveWay(wish.kind)) }));
  const ordered = [...picked, ...rest];
  const byId = new Map(ordered.map((wish) => [wish.id, wish]));
  return layOutLabels(ordered, obstaclesOf(index, scene, frame, covered)).flatMap(({ id, at }) => {
    const wish = byId.get(id);
    return wish ? [labelOf(wish, at)] : [];
  });
}

/** What a small picture can be read without. */
function mayGiveWay(kind: LabelKind): boolean {
  return kind === "edge" || kind === "place" || kind === "flow";
}

function sceneWishes(context: WishContext): SceneWish[] {
  const { scene, frame, isSmall } = context;
  const shown = scene.flows.filter(({ strength }) => strength !== "quiet");
  const someStepBack = shown.length < scene.flows.length;
  const ends = new Set(shown.flatMap(({ flow }) => [flow.origin.place, flow.destination.place]));
  const flows = shown.map((flow) => ({ ...flowWish(context, flow), isStopped: isStopped(flow) }));
  // Where others step back, what does not is what the map has to say.
  const first = flows.filter((wish) => wish.isStopped || someStepBack);
  const marks = scene.marks
    .filter(({ entry, place }) => entry !== null || ends.has(place))
    .map((mark) => ({
      ...markWish(context, mark),
      isMain: mark.entry?.type === "facility" || !(someStepBack || isSmall),
    }));
  // A region's name has more room than those of its countries.
  const areas = scene.areas
    .filter((id) => ends.has(id))
    .sort((a, b) => sizeOf(context, a) - sizeOf(context, b));
  const plants = marks.filter(({ isMain }) => isMain);
  const stopped = first.filter((wish) => wish.isStopped);
  const order = [
    ...stopped,
    ...plants,
    ...first.filter((wish) => !wish.isStopped).map((wish) => ({ ...wish, insist: true })),
    ...areas
      .flatMap((id) => areaWish(context, id))
      .map((wish) => ({ ...wish, insist: !isSmall && sizeOf(context, wish.id) <= 1 })),
    ...marks.filter(({ isMain }) => !isMain).map((wish) => ({ ...wish, insist: false })),
    ...edgeWishes(context, shown),
    ...flows.filter((wish) => !first.includes(wish)),
  ];
  return order.filter(({ candidates }) => !frame || candidates.some((point) => isInside(frame, point)));
}

/** How many countries an area takes in. */
function sizeOf({ index }: WishContext, id: string): number {
  return index.placeById.get(id)?.area.length ?? 0;
}

function labelOf(wish: SceneWish, at: Point): SceneLabel {
  const { id, names, kind, flowKind, text, width, height } = wish;
  return { id, names, kind, flowKind, text, at, width, height, leader: leaderEnd(wish, at) };
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
