import { WORLD_ORIGIN, type WorldBounds } from "./station-buffer.ts";

/** So many copies of the world to each side are looked at: at the furthest zoom even a wide wall shows no more. */
export const MOST_COPIES = 5;

/**
 * Whether something shows when the world is repeated `copy` worlds to the east.
 * @param matrix from world units to clip space, by columns: MapLibre's main matrix of the Mercator map
 * @param margin world units by which widths, which are in pixels, may reach beyond the bounds
 */
export function isCopyVisible(
  matrix: ArrayLike<number>,
  bounds: WorldBounds,
  copy: number,
  margin: number,
): boolean {
  const west = bounds.west - margin + copy;
  const east = bounds.east + margin + copy;
  const north = bounds.north - margin;
  const south = bounds.south + margin;
  const shared =
    sidesBeyond(matrix, west, north) &
    sidesBeyond(matrix, east, north) &
    sidesBeyond(matrix, west, south) &
    sidesBeyond(matrix, east, south);
  return shared === 0;
}

/** The sides of the frame beyond which a point lies, one bit each. */
function sidesBeyond(matrix: ArrayLike<number>, x: number, y: number): number {
  const across = apply(matrix, 0, x, y);
  const up = apply(matrix, 1, x, y);
  const w = apply(matrix, 3, x, y);
  return (across < -w ? 1 : 0) | (across > w ? 2 : 0) | (up < -w ? 4 : 0) | (up > w ? 8 : 0);
}

function apply(matrix: ArrayLike<number>, row: number, x: number, y: number): number {
  return (matrix[row] ?? 0) * x + (matrix[4 + row] ?? 0) * y + (matrix[12 + row] ?? 0);
}

/**
 * The same matrix for positions counted from `WORLD_ORIGIN` in one copy of the world. Added up in 64 bits before
 * it is rounded: the sums are large and nearly cancel.
 */
export function matrixAtOrigin(matrix: ArrayLike<number>, copy: number, into: Float32Array): Float32Array {
  const x = WORLD_ORIGIN.x + copy;
  const { y } = WORLD_ORIGIN;
  for (let index = 0; index < 12; index += 1) into[index] = matrix[index] ?? 0;
  for (let row = 0; row < 4; row += 1) into[12 + row] = apply(matrix, row, x, y);
  return into;
}
