import type { Map as MapLibreMap } from "maplibre-gl";
import { atStrength, type Palette, type Strength } from "../theme/palette.ts";
import type { Box } from "../view/label-layout.ts";
import type { Point } from "../view/mercator.ts";
import type { Scene, SceneFlow } from "../view/scene.ts";
import { SOURCES } from "./sources.ts";

/** Pixels of land, and of one hue of an arrow, that a drawn map has at least. */
const LEAST_PIXELS = 20;

/**
 * Whether the map has really been drawn. MapLibre reports "idle" even when its worker never started, so three
 * things must hold: every mark in view is a feature of a tile, every arrow too or in our own layer, and land and
 * arrows, if any are in view, have their colours on the canvas.
 * Call it while handling "idle", when the canvas still holds the frame.
 * @param frame the visible part of the scene's plane
 * @param drawnFlows ids of the arrows that our own layer has drawn; null when MapLibre's layers draw them
 */
export function isDrawn(
  map: MapLibreMap,
  scene: Scene,
  frame: Box,
  palette: Palette,
  drawnFlows: ReadonlySet<string> | null,
): boolean {
  const flows = flowsInFrame(scene, frame);
  if (missingIds(map, scene, frame, drawnFlows).length > 0) return false;
  const counts = countColours(map.getCanvas());
  const isThere = (colour: string) => (counts.get(colour) ?? 0) >= LEAST_PIXELS;
  if (![palette.land, palette.area].some(isThere)) return false;
  return flows.length === 0 || arrowColours(palette).some(isThere);
}

/** Ids of marks and arrows in view that neither a tile nor our own layer holds. */
function missingIds(
  map: MapLibreMap,
  scene: Scene,
  frame: Box,
  drawnFlows: ReadonlySet<string> | null,
): string[] {
  const sources = drawnFlows === null ? [SOURCES.flows, SOURCES.marks] : [SOURCES.marks];
  const found = new Set([
    ...(drawnFlows ?? []),
    ...sources.flatMap((source) =>
      map.getSource(source) ? map.querySourceFeatures(source).map(({ properties }) => properties.id) : [],
    ),
  ]);
  const expected = [
    ...scene.marks.filter(({ point }) => isIn(frame, point)).map(({ id }) => id),
    ...flowsInFrame(scene, frame).map(({ flow }) => flow.id),
  ];
  return expected.filter((id) => !found.has(id));
}

function flowsInFrame(scene: Scene, frame: Box): readonly SceneFlow[] {
  return scene.flows.filter(({ arc }) => arc.line.points.some((point) => isIn(frame, point)));
}

function isIn(frame: Box, { x, y }: Point): boolean {
  return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
}

function arrowColours(palette: Palette): string[] {
  const strengths: readonly Strength[] = ["full", "historical", "quiet", "dim"];
  const colours = [...Object.values(palette.flow), palette.stop];
  return strengths.flatMap((strength) => colours.map((colour) => atStrength(palette, colour, strength)));
}

/** How many pixels of a canvas have each opaque colour, by `#rrggbb`. */
function countColours(canvas: HTMLCanvasElement): ReadonlyMap<string, number> {
  const copy = canvas.ownerDocument.createElement("canvas");
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext("2d", { willReadFrequently: true });
  if (!context || copy.width === 0 || copy.height === 0) return new Map();
  context.drawImage(canvas, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, copy.width, copy.height).data.buffer);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return new Map([...counts].map(([pixel, count]) => [hexOf(pixel), count]));
}

/** `#rrggbb` of a pixel as a little-endian machine reads it: alpha, blue, green, red. */
function hexOf(pixel: number): string {
  const channels = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
