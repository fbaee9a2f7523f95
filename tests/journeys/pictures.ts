import type { Browser } from "playwright-core";
import { PALETTES } from "../../src/theme/palette.ts";

/** Shares of one picture's pixels that are elsewhere in the other, by more than a pixel. */
export interface Apart {
  /** Of the sea: what is land in the other picture, a pixel around included. Names and buttons do not count. */
  readonly coasts: number;
  /** Of the flows' hues: what has none of that hue in the other picture, nor a pixel around. */
  readonly arrows: number;
  /** By how many pixels, right and down, the other picture has to be read for coasts, and for arrows, to agree best. */
  readonly coastShift: readonly [x: number, y: number];
  readonly arrowShift: readonly [x: number, y: number];
}

/** Compares two pictures of the light map, as PNG, by colours that only sea and arrows have. */
export async function apart(browser: Browser, a: Buffer, b: Buffer): Promise<Apart> {
  const page = await browser.newPage();
  const { sea, land, area, flow } = PALETTES.light;
  const result = await page.evaluate(compare, {
    pictures: [a, b].map((picture) => picture.toString("base64")),
    sea,
    land: [land, area],
    flows: Object.values(flow),
  });
  await page.close();
  return result;
}

/** Runs in the page, which can read pictures. */
async function compare(input: {
  pictures: string[];
  sea: string;
  land: string[];
  flows: string[];
}): Promise<Apart> {
  const [first, second] = await Promise.all(input.pictures.map(read));
  if (!first || !second) throw new Error("two pictures are needed");
  return {
    coasts: share(first, [input.sea], (x, y) => everyAround(x, y, input.land)),
    arrows: share(first, input.flows, (x, y, hue) => !someAround(x, y, [hue])),
    coastShift: bestShift(first, second, [input.sea, ...input.land]),
    arrowShift: bestShift(first, second, input.flows),
  };

  /** The shift of the second picture at which most pixels of these colours are the same in both. */
  function bestShift(from: ImageData, to: ImageData, colours: string[]): [number, number] {
    const points: [x: number, y: number, colour: string][] = [];
    for (let y = 4; y < from.height - 4; y += 1) {
      for (let x = 4; x < from.width - 4; x += 1) {
        const colour = colours.find((candidate) => isColour(from, x, y, candidate, 2));
        if (colour) points.push([x, y, colour]);
      }
    }
    let best: [number, number] = [0, 0];
    let most = -1;
    for (let dy = -3; dy <= 3; dy += 1) {
      for (let dx = -3; dx <= 3; dx += 1) {
        const same = points.filter(([x, y, colour]) => isColour(to, x + dx, y + dy, colour, 2)).length;
        if (same > most) [most, best] = [same, [dx, dy]];
      }
    }
    return best;
  }

  async function read(base64: string): Promise<ImageData> {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  }

  function share(
    from: ImageData,
    colours: string[],
    isLost: (x: number, y: number, colour: string) => boolean,
  ): number {
    let found = 0;
    let lost = 0;
    for (let y = 2; y < from.height - 2; y += 1) {
      for (let x = 2; x < from.width - 2; x += 1) {
        const colour = colours.find((candidate) => isColour(from, x, y, candidate, 2));
        if (!colour) continue;
        found += 1;
        if (isLost(x, y, colour)) lost += 1;
      }
    }
    if (found < 200) throw new Error(`only ${found} pixels to compare`);
    return lost / found;
  }

  function someAround(x: number, y: number, colours: string[]): boolean {
    return around(x, y).some(([px, py]) => colours.some((colour) => isColour(second, px, py, colour, 24)));
  }

  function everyAround(x: number, y: number, colours: string[]): boolean {
    return around(x, y).every(([px, py]) => colours.some((colour) => isColour(second, px, py, colour, 3)));
  }

  function around(x: number, y: number): [number, number][] {
    return [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx): [number, number] => [x + dx, y + dy]));
  }

  function isColour(
    image: ImageData | undefined,
    x: number,
    y: number,
    colour: string,
    tolerance: number,
  ): boolean {
    const at = 4 * (y * (image?.width ?? 0) + x);
    return [1, 3, 5].every(
      (start, channel) =>
        Math.abs((image?.data[at + channel] ?? 0) - Number.parseInt(colour.slice(start, start + 2), 16)) <=
        tolerance,
    );
  }
}
