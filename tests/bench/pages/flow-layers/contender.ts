import type { Map as MapLibreMap } from "maplibre-gl";
import type { CityFlow } from "../../city-flows.ts";

/** Called when a canvas has been drawn, while it still holds the frame. */
export type AfterFrame = (gl: WebGL2RenderingContext) => void;

/** A way to draw flows over the map. */
export interface Contender {
  /** Puts the flows on the map. It may return before they are drawn. */
  readonly show: (map: MapLibreMap, flows: readonly CityFlow[], afterFrame: AfterFrame) => void;
}

/** Tells of every frame of the map's own canvas. */
export function followMap(map: MapLibreMap, afterFrame: AfterFrame): void {
  map.on("render", () => {
    const gl = map.getCanvas().getContext("webgl2");
    if (gl) afterFrame(gl);
  });
}
