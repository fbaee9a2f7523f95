import type { Point } from "./piece.ts";

/** The vertices of all lines, by place, so that those inside a small triangle are found quickly. */
export class VertexIndex {
  private readonly cellSize: number;
  private readonly cells = new Map<string, Map<string, Point>>();

  constructor(points: Point[], cellSize: number) {
    this.cellSize = cellSize;
    for (const point of points) this.cellOf(point).set(point.join(), point);
  }

  remove(point: Point): void {
    this.cellOf(point).delete(point.join());
  }

  /** Whether a vertex other than the corners lies in the triangle or on its edges. */
  hasOtherInside(a: Point, b: Point, c: Point): boolean {
    const corners = [a.join(), b.join(), c.join()];
    for (const cell of this.cellsAround([a, b, c])) {
      for (const [key, point] of cell) {
        if (!corners.includes(key) && isInside(point, a, b, c)) return true;
      }
    }
    return false;
  }

  private cellOf([x, y]: Point): Map<string, Point> {
    const key = `${Math.floor(x / this.cellSize)},${Math.floor(y / this.cellSize)}`;
    const cell = this.cells.get(key) ?? new Map<string, Point>();
    this.cells.set(key, cell);
    return cell;
  }

  private *cellsAround(points: Point[]): Generator<Map<string, Point>> {
    const columns = points.map(([x]) => Math.floor(x / this.cellSize));
    const rows = points.map(([, y]) => Math.floor(y / this.cellSize));
    for (let column = Math.min(...columns); column <= Math.max(...columns); column++) {
      for (let row = Math.min(...rows); row <= Math.max(...rows); row++) {
        const cell = this.cells.get(`${column},${row}`);
        if (cell) yield cell;
      }
    }
  }
}

/** The second test is for triangles without area, on whose line every point has no side. */
function isInside(p: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(a, b, p), side(b, c, p), side(c, a, p)];
  const isWithin = sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
  return isWithin && isBetween(p[0], a[0], b[0], c[0]) && isBetween(p[1], a[1], b[1], c[1]);
}

function isBetween(value: number, ...bounds: number[]): boolean {
  return value >= Math.min(...bounds) && value <= Math.max(...bounds);
}

function side([ax, ay]: Point, [bx, by]: Point, [px, py]: Point): number {
  return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
}
