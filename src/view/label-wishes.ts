import type { FlowKind } from "../model/kinds.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { aroundPoint, type Box, isInside, type LabelWish } from "./label-layout.ts";
import type { LabelKind, LabelText, LabelWords } from "./label-text.ts";
import { MARK_RADIUS } from "./mark-shape.ts";
import { type Point, project } from "./mercator.ts";
import { type Polyline, stationAt } from "./polyline.ts";
import type { Scene, SceneFlow, SceneMark } from "./scene.ts";

/** A label of a scene that wants a place. */
export interface SceneWish extends LabelWish {
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
  readonly isSmall: boolean;
}

/** Where along an arrow its label may stand, the best first, and how far beside it. */
const ALONG_FLOW = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
const BESIDE_FLOW = [10, 18];
const AROUND_MARK = [4, 14, 26, 40, 48, 56, 66, 76, 88, 100, 124];
const AROUND_AREA = { large: [10, 22, 36, 52, 70], small: [6, 14] } as const;
/** What it costs a name to stand off. One far from its country seems to name another. */
const AREA_DRIFT = 0.14;
const MARK_DRIFT = 0.03;

export function markWish({ words, size }: WishContext, mark: SceneMark): SceneWish {
  const kind = mark.form === "place" ? "place" : "mark";
  const text = words.mark(mark);
  const measured = size(text, kind);
  const edge = Math.max(MARK_RADIUS[mark.form], mark.ring ?? 0);
  return {
    id: mark.id,
    kind,
    flowKind: null,
    text,
    ...measured,
    candidates: AROUND_MARK.flatMap((gap) => aroundPoint(mark.point, edge + gap, measured)),
    insist: true,
    home: mark.point,
    drift: MARK_DRIFT,
    leader: { edge, from: 9 },
  };
}

/** The name of a country or region; none for an id without a place on the map. */
export function areaWish({ index, scene, words, size, isSmall }: WishContext, id: string): SceneWish[] {
  const place = index.placeById.get(id);
  const anchor = place?.anchor ?? place?.position;
  if (!place || !anchor) return [];
  const text = words.area(place);
  const measured = size(text, "area");
  const home = project(anchor, scene.zoom);
  const gaps = AROUND_AREA[isSmall ? "small" : "large"];
  const wish: SceneWish = {
    id,
    kind: "area",
    flowKind: null,
    text,
    ...measured,
    candidates: [home, ...gaps.flatMap((gap) => aroundPoint(home, gap, measured))],
    insist: true,
    home,
    drift: AREA_DRIFT,
    leader: { edge: 3, from: 38 },
  };
  return [wish];
}

export function flowWish({ words, size, frame }: WishContext, sceneFlow: SceneFlow): SceneWish {
  const { flow, arc } = sceneFlow;
  const kind = isStopped(sceneFlow) ? "stopped flow" : "flow";
  const text = words.flow(flow);
  const measured = size(text, kind);
  const [from, to] = visibleTravel(arc.line, frame);
  const stations = ALONG_FLOW.map((share) => stationAt(arc.line, from + (to - from) * share));
  const candidates = BESIDE_FLOW.flatMap((gap) =>
    stations.flatMap(({ x, y, angle }) => {
      const across = { x: -Math.sin(angle), y: Math.cos(angle) };
      const reach =
        Math.abs(across.x) * (measured.width / 2) + Math.abs(across.y) * (measured.height / 2) + gap;
      return [reach, -reach].map((offset) => ({ x: x + across.x * offset, y: y + across.y * offset }));
    }),
  );
  return {
    id: flow.id,
    kind,
    flowKind: flow.kind,
    text,
    ...measured,
    candidates,
    insist: kind === "stopped flow",
    home: stationAt(arc.line, arc.line.length / 2),
    drift: 0,
    leader: null,
    ...(text.lines.length === 0 && numberWish(stations, measured)),
  };
}

/** A number alone stands on its arrow: beside one of several it would seem to be another's. Else a line leads to it. */
function numberWish(
  stations: readonly Point[],
  size: { readonly width: number; readonly height: number },
): Pick<SceneWish, "rather" | "candidates" | "home" | "drift" | "leader"> {
  const [home = { x: 0, y: 0 }] = stations;
  return {
    rather: stations,
    candidates: AROUND_MARK.flatMap((gap) => aroundPoint(home, gap, size)),
    home,
    drift: MARK_DRIFT,
    leader: { edge: 0, from: 4 },
  };
}

/** Whether a flow is stopped now: one that was stopped once is history. */
export function isStopped({ look, historical }: SceneFlow): boolean {
  return look === "severed" && !historical;
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
