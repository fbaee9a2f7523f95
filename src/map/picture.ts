import type { Feature, FeatureCollection } from "geojson";
import type { PaletteName } from "../theme/palette.ts";
import type { Ring } from "../view/flow-shape.ts";
import { LABEL_SIZE, QUESTION_SIZE } from "../view/label-text.ts";
import { type Point, unproject } from "../view/mercator.ts";
import { barStrength, inDrawingOrder, type Scene, type SceneFlow, type SceneMark } from "../view/scene.ts";
import type { SceneLabel } from "../view/scene-labels.ts";
import { markImage } from "./image-names.ts";

/** Marks and names of the map as GeoJSON for their sources; every feature carries the `id` of its entry. */
export interface Picture {
  readonly marks: FeatureCollection;
  readonly labels: FeatureCollection;
}

/**
 * Turns a scene and its labels into features. Whatever is not emphasised is marked `dim`: state of features is
 * lost with a WebGL context, data is not.
 * @param emphasised ids that keep their strength; null when all do
 * @param scale pixels of the screen per pixel of the scene's plane, and of a name's font size
 */
export function pictureOf(
  scene: Scene,
  labels: readonly SceneLabel[],
  emphasised: ReadonlySet<string> | null,
  palette: PaletteName,
  { shrink, textScale }: { readonly shrink: number; readonly textScale: number },
): Picture {
  const isDim = (id: string) => emphasised !== null && !emphasised.has(id);
  return {
    marks: collection(scene.marks.map((mark) => markFeature(mark, isDim(mark.id), palette, shrink))),
    labels: collection([
      ...labels.flatMap((label) => leaderFeatures(label, scene.zoom, isDim(label.id))),
      ...[
        ...labels.map((label) => labelFeature(label, scene.zoom, isDim(label.id) && label.kind !== "area")),
        ...scene.flows.flatMap((flow) => questionFeatures(flow, scene.zoom, isDim(flow.flow.id))),
      ].map((feature) => enlarged(feature, textScale)),
    ]),
  };
}

/** Arrows as GeoJSON outlines, the topmost last. Whatever is not emphasised is marked `dim`. */
export function flowPicture(
  { flows, zoom }: Pick<Scene, "flows" | "zoom">,
  emphasised: ReadonlySet<string> | null,
): FeatureCollection {
  const isDim = (id: string) => emphasised !== null && !emphasised.has(id);
  return collection(
    inDrawingOrder(flows, isDim).flatMap((flow) => flowFeatures(flow, zoom, isDim(flow.flow.id))),
  );
}

function flowFeatures(sceneFlow: SceneFlow, zoom: number, dim: boolean): Feature[] {
  const { flow, shape } = sceneFlow;
  const whole = dim ? "dim" : sceneFlow.strength;
  const parts = { solid: shape.solid, ghost: shape.ghost, bar: shape.bar };
  return Object.entries(parts)
    .filter(([, rings]) => rings.length > 0)
    .map(([part, rings]) => ({
      type: "Feature",
      properties: {
        id: flow.id,
        flowKind: flow.kind,
        part,
        strength: part === "bar" ? barStrength(sceneFlow, whole) : whole,
      },
      geometry: { type: "MultiPolygon", coordinates: rings.map((ring) => [closedRing(ring, zoom)]) },
    }));
}

function markFeature(mark: SceneMark, dim: boolean, palette: PaletteName, shrink: number): Feature {
  const ring = mark.ring === null ? {} : { ring: mark.ring * shrink };
  return {
    type: "Feature",
    properties: { id: mark.id, image: markImage(mark.form, mark.look, palette), size: shrink, dim, ...ring },
    geometry: { type: "Point", coordinates: [...mark.position] },
  };
}

function labelFeature({ id, kind, flowKind, text, at }: SceneLabel, zoom: number, dim: boolean): Feature {
  const properties = {
    id,
    kind,
    text: text.lines.join("\n"),
    local: text.local === null ? "" : `\n${text.local}`,
    size: LABEL_SIZE[kind],
    dim,
    ...(flowKind === null ? {} : { flowKind }),
  };
  return { type: "Feature", properties, geometry: { type: "Point", coordinates: unproject(at, zoom) } };
}

function enlarged(feature: Feature, textScale: number): Feature {
  return { ...feature, properties: { ...feature.properties, size: feature.properties?.size * textScale } };
}

/** A thin line from the near edge of a label's box to its mark. */
function leaderFeatures(label: SceneLabel, zoom: number, dim: boolean): Feature[] {
  const { at, leader, width, height } = label;
  if (leader === null) return [];
  const from = {
    x: Math.max(at.x - width / 2, Math.min(at.x + width / 2, leader.x)),
    y: Math.max(at.y - height / 2, Math.min(at.y + height / 2, leader.y)),
  };
  const coordinates = [unproject(from, zoom), unproject(leader, zoom)];
  return [
    {
      type: "Feature",
      properties: { id: label.id, kind: "leader", dim },
      geometry: { type: "LineString", coordinates },
    },
  ];
}

function questionFeatures({ flow, shape, strength }: SceneFlow, zoom: number, dim: boolean): Feature[] {
  if (shape.question === null) return [];
  const size = QUESTION_SIZE[strength === "quiet" ? "quiet" : "full"];
  const properties = { id: flow.id, kind: "question", text: "?", local: "", size, dim };
  const coordinates = unproject(shape.question, zoom);
  return [{ type: "Feature", properties, geometry: { type: "Point", coordinates } }];
}

function closedRing(ring: Ring, zoom: number): [number, number][] {
  const positions = ring.map((point: Point) => unproject(point, zoom));
  const [first] = positions;
  return first ? [...positions, first] : positions;
}

function collection(features: Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features };
}
