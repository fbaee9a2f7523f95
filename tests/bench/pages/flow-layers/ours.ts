import { FlowLayer } from "../../../../src/map/flow-layer/flow-layer.ts";
import { plainScene } from "./city-scene.ts";
import { type Contender, followMap } from "./contender.ts";

/** The project's own layer, its arrows along plain curves. */
export function ours(mixed: boolean): Contender {
  return {
    show(map, flows, afterFrame) {
      followMap(map, afterFrame);
      const layer = new FlowLayer("flow-arrows", (why) => {
        throw why;
      });
      const zoom = map.getZoom();
      layer.show(
        { scene: { zoom, flows: plainScene(flows, zoom, mixed) }, emphasised: null, shrink: 1 },
        "light",
      );
      map.addLayer(layer);
    },
  };
}
