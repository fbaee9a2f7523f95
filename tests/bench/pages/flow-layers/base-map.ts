import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import { landLayer, lineLayers, seaLayer } from "../../../../src/map/layers/base.ts";
import { SOURCES } from "../../../../src/map/sources.ts";
import { PALETTES } from "../../../../src/theme/palette.ts";
import { loadFarScale } from "../../../../src/view/basemap.ts";

export const CENTER = { lng: 150, lat: 25 } as const;
const ZOOM = 1.3;

/** The project's base map without marks and names, the same under every contender; resolves when it is drawn. */
export async function openBaseMap(): Promise<MapLibreMap> {
  setWorkerUrl(workerUrl);
  const { countries, lines } = await loadFarScale(async (file) => (await fetch(file)).json());
  const palette = PALETTES.light;
  const map = new MapLibreMap({
    container: "map",
    center: [CENTER.lng, CENTER.lat],
    zoom: ZOOM,
    fadeDuration: 0,
    attributionControl: false,
    style: {
      version: 8,
      sources: {
        [SOURCES.far.countries]: { type: "geojson", data: countries },
        [SOURCES.far.lines]: { type: "geojson", data: lines },
      },
      layers: [seaLayer(palette), landLayer(palette, "far"), ...lineLayers(palette, "far")],
    },
  });
  await map.once("idle");
  return map;
}
