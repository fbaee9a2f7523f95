import type { FeatureCollection } from "geojson";
import { type IControl, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import { PALETTES } from "../../../../src/theme/palette.ts";
import type { OverviewFlow } from "../../overview-files.ts";

const { sea, land, border } = PALETTES.light;

/**
 * The least a page of flows can be: land, borders, and an overlay, all fetched at once. `data-map` of the document
 * becomes "live" when everything has been drawn.
 */
export async function openMinimalMap(overlay: (flows: OverviewFlow[]) => IControl): Promise<void> {
  setWorkerUrl(workerUrl);
  const [flows, countries] = (await Promise.all(["flows.json", "countries.geojson"].map(fetchJson))) as [
    OverviewFlow[],
    FeatureCollection,
  ];
  const map = new MapLibreMap({
    container: "map",
    center: [150, 30],
    zoom: 1.2,
    fadeDuration: 0,
    attributionControl: false,
    style: {
      version: 8,
      sources: { countries: { type: "geojson", data: countries } },
      layers: [
        { id: "sea", type: "background", paint: { "background-color": sea } },
        { id: "land", type: "fill", source: "countries", paint: { "fill-color": land } },
        { id: "borders", type: "line", source: "countries", paint: { "line-color": border } },
      ],
    },
  });
  map.addControl(overlay(flows));
  await map.once("idle");
  document.documentElement.dataset.map = "live";
}

async function fetchJson(file: string): Promise<unknown> {
  return (await fetch(file)).json();
}
