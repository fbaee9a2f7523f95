import type { Position } from "geojson";
import type { BasemapScale } from "./basemap.ts";
import type { Box } from "./label-layout.ts";
import { unproject, worldSize } from "./mercator.ts";

/** Which country lies where, coarsely: to keep names on their land. */
export interface Land {
  /** Which share of a box of the map plane lies on some countries, and which on others. The rest is sea. */
  readonly under: (box: Box, zoom: number, countries: ReadonlySet<string>) => Ground;
}

interface Ground {
  readonly own: number;
  readonly others: number;
}

/** Cells of a degree, and the northernmost and southernmost latitude of the grid. */
const CELLS = 4;
const NORTH = 84;
const SOUTH = -60;
const COLUMNS = 360 * CELLS;
const ROWS = (NORTH - SOUTH) * CELLS;

/** At so many points across and down a box the ground is asked for. */
const ACROSS = 7;
const DOWN = 3;

const known = new WeakMap<BasemapScale, Land>();

/** The land of a base map, made once for each: a grid of quarter degrees, so that asking costs next to nothing. */
export function landOf(basemap: BasemapScale): Land {
  const made = known.get(basemap) ?? gridOf(basemap);
  known.set(basemap, made);
  return made;
}

function gridOf({ countries }: BasemapScale): Land {
  const grid = new Uint8Array(COLUMNS * ROWS);
  const codes = [""];
  for (const { properties, geometry } of countries.features) {
    const code = codes.includes(properties.iso)
      ? codes.indexOf(properties.iso)
      : codes.push(properties.iso) - 1;
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    for (const rings of polygons) fill(grid, rings, code);
  }
  return {
    under: ({ left, top, right, bottom }, zoom, wanted) => {
      const ground = { own: 0, others: 0 };
      const points = ACROSS * DOWN;
      for (let down = 0; down < DOWN; down += 1) {
        const row = rowOf(top + ((bottom - top) * down) / (DOWN - 1), zoom);
        for (let across = 0; row !== null && across < ACROSS; across += 1) {
          const column = columnOf(left + ((right - left) * across) / (ACROSS - 1), zoom);
          const code = codes[grid[row * COLUMNS + column] ?? 0] ?? "";
          if (wanted.has(code)) ground.own += 1 / points;
          else if (code !== "") ground.others += 1 / points;
        }
      }
      return ground;
    },
  };
}

/** The row of a height in the plane; null beyond the northern and southern end of the grid. */
function rowOf(y: number, zoom: number): number | null {
  const [, lat] = unproject({ x: 0, y }, zoom);
  const row = Math.floor((NORTH - lat) * CELLS);
  return row < 0 || row >= ROWS ? null : row;
}

function columnOf(x: number, zoom: number): number {
  const turn = x / worldSize(zoom) + 0.5;
  return Math.floor((turn - Math.floor(turn)) * COLUMNS);
}

/** Marks the cells whose middle lies in a polygon, line by line: between each crossing of its rings and the next. */
function fill(grid: Uint8Array, rings: readonly (readonly Position[])[], code: number): void {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at += 1) crossRows(ring[at - 1] ?? [], ring[at] ?? [], crossings);
  }
  for (const [row, xs] of crossings) {
    xs.sort((a, b) => a - b);
    for (let at = 1; at < xs.length; at += 2) {
      const from = Math.ceil(xs[at - 1] ?? 0);
      const to = Math.ceil(xs[at] ?? 0);
      grid.fill(code, row * COLUMNS + Math.max(0, from), row * COLUMNS + Math.min(COLUMNS, to));
    }
  }
}

/** Notes where an edge crosses the middle of each row, in columns. */
function crossRows(
  [lng0 = 0, lat0 = 0]: Position,
  [lng1 = 0, lat1 = 0]: Position,
  crossings: Map<number, number[]>,
): void {
  const [y0, y1] = [(NORTH - lat0) * CELLS - 0.5, (NORTH - lat1) * CELLS - 0.5];
  const last = Math.min(ROWS - 1, Math.ceil(Math.max(y0, y1)) - 1);
  for (let row = Math.max(0, Math.ceil(Math.min(y0, y1))); row <= last; row += 1) {
    const lng = lng0 + ((lng1 - lng0) * (row - y0)) / (y1 - y0);
    const xs = crossings.get(row) ?? [];
    crossings.set(row, xs);
    xs.push((lng + 180) * CELLS - 0.5);
  }
}
