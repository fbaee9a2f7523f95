import type { Agreement, Entry, Facility, Flow, FlowEnd } from "../model/dataset.ts";
import type { Position } from "../model/position.ts";
import { headScale } from "./arrow-outline.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { type ArcEnd, type ArcFlow, type FlowArc, flowArcs, flowLeans, type Leans } from "./flow-arc.ts";
import { type FlowLook, type FlowShape, flowShape, lookOfFlow } from "./flow-shape.ts";
import { flowScale } from "./flow-width.ts";
import { MARK_RADIUS, type MarkForm, type MarkLook, markLook, ringRadius } from "./mark-shape.ts";
import { type Point, project } from "./mercator.ts";

/** A flow, drawn. */
export interface SceneFlow {
  readonly flow: Flow;
  readonly arc: FlowArc;
  readonly look: FlowLook;
  readonly shape: FlowShape;
  readonly strength: FlowStrength;
}

/** "historical": what halted it has ended, or it is a draft. "quiet": it steps back until it is asked for. */
type FlowStrength = "full" | "historical" | "quiet";

/** A point mark, drawn. */
export interface SceneMark {
  /** Entry id, or place id for a place without an entry. */
  readonly id: string;
  readonly entry: Facility | Agreement | null;
  readonly place: string;
  readonly position: Position;
  readonly point: Point;
  readonly form: MarkForm;
  readonly look: MarkLook;
  /** Radius of its ring in pixels; null for a place known exactly. */
  readonly ring: number | null;
}

/**
 * All marks of the visible entries in pixels of the map plane at one zoom: what the map and the static map draw,
 * and what a pick is measured against.
 */
export interface Scene {
  /** The zoom of the plane in which all points and sizes below are pixels. */
  readonly zoom: number;
  readonly flows: readonly SceneFlow[];
  readonly marks: readonly SceneMark[];
  /** Ids of the countries and regions at which a flow starts or stops. */
  readonly areas: readonly string[];
}

/** Free space between a mark's edge and an arrow, in pixels; and round the anchor of an area's name. */
const ARROW_GAP = 3;
const AREA_GAP = 9;

/** How wide a flow that steps back is drawn, relative to one that does not. */
const QUIET_SCALE = 0.5;
/**
 * Shorter than this, in pixels, one that steps back has no head, nor has one that is crowded and not at full strength:
 * heads would cover one another.
 */
const SHORTEST_HEADED = 40;

/**
 * @param leans from `sceneLeans` of the same dataset
 * @param quiet ids of the flows that step back
 */
export function buildScene(
  index: DatasetIndex,
  entries: readonly Entry[],
  zoom: number,
  leans: Leans,
  quiet: ReadonlySet<string> = new Set(),
): Scene {
  const flows = entries.filter((entry) => entry.type === "flow");
  const marks = sceneMarks(index, entries, zoom);
  const arcs = flowArcs(
    flows.map((flow) => arcFlow(index, flow, marks, quiet)),
    zoom,
    leans,
  );
  return {
    zoom,
    marks,
    flows: flows.flatMap((flow, at) => {
      const arc = arcs[at];
      return arc ? [sceneFlow(flow, arc, entries, quiet.has(flow.id))] : [];
    }),
    areas: areaEnds(flows),
  };
}

/** The point marks alone: of the entries, and of places where a flow ends and no entry stands. */
export function sceneMarks(index: DatasetIndex, entries: readonly Entry[], zoom: number): SceneMark[] {
  const flows = entries.filter((entry) => entry.type === "flow");
  return [...entryMarks(entries, zoom), ...placeMarks(index, flows, entries, zoom)];
}

/** How the flows of a dataset lean: the same in every story and at every zoom. */
export function sceneLeans(index: DatasetIndex): Leans {
  const flows = index.dataset.entries.filter((entry) => entry.type === "flow");
  return flowLeans(flows.map((flow) => arcFlow(index, flow, [], new Set())));
}

function arcFlow(
  index: DatasetIndex,
  flow: Flow,
  marks: readonly SceneMark[],
  quiet: ReadonlySet<string>,
): ArcFlow {
  return {
    id: flow.id,
    prominent:
      lookOfFlow(flow) === "severed" || index.dataset.stories.some(({ lead }) => lead?.includes(flow.id)),
    size: quiet.has(flow.id) ? headScale(QUIET_SCALE) : 1,
    origin: arcEnd(index, flow.origin, marks),
    destination: arcEnd(index, flow.destination, marks),
  };
}

function sceneFlow(flow: Flow, arc: FlowArc, entries: readonly Entry[], isQuiet: boolean): SceneFlow {
  const look = lookOfFlow(flow);
  const scale = isQuiet ? QUIET_SCALE : flowScale(flow, entries);
  const strength = strengthOf(look, isQuiet);
  const isLong = !isQuiet || arc.line.length > SHORTEST_HEADED;
  const hasHead = strength === "full" || (isLong && !arc.crowded);
  const shape = flowShape(arc.line, look, scale, hasHead);
  return { flow, arc, look, shape, strength };
}

function strengthOf(look: FlowLook, isQuiet: boolean): FlowStrength {
  if (isQuiet) return "quiet";
  return look === "severed once" || look === "draft" ? "historical" : "full";
}

/** How strongly the bar of a flow is shown: one that has been lifted is never red. */
export function barStrength<Strength>({ look }: SceneFlow, strength: Strength): Strength | "historical" {
  return look === "severed once" ? "historical" : strength;
}

/** Flows in the order in which they are drawn: what is drawn later lies on top. What was stopped lies over its equals. */
export function inDrawingOrder(
  flows: readonly SceneFlow[],
  isDim: (id: string) => boolean,
): readonly SceneFlow[] {
  const rank = ({ flow, look, strength }: SceneFlow) =>
    (isDim(flow.id) ? 0 : strength === "quiet" ? 2 : 4) + (look === "severed" ? 1 : 0);
  return [...flows].sort((a, b) => rank(a) - rank(b));
}

function arcEnd(index: DatasetIndex, end: FlowEnd, marks: readonly SceneMark[]): ArcEnd {
  const mark = marks.find(({ id }) => id === end.at || id === end.place);
  const gap = mark ? Math.max(MARK_RADIUS[mark.form], mark.ring ?? 0) + ARROW_GAP : AREA_GAP;
  const country = index.placeById.get(end.place)?.country ?? null;
  return {
    position: end.position,
    group: country ?? end.place,
    isArea: end.precision === "country" || end.precision === "region",
    inland: country === null ? null : (index.countryByCode.get(country)?.anchor ?? null),
    gap,
  };
}

function entryMarks(entries: readonly Entry[], zoom: number): SceneMark[] {
  return entries.flatMap((entry): SceneMark[] => {
    if (entry.type === "facility") {
      const look = entry.draft ? "draft" : markLook(entry.status);
      return [pointMark(entry, entry.site ?? entry.place.value, entry, entry.kind.value, look, zoom)];
    }
    if (entry.type !== "agreement" || !entry.position || !entry.precision || !entry.place) return [];
    const { position, precision } = entry;
    const look = entry.draft ? "draft" : "filled";
    return [pointMark(entry, entry.place.value, { position, precision }, "agreement", look, zoom)];
  });
}

function pointMark(
  entry: Facility | Agreement,
  place: string,
  { position, precision }: Pick<Facility, "position" | "precision">,
  form: MarkForm,
  look: MarkLook,
  zoom: number,
): SceneMark {
  const ring = ringRadius(form, precision, position[1], zoom);
  return { id: entry.id, entry, place, position, point: project(position, zoom), form, look, ring };
}

/** A dot for each point place where a flow ends and no entry has its mark. */
function placeMarks(
  index: DatasetIndex,
  flows: readonly Flow[],
  entries: readonly Entry[],
  zoom: number,
): SceneMark[] {
  const marked = new Set(entries.map(({ id }) => id));
  const ends = flows.flatMap(({ origin, destination }) => [origin, destination]);
  const places = new Map(ends.filter(({ at }) => !marked.has(at)).map((end) => [end.place, end]));
  return [...places.values()].flatMap(({ place, position, precision }): SceneMark[] => {
    if (!index.placeById.get(place)?.position) return [];
    const ring = ringRadius("place", precision, position[1], zoom);
    const point = project(position, zoom);
    return [{ id: place, entry: null, place, position, point, form: "place", look: "filled", ring }];
  });
}

/** Ids of the countries and regions at which flows start or stop. */
export function areaEnds(flows: readonly Flow[]): string[] {
  const ends = flows.flatMap(({ origin, destination }) => [origin, destination]);
  const areas = ends.filter(({ precision }) => precision === "country" || precision === "region");
  return [...new Set(areas.map(({ place }) => place))];
}
