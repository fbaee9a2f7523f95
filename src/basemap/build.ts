import { BASEMAP_FILES } from "../model/basemap.ts";
import { buildDetail } from "./detail.ts";
import { buildUsStates } from "./us-states.ts";
import { buildWorld } from "./world.ts";

/** Every base map file as name → text: compact TopoJSON and a line feed. The same packages give the same bytes. */
export function buildBasemap(): Map<string, string> {
  const files = {
    [BASEMAP_FILES.world110m]: buildWorld("110m"),
    [BASEMAP_FILES.world50m]: buildWorld("50m"),
    [BASEMAP_FILES.detail10m]: buildDetail(),
    [BASEMAP_FILES.usStates]: buildUsStates(),
  };
  return new Map(Object.entries(files).map(([name, topology]) => [name, `${JSON.stringify(topology)}\n`]));
}
