import { geoMercator, geoPath } from "d3";
import type { Geometry } from "geojson";
import type { Camera } from "../view/camera.ts";
import type { Composition } from "../view/composition.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";
import { type Point, pacificLongitude, project, worldSize } from "../view/mercator.ts";
import { composedCamera } from "../view/story-camera.ts";
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
const BLEED = { x: 0.3, y: 0.5 };

/** Simplification, in pixels, before rounding to whole ones: coasts less than one from the truth, faint borders more. */
const TOLERANCE = { fills: 0.85, lines: 1.2 };

/** Islands and lakes of less than so many square pixels are left out. */
const SMALLEST_ISLAND = 3;

/** The frame of a story's composition (null: of the overview). */
export function stillFrame(index: DatasetIndex, story: string | null, composition: Composition): StillFrame {
  const { width, height } = composition.size;
  const camera = composedCamera(index, story, composition);
  const middle = project(camera.center, camera.zoom);
  const world = worldSize(camera.zoom);
  const reach = { x: width * (0.5 + BLEED.x), y: height * (0.5 + BLEED.y) };
  const projection = geoMercator()
    .rotate([-PLANE_CENTRE, 0])
    .scale(world / (2 * Math.PI))
    .translate([(pacificLongitude(PLANE_CENTRE) / 360) * world - middle.x, world / 2 - middle.y])
    .clipExtent([
      [-reach.x, -reach.y],
      [reach.x, reach.y],
    ])
    .precision(0.3);
  const fills = new PathWriter(0, TOLERANCE.fills, SMALLEST_ISLAND);
  const lines = new PathWriter(0, TOLERANCE.lines);
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
