import { ArcLayer } from "@deck.gl/layers";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { OverviewFlow } from "../../overview-files.ts";
import { kindColour } from "../shared/kind-colour.ts";
import { openMinimalMap } from "../shared/minimal-map.ts";

await openMinimalMap(
  (flows) =>
    new MapLibreOverlay({
      layers: [
        new ArcLayer<OverviewFlow>({
          id: "arcs",
          data: flows,
          getSourcePosition: ({ from }) => [...from],
          getTargetPosition: ({ to }) => [...to],
          getSourceColor: ({ kind }) => kindColour(kind),
          getTargetColor: ({ kind }) => kindColour(kind),
          getWidth: 3,
          wrapLongitude: true,
        }),
      ],
    }),
);
