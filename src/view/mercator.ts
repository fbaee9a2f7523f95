import type { Position } from "../model/position.ts";

/** A point of the map plane: pixels at some zoom, x to the east, y to the south. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Side of the square world at zoom 0, in pixels: MapLibre's. */
const WORLD_AT_ZOOM_0 = 512;

/** Where the Pacific-centred plane is cut, in degrees: in the Atlantic, so that no flow crosses the cut. */
const WEST_EDGE = -30;

/** Latitude at which Web Mercator ends. */
const MAX_LATITUDE = 85.051129;

/** Side of the world at a zoom, in pixels. */
export function worldSize(zoom: number): number {
  return WORLD_AT_ZOOM_0 * 2 ** zoom;
}

/** The zoom at which the world is so many pixels wide. */
export function zoomOfWorldSize(size: number): number {
  return Math.log2(size / WORLD_AT_ZOOM_0);
}

/** Where the Pacific-centred plane begins and ends, in pixels. */
export function planeEdges(zoom: number): { readonly west: number; readonly east: number } {
  const west = (WEST_EDGE / 360) * worldSize(zoom);
  return { west, east: west + worldSize(zoom) };
}

/** The same longitude, counted in the Pacific-centred plane: from -30 up to 330 degrees. */
export function pacificLongitude(lng: number): number {
  return ((((lng - WEST_EDGE) % 360) + 360) % 360) + WEST_EDGE;
}

/**
 * A position in the Pacific-centred Web Mercator plane. America lies to the right of Korea, Europe to its left,
 * and no short way between them leaves the plane. x = 0 is the meridian of Greenwich.
 */
export function project([lng, lat]: Position, zoom: number): Point {
  const size = worldSize(zoom);
  const phi = (Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * Math.PI) / 180;
  return {
    x: (pacificLongitude(lng) / 360) * size,
    y: (0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)) * size,
  };
}

/** Inverse of `project`. The longitude is left beyond 180 where the plane goes on, so that lines stay whole. */
export function unproject({ x, y }: Point, zoom: number): [lng: number, lat: number] {
  const size = worldSize(zoom);
  const n = Math.PI - (2 * Math.PI * y) / size;
  return [(x / size) * 360, (Math.atan(Math.sinh(n)) * 180) / Math.PI];
}
