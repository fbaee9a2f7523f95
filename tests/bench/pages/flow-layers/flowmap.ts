import { MapLibreOverlay } from "@deck.gl/maplibre";
import { FlowmapLayer } from "@flowmap.gl/layers";
import type { CityFlow } from "../../city-flows.ts";
import { kindColour } from "../shared/kind-colour.ts";
import { type Contender, followMap } from "./contender.ts";

interface Location {
  readonly id: string;
  readonly lng: number;
  readonly lat: number;
}

/**
 * flowmap.gl in one hue, since it colours by quantity.
 * @param all draws every flow; else it gathers places into clusters and draws the largest 5,000, as is its default
 */
export function flowmap(all: boolean): Contender {
  return {
    show(map, flows, afterFrame) {
      followMap(map, afterFrame);
      const hue = `rgb(${kindColour("batteries").slice(0, 3).join(", ")})`;
      const layer = new FlowmapLayer<Location, CityFlow>({
        id: "flowmap",
        data: { locations: locationsOf(flows), flows: [...flows] },
        getLocationId: ({ id }) => id,
        getLocationLat: ({ lat }) => lat,
        getLocationLon: ({ lng }) => lng,
        getLocationName: ({ id }) => id,
        getFlowOriginId: ([lng, lat]) => idOf(lng, lat),
        getFlowDestId: ([, , lng, lat]) => idOf(lng, lat),
        getFlowMagnitude: () => 1,
        colorScheme: [hue, hue],
        fadeEnabled: false,
        ...(all ? { clusteringEnabled: false, maxTopFlowsDisplayNum: flows.length } : {}),
      });
      map.addControl(new MapLibreOverlay({ interleaved: true, layers: [layer] }));
    },
  };
}

function locationsOf(flows: readonly CityFlow[]): Location[] {
  const found = new Map<string, Location>();
  for (const [fromLng, fromLat, toLng, toLat] of flows) {
    for (const [lng, lat] of [
      [fromLng, fromLat],
      [toLng, toLat],
    ] as const) {
      found.set(idOf(lng, lat), { id: idOf(lng, lat), lng, lat });
    }
  }
  return [...found.values()];
}

function idOf(lng: number, lat: number): string {
  return `${lng},${lat}`;
}
