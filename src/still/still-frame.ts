import { geoMercator, geoPath } from "d3";
import type { Geometry } from "geojson";
import type { Camera } from "../view/camera.ts";
import type { Composition } from "../view/composition.ts";
import { type Point, pacificLongitude, project, worldSize } from "../view/mercator.ts";
import { PathWriter } from "./path-writer.ts";

/** A still picture's place in the map plane. Its coordinates are pixels from the middle of the composition. */
export interface StillFrame {
  readonly composition: Composition;
  readonly camera: Camera;
  /** A point of the scene's plane, in the picture. */
  readonly place: (point: Point) => Point;
  /** Path data of a geometry, [lng, lat] in degrees, cut at the frame's edge. Rings are wound as RFC 7946 says. */
  readonly pathOf: (geometry: Geometry) => string;
}

/** Beyond the middle of the Pacific-centred plane lies the other turn of the world. */
const PLANE_CENTRE = 150;

/**
 * How far beyond the composition geometry reaches, as shares of its sides: a frame of another shape shows more of
 * the surroundings, and cut edges are never seen.
 */
const BLEED = { "few bytes": { x: 0.3, y: 0.5 }, fine: { x: 0.02, y: 0.02 } };

/** "few bytes": a picture that comes with a page; "fine": one that is kept, enlarged and printed. */
export type StillDetail = "few bytes" | "fine";

/**
 * How finely coasts and borders are drawn: decimals of a pixel, how far from the truth in pixels (coasts less than one,
 * faint borders more), and of how many square pixels the smallest islands and lakes are.
 */
const DRAWN = {
  "few bytes": { decimals: 0, fills: 0.9, lines: 1.2, smallest: 4 },
  fine: { decimals: 1, fills: 0.2, lines: 0.2, smallest: 0.3 },
};

/** The frame of a composition, seen by a camera. */
export function stillFrame(camera: Camera, composition: Composition, detail: StillDetail): StillFrame {
  const { width, height } = composition.size;
  const centre = detail === "fine" ? camera.center[0] : PLANE_CENTRE;
  const middle = project(camera.center, camera.zoom);
  const world = worldSize(camera.zoom);
  const bleed = BLEED[detail];
  const reach = { x: width * (0.5 + bleed.x), y: height * (0.5 + bleed.y) };
  const projection = geoMercator()
    .rotate([-centre, 0])
    .scale(world / (2 * Math.PI))
    .translate([(pacificLongitude(centre) / 360) * world - middle.x, world / 2 - middle.y])
    .clipExtent([
      [-reach.x, -reach.y],
      [reach.x, reach.y],
    ])
    .precision(0.3);
  const drawn = DRAWN[detail];
  const fills = new PathWriter(drawn.decimals, drawn.fills, drawn.smallest);
  const lines = new PathWriter(drawn.decimals, drawn.lines);
  return {
    composition,
    camera,
    place: ({ x, y }) => ({ x: x * composition.shrink - middle.x, y: y * composition.shrink - middle.y }),
    pathOf: (geometry) => {
      const writer = geometry.type.endsWith("Polygon") ? fills : lines;
      geoPath(projection, writer)(reversed(geometry));
      return writer.result();
    },
  };
}

/** d3 takes what lies to the right of a ring for its inside; RFC 7946 what lies to the left. */
function reversed(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case "Polygon":
      return { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.toReversed()) };
    case "MultiPolygon":
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.toReversed())),
      };
    default:
      return geometry;
  }
}
