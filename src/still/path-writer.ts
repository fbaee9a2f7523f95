import type { GeoContext } from "d3";

/**
 * Writes what d3 draws as compact SVG path data: relative commands, coordinates rounded to a grid, points that the
 * rounded line does not need left out, rings and lines that shrink to a point dropped.
 */
export class PathWriter implements GeoContext {
  readonly #decimals: number;
  readonly #tolerance: number;
  readonly #smallest: number;
  #data = "";
  #line: [x: number, y: number][] = [];
  /** The end of what has been written, on the grid: relative commands start there. */
  #at: readonly [x: number, y: number] = [0, 0];

  /**
   * @param decimals decimals of a pixel that are kept
   * @param tolerance how far, in pixels, the written line may run from the drawn one, the rounding apart
   * @param smallest rings of less than so many square pixels are left out
   */
  constructor(decimals: number, tolerance: number, smallest = 0) {
    this.#decimals = decimals;
    this.#tolerance = tolerance;
    this.#smallest = smallest;
  }

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.#flush(false);
    this.#line = [[x, y]];
  }

  lineTo(x: number, y: number): void {
    this.#line.push([x, y]);
  }

  closePath(): void {
    this.#flush(true);
  }

  /** d3 draws points as arcs; no point is ever written with this. */
  arc(): void {}

  /** The path data of everything drawn since the last call. */
  result(): string {
    this.#flush(false);
    const data = this.#data;
    this.#data = "";
    this.#at = [0, 0];
    return data;
  }

  #flush(closed: boolean): void {
    if (closed && areaOf(this.#line) < this.#smallest) this.#line = [];
    const points = this.#onGrid(simplified(this.#line, this.#tolerance));
    this.#line = [];
    const [first, ...rest] = points;
    if (!first || rest.length < (closed ? 2 : 1)) return;
    this.#data += `m${this.#pair(this.#at, first)}l${this.#steps([first, ...rest])}${closed ? "z" : ""}`;
    // After "z" the pen is back where the ring began.
    this.#at = closed ? first : (rest.at(-1) ?? first);
  }

  #onGrid(points: readonly (readonly [number, number])[]): (readonly [number, number])[] {
    const scale = 10 ** this.#decimals;
    const grid = points.map(([x, y]) => [Math.round(x * scale), Math.round(y * scale)] as const);
    return grid.filter(([x, y], at) => at === 0 || x !== grid[at - 1]?.[0] || y !== grid[at - 1]?.[1]);
  }

  #steps(points: readonly (readonly [number, number])[]): string {
    return points
      .slice(1)
      .map((point, at) => this.#pair(points[at] ?? point, point))
      .reduce((text, pair) => (text === "" || pair.startsWith("-") ? text + pair : `${text} ${pair}`), "");
  }

  #pair(from: readonly [number, number], to: readonly [number, number]): string {
    const x = this.#number(to[0] - from[0]);
    const y = this.#number(to[1] - from[1]);
    return y.startsWith("-") ? x + y : `${x} ${y}`;
  }

  #number(grid: number): string {
    const text = String(Number((grid / 10 ** this.#decimals).toFixed(this.#decimals)));
    return text.replace(/^(-?)0\./, "$1.");
  }
}

/** The area of a ring in square pixels. */
function areaOf(ring: readonly (readonly [number, number])[]): number {
  const twice = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** The Ramer–Douglas–Peucker simplification of a line; its two ends stay. */
function simplified(
  line: readonly (readonly [number, number])[],
  tolerance: number,
): (readonly [number, number])[] {
  const first = line[0];
  const last = line.at(-1);
  if (line.length < 3 || !first || !last) return [...line];
  let furthest = 0;
  let at = 0;
  line.forEach((point, index) => {
    const distance = distanceToSegment(point, first, last);
    if (distance > furthest) [furthest, at] = [distance, index];
  });
  if (furthest <= tolerance) return [first, last];
  return [...simplified(line.slice(0, at + 1), tolerance), ...simplified(line.slice(at), tolerance).slice(1)];
}

function distanceToSegment(
  [x, y]: readonly [number, number],
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const share =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
}
