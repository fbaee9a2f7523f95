import { FlowLayer } from "../../../../src/map/flow-layer/flow-layer.ts";
import { type ArcFlow, flowArcs, flowLeans } from "../../../../src/view/flow-arc.ts";
import { flowShape } from "../../../../src/view/flow-shape.ts";
import type { SceneFlow } from "../../../../src/view/scene.ts";
import type { CityFlow } from "../../city-flows.ts";
import { plainScene } from "./city-scene.ts";
import { type Contender, followMap } from "./contender.ts";

/** Radius that an arrow keeps free round a city, in pixels. */
const GAP = 6;

/** The project's own layer, its arrows laid out as the map does it: hubs, lanes, leans that avoid one another. */
export const laidOut: Contender = {
  show(map, flows, afterFrame) {
    followMap(map, afterFrame);
    const zoom = map.getZoom();
    const layer = new FlowLayer("flow-arrows", (why) => {
      throw why;
    });
    const scene = { zoom, flows: laidOutFlows(flows, zoom) };
    layer.show({ scene, emphasised: null, shrink: 1 }, "light");
    map.addLayer(layer);
  },
};

function laidOutFlows(flows: readonly CityFlow[], zoom: number): SceneFlow[] {
  const plain = plainScene(flows, zoom);
  const wanted = flows.map(arcFlow);
  return flowArcs(wanted, zoom, flowLeans(wanted)).flatMap((arc, index) => {
    const flow = plain[index];
    return flow ? [{ ...flow, arc, shape: flowShape(arc.line, "solid") }] : [];
  });
}

/** Each city is a group of its own: none is merged with its neighbour. */
function arcFlow([fromLng, fromLat, toLng, toLat]: CityFlow, index: number): ArcFlow {
  const origin = { position: [fromLng, fromLat] as const, group: `${fromLng},${fromLat}`, gap: GAP };
  const destination = { position: [toLng, toLat] as const, group: `${toLng},${toLat}`, gap: GAP };
  return { id: `flow/${index}`, prominent: false, origin, destination };
}
