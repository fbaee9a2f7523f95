/** MapLibre's worker, which begins its work when this is evaluated in one. */
import "maplibre-gl/dist/maplibre-gl-worker.mjs";
