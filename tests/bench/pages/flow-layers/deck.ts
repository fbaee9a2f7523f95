import { ArcLayer } from "@deck.gl/layers";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { CityFlow } from "../../city-flows.ts";
import { kindColour } from "../shared/kind-colour.ts";
import { kindOf } from "./city-scene.ts";
import { type Contender, followMap } from "./contender.ts";

/** deck.gl's ArcLayer with its defaults, three pixels wide. */
export function deck(interleaved: boolean): Contender {
  return {
    show(map, flows, afterFrame) {
      if (interleaved) followMap(map, afterFrame);
      const layer = new ArcLayer<CityFlow>({
        id: "arcs",
        data: [...flows],
        getSourcePosition: ([lng, lat]) => [lng, lat],
        getTargetPosition: ([, , lng, lat]) => [lng, lat],
        getSourceColor: (flow) => kindColour(kindOf(flow)),
        getTargetColor: (flow) => kindColour(kindOf(flow)),
        getWidth: 3,
        wrapLongitude: true,
      });
      const own = interleaved
        ? {}
        : { onAfterRender: ({ gl }: { gl: WebGL2RenderingContext }) => afterFrame(gl) };
      map.addControl(new MapLibreOverlay({ interleaved, layers: [layer], ...own }));
    },
  };
}
