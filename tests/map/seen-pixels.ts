import { page } from "vitest/browser";
import type { Point } from "../../src/view/mercator.ts";

/** What a reader sees of an element, pixel by pixel. */
export interface SeenPixels {
  /** How many pixels of that colour, `#rrggbb`, lie in a square round a point of the element. */
  readonly count: (colour: string, centre: Point, side: number) => number;
}

/** How far each channel of a pixel may be off: what lies over land at full strength is exact. */
const TOLERANCE = 6;

export async function seePixels(element: HTMLElement): Promise<SeenPixels> {
  const base64 = await page.screenshot({ element, save: false });
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
  if (!context) throw new Error("no 2D canvas");
  context.drawImage(bitmap, 0, 0);
  return {
    count(colour, { x, y }, side) {
      const { data } = context.getImageData(Math.round(x - side / 2), Math.round(y - side / 2), side, side);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) if (isColour(data, at, colour)) count += 1;
      return count;
    },
  };
}

function isColour(data: Uint8ClampedArray, at: number, colour: string): boolean {
  return [0, 1, 2].every((channel) => {
    const wanted = Number.parseInt(colour.slice(1 + 2 * channel, 3 + 2 * channel), 16);
    return Math.abs((data[at + channel] ?? 0) - wanted) <= TOLERANCE;
  });
}
