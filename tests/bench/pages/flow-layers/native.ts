import { flowLayers } from "../../../../src/map/layers/flows.ts";
import { flowPicture } from "../../../../src/map/picture.ts";
import { SOURCES } from "../../../../src/map/sources.ts";
import { PALETTES } from "../../../../src/theme/palette.ts";
import { plainScene } from "./city-scene.ts";
import { type Contender, followMap } from "./contender.ts";

/** The project's fallback: the same outlines as fills and lines of MapLibre. */
export const native: Contender = {
  show(map, flows, afterFrame) {
    followMap(map, afterFrame);
    const zoom = map.getZoom();
    const scene = { zoom, flows: plainScene(flows, zoom), marks: [], areas: [] };
    const data = flowPicture(scene, null);
    map.addSource(SOURCES.flows, { type: "geojson", data, tolerance: 0.1, maxzoom: 10 });
    for (const layer of flowLayers(PALETTES.light)) {
      if ("source" in layer && layer.source === SOURCES.flows) map.addLayer(layer);
    }
  },
};
