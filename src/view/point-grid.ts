import type { Point } from "./mercator.ts";

/** Things by the cell of a square grid that they lie in, so that neighbours are found without asking all. */
export class PointGrid<Item> {
  readonly #cell: number;
  readonly #items = new Map<string, Item[]>();

  /** @param cell width of a cell: how far neighbours reach, in the unit of the points */
  constructor(cell: number) {
    this.#cell = cell;
  }

  add(point: Point, item: Item): void {
    const key = this.#key(point, 0, 0);
    const here = this.#items.get(key);
    if (here) here.push(item);
    else this.#items.set(key, [item]);
  }

  /** All items no further than a cell's width away, and some that are further. */
  near(point: Point): Item[] {
    return AROUND.flatMap(([right, down]) => this.#items.get(this.#key(point, right, down)) ?? []);
  }

  #key({ x, y }: Point, right: number, down: number): string {
    return `${Math.floor(x / this.#cell) + right} ${Math.floor(y / this.#cell) + down}`;
  }
}

const AROUND = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const));
