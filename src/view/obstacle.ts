import type { Position } from "../model/position.ts";
import { type Camera, type Frame, fitCamera, freeSize, type Padding } from "./camera.ts";
import { type Point, project, unproject } from "./mercator.ts";

/** A part of the frame that something small covers (the map's buttons), in pixels from the frame's top left corner. */
export interface Obstacle {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Room between an obstacle and the middle of a mark, in pixels. */
const CLEARANCE = 12;

/** Whether none of the positions stands under an obstacle. */
export function isClear(
  camera: Camera,
  positions: readonly Position[],
  frame: Frame,
  obstacles: readonly Obstacle[],
): boolean {
  return positions.every((position) => {
    const { x, y } = inFrame(position, camera, frame);
    return obstacles.every(
      ({ top, right, bottom, left }) =>
        x < left - CLEARANCE || x > right + CLEARANCE || y < top - CLEARANCE || y > bottom + CLEARANCE,
    );
  });
}

/** A camera that shows all positions in the free part of a frame, and none of them under an obstacle. */
export function fitClear(
  positions: readonly Position[],
  frame: Frame,
  obstacles: readonly Obstacle[],
): Camera {
  const camera = fitCamera(positions, frame);
  if (isClear(camera, positions, frame, obstacles)) return camera;
  const padding = obstacles.reduce(
    (sum, obstacle) => clearOf(obstacle, { ...frame, padding: sum }),
    frame.padding,
  );
  const { center, zoom } = fitCamera(positions, { ...frame, padding });
  // The camera's centre is the middle of what it was fitted into; the frame's own free part has its middle elsewhere.
  const own = middleOf(frame);
  const fitted = middleOf({ ...frame, padding });
  const { x, y } = project(center, zoom);
  return { center: unproject({ x: x + own.x - fitted.x, y: y + own.y - fitted.y }, zoom), zoom };
}

/** The padding that keeps clear of an obstacle as well, from the edge where that costs least of the free part. */
function clearOf({ top, right, bottom, left }: Obstacle, frame: Frame): Padding {
  const { width, height, padding } = frame;
  const free = freeSize(frame);
  const edges = [
    { share: (bottom - padding.top) / free.height, padding: { ...padding, top: bottom } },
    { share: (width - padding.right - left) / free.width, padding: { ...padding, right: width - left } },
    { share: (height - padding.bottom - top) / free.height, padding: { ...padding, bottom: height - top } },
    { share: (right - padding.left) / free.width, padding: { ...padding, left: right } },
  ];
  const [least] = edges.sort((a, b) => a.share - b.share);
  return least && least.share > 0 ? least.padding : padding;
}

function inFrame(position: Position, { center, zoom }: Camera, frame: Frame): Point {
  const middle = middleOf(frame);
  const centre = project(center, zoom);
  const point = project(position, zoom);
  return { x: point.x - centre.x + middle.x, y: point.y - centre.y + middle.y };
}

/** The middle of the free part of a frame, in pixels from its top left corner. */
function middleOf(frame: Frame): Point {
  const { width, height } = freeSize(frame);
  return { x: frame.padding.left + width / 2, y: frame.padding.top + height / 2 };
}
