import type { Map as MapLibreMap } from "maplibre-gl";
import type { FlowLayer } from "./flow-layer.ts";

/**
 * Puts a flow layer on a map below another layer, and again whenever MapLibre has dropped it: with a new style, and
 * after a lost context. To be called before the style has loaded.
 * @param below id of the layer that covers the arrows; without it they lie on top
 * @returns what takes it off again
 */
export function mountFlowLayer(map: MapLibreMap, layer: FlowLayer, below: string): () => void {
  const mount = () => {
    if (map.getLayer(layer.id)) return;
    map.addLayer(layer, map.getLayer(below) ? below : undefined);
  };
  map.on("style.load", mount);
  return () => {
    map.off("style.load", mount);
    if (map.getLayer(layer.id)) map.removeLayer(layer.id);
  };
}
