import type { Strength } from "../../theme/palette.ts";
import { barStrength, inDrawingOrder, type Scene, type SceneFlow } from "../../view/scene.ts";
import { type FlowPart, stationCode } from "./ink.ts";
import { packDot, packRing, type RingScale } from "./pack-ring.ts";
import type { StationBuffer, StationKind } from "./station-buffer.ts";

/** The flows of a scene, and how they are to be drawn. */
export interface ShownFlows {
  readonly scene: Pick<Scene, "zoom" | "flows">;
  /** Ids that keep their strength; null when all do. */
  readonly emphasised: ReadonlySet<string> | null;
  /** Pixels of the screen per pixel of the scene's plane. */
  readonly shrink: number;
}

/** The ghost of what is severed lies under its stub, and the bar over both. */
const PART_ORDER: readonly FlowPart[] = ["ghost", "solid", "bar"];

/** Writes all flows into an emptied buffer, the topmost last: emphasised ones, and among equals severed ones. */
export function packFlows(out: StationBuffer, { scene, emphasised, shrink }: ShownFlows): void {
  const isDim = (id: string) => emphasised !== null && !emphasised.has(id);
  const scale = { zoom: scene.zoom, shrink };
  out.clear();
  for (const flow of inDrawingOrder(scene.flows, isDim)) {
    const strength = isDim(flow.flow.id) ? "dim" : flow.strength;
    for (const part of PART_ORDER) packPart(out, flow, part, strength, scale);
  }
}

function packPart(
  out: StationBuffer,
  sceneFlow: SceneFlow,
  part: FlowPart,
  strength: Strength,
  scale: RingScale,
): void {
  const { flow, look, shape } = sceneFlow;
  const shade = part === "bar" ? barStrength(sceneFlow, strength) : strength;
  const codeOf = (kind: StationKind) => stationCode(kind, part, flow.kind, shade);
  for (const ring of shape[part]) {
    // A head has three points: all other rings of a dotted flow are its dots.
    if (look === "dots" && ring.length > 3) packDot(out, ring, scale, codeOf("dot"));
    else packRing(out, ring, scale, codeOf);
  }
}
