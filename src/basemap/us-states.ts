import { mesh } from "topojson-client";
import { topology } from "topojson-server";
import type { MultiLineString } from "topojson-specification";
import type { UsStatesTopology } from "../model/basemap.ts";
import { withoutRepeats } from "./grid.ts";
import type { Point } from "./piece.ts";
import { deltaEncoded } from "./quantised.ts";
import { simplifyLines } from "./simplify.ts";
import { readUsAtlas } from "./sources.ts";

const UNITS = 100;

/** Square kilometres; state lines are a backdrop, seen up to about zoom 6. */
const SMALLEST = 10;

/** The lines between US states, from us-atlas: its coasts would not fit those of the world files. */
export function buildUsStates(): UsStatesTopology {
  const source = readUsAtlas();
  const lines = mesh(source, source.objects.states, (a, b) => a !== b).coordinates as Point[][];
  const gridded = lines
    .map((line) =>
      withoutRepeats(line.map(([lng, lat]) => [Math.round(lng * UNITS), Math.round(lat * UNITS)])),
    )
    .filter((line) => line.length > 1);
  const simple: GeoJSON.MultiLineString = {
    type: "MultiLineString",
    coordinates: simplifyLines(gridded, { smallest: SMALLEST, unitsPerDegree: UNITS, fixed: new Set() }),
  };
  const built = topology({ states: simple });
  const states = built.objects.states as MultiLineString;
  return deltaEncoded(built.arcs as Point[][], { states }, UNITS);
}
