import type { Dataset, Entry } from "../model/dataset.ts";
import type { Position } from "../model/position.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { project, unproject, zoomOfWorldSize } from "./mercator.ts";
import { distance } from "./polyline.ts";

/** Where the map looks: the position in the middle of the free part of the frame, and MapLibre's zoom. */
export interface Camera {
  readonly center: Position;
  readonly zoom: number;
}

/** What covers the edges of the frame (panels, controls), in pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The frame the map is drawn in, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly padding: Padding;
}

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

/** The closest the map goes: nearer, the base map would promise a precision that nobody has. */
export const MAX_ZOOM = 9;

/** A computed camera stays further out: a story is seen in its surroundings. */
const MAX_FIT_ZOOM = 6.5;

/** Room for marks, heads and names round the outermost positions: a share of the frame, at most so many pixels. */
const MARGIN_SHARE = 0.1;
const MAX_MARGIN = 72;

/** Zoom of the Pacific-centred view when there is nothing to fit. */
const EMPTY_CENTER: Position = [150, 25];

/** A camera that shows all positions in the free part of a frame, in the Pacific-centred plane. */
export function fitCamera(positions: readonly Position[], frame: Frame): Camera {
  const { width, height } = freeSize(frame);
  const furthest = furthestZoom(frame);
  if (positions.length === 0) return { center: EMPTY_CENTER, zoom: furthest };
  const points = positions.map((position) => project(position, 0));
  const west = Math.min(...points.map(({ x }) => x));
  const east = Math.max(...points.map(({ x }) => x));
  const north = Math.min(...points.map(({ y }) => y));
  const south = Math.max(...points.map(({ y }) => y));
  const scale = Math.min(
    (width - 2 * marginOf(width)) / Math.max(east - west, 1e-9),
    (height - 2 * marginOf(height)) / Math.max(south - north, 1e-9),
  );
  const center = unproject({ x: (west + east) / 2, y: (north + south) / 2 }, 0);
  return { center, zoom: Math.max(furthest, Math.min(MAX_FIT_ZOOM, Math.log2(scale))) };
}

/** Nearer than this on the screen, the ends of an arrow cannot be told apart, in pixels. */
export const TOLD_APART = 60;

/**
 * Whether a camera shows all positions in the free part of the frame, and two different ones apart.
 * @param toldApart how far apart on the screen, in pixels, two are to be
 */
export function showsWell(
  camera: Camera,
  positions: readonly Position[],
  frame: Frame,
  toldApart: number = TOLD_APART,
): boolean {
  const centre = project(camera.center, camera.zoom);
  const points = positions.map((position) => project(position, camera.zoom));
  const { width, height } = freeSize(frame);
  const inView = points.every(
    ({ x, y }) => Math.abs(x - centre.x) < width / 2 && Math.abs(y - centre.y) < height / 2,
  );
  const [first] = points;
  const apart = first ? Math.max(...points.map((point) => distance(first, point))) : 0;
  return inView && (apart === 0 || apart >= toldApart);
}

/** Every position at which an entry has a mark or an end. */
export function entryPositions({ entries }: Pick<Dataset, "entries">): Position[] {
  return entries.flatMap(positionsOfEntry);
}

/** The zoom at which the world is as wide as the free part of the frame: further out, marks would show twice. */
export function furthestZoom(frame: Frame): number {
  return zoomOfWorldSize(freeSize(frame).width);
}

/** The part of the frame that nothing covers; never smaller than a thumbnail. */
export function freeSize({ width, height, padding }: Frame): {
  readonly width: number;
  readonly height: number;
} {
  return {
    width: Math.max(64, width - padding.left - padding.right),
    height: Math.max(64, height - padding.top - padding.bottom),
  };
}

/** What has to be in view when an entry is picked: its own positions, or those of the flows a measure severs. */
export function positionsOfPick(index: DatasetIndex, entry: Entry): Position[] {
  if (entry.type !== "measure") return [...positionsOfEntry(entry)];
  return entry.severs.flatMap((id) => {
    const flow = index.entryById.get(id);
    return flow ? positionsOfEntry(flow) : [];
  });
}

/** The positions of an entry's mark or ends; none for what has no mark of its own. */
function positionsOfEntry(entry: Entry): readonly Position[] {
  switch (entry.type) {
    case "facility":
      return [entry.position];
    case "flow":
      return [entry.origin.position, entry.destination.position];
    case "agreement":
      return entry.position ? [entry.position] : [];
    case "measure":
      return [];
  }
}

function marginOf(length: number): number {
  return Math.min(MAX_MARGIN, length * MARGIN_SHARE);
}
