import { MapLibreOverlay } from "@deck.gl/maplibre";
import { FlowmapLayer } from "@flowmap.gl/layers";
import type { OverviewFlow } from "../../overview-files.ts";
import { kindColour } from "../shared/kind-colour.ts";
import { openMinimalMap } from "../shared/minimal-map.ts";

const HUE = `rgb(${kindColour("batteries").slice(0, 3).join(", ")})`;

await openMinimalMap((flows) => {
  const places = new Map(flows.flatMap(({ from, to }) => [from, to]).map((place) => [place.join(), place]));
  return new MapLibreOverlay({
    layers: [
      new FlowmapLayer<readonly [number, number], OverviewFlow>({
        id: "flowmap",
        data: { locations: [...places.values()], flows },
        getLocationId: (place) => place.join(),
        getLocationLon: ([lng]) => lng,
        getLocationLat: ([, lat]) => lat,
        getLocationName: (place) => place.join(),
        getFlowOriginId: ({ from }) => from.join(),
        getFlowDestId: ({ to }) => to.join(),
        getFlowMagnitude: () => 1,
        colorScheme: [HUE, HUE],
        fadeEnabled: false,
        clusteringEnabled: false,
      }),
    ],
  });
});
