import type { Flow } from "../../../../src/model/dataset.ts";
import { FLOW_KINDS, type FlowKind } from "../../../../src/model/kinds.ts";
import { cubicLine } from "../../../../src/view/bezier.ts";
import type { FlowArc } from "../../../../src/view/flow-arc.ts";
import { type FlowLook, flowShape } from "../../../../src/view/flow-shape.ts";
import { type Point, project } from "../../../../src/view/mercator.ts";
import type { SceneFlow } from "../../../../src/view/scene.ts";
import type { CityFlow } from "../../city-flows.ts";

/** How far the curves lean, as a share of the straight way. */
const LEAN = 0.12;
const LOOKS: readonly FlowLook[] = [
  "solid",
  "long dashes",
  "dots",
  "thinning dashes",
  "severed",
  "ghost",
  "hollow",
];

/**
 * The flows with the project's arrows along plain curves: what any library of arcs draws, without the lanes and
 * hubs that the project's scene adds.
 * @param mixed one look after another, instead of solid ones only
 */
export function plainScene(flows: readonly CityFlow[], zoom: number, mixed = false): SceneFlow[] {
  return flows.map((flow, index) => {
    const arc = plainArc(flow, index, zoom);
    const look = (mixed ? LOOKS[index % LOOKS.length] : undefined) ?? "solid";
    return { flow: flowEntry(flow, index), arc, look, shape: flowShape(arc.line, look), strength: "full" };
  });
}

export function kindOf([, , , , kind]: CityFlow): FlowKind {
  return FLOW_KINDS[kind] ?? "batteries";
}

/** As much of an entry as drawing needs. */
function flowEntry(flow: CityFlow, index: number): Flow {
  return { type: "flow", id: `flow/${index}`, kind: kindOf(flow), status: "operating" } as Flow;
}

function plainArc([fromLng, fromLat, toLng, toLat]: CityFlow, index: number, zoom: number): FlowArc {
  const start = project([fromLng, fromLat], zoom);
  const end = project([toLng, toLat], zoom);
  const [out, into] = [1 / 3, 2 / 3].map((share) => beside(start, end, share)) as [Point, Point];
  return { id: `flow/${index}`, loop: false, line: cubicLine(start, out, into, end) };
}

/** A point of the straight way, moved to its left. */
function beside(start: Point, end: Point, share: number): Point {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  return { x: start.x + dx * share + dy * LEAN, y: start.y + dy * share - dx * LEAN };
}
