import type { Page } from "playwright-core";
import { FLOW_KINDS } from "../../src/model/kinds.ts";
import { PALETTES } from "../../src/theme/palette.ts";

/**
 * A flow is on a picture when pixels of one flow hue hang together over so many pixels in width or height. That
 * needs no knowledge of the page: swatches of a legend, small print and buttons are smaller, and all pages paint
 * flows in the same hues. The hue of ownership, a grey, is left out: type has it too.
 */
const LEAST_EXTENT = 100;
/** How far each channel may be off. */
const TOLERANCE = 24;

const HUES = FLOW_KINDS.filter((kind) => kind !== "ownership").map((kind) => PALETTES.light.flow[kind]);

/**
 * The first of some pictures that shows a flow, or null.
 * @param reader any open page: browsers can read pictures
 * @param pictures PNG as base64
 */
export async function firstWithFlow(reader: Page, pictures: readonly string[]): Promise<number | null> {
  for (const [index, picture] of pictures.entries()) {
    const extent = await reader.evaluate(largestExtent, { picture, hues: HUES, tolerance: TOLERANCE });
    if (extent >= LEAST_EXTENT) return index;
  }
  return null;
}

/** Runs in the page: the width or height of the largest patch of one hue. */
async function largestExtent(input: { picture: string; hues: string[]; tolerance: number }): Promise<number> {
  const bytes = Uint8Array.from(atob(input.picture), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  if (!context) throw new Error("no 2D canvas");
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const hues = input.hues.map((hue) => [1, 3, 5].map((at) => Number.parseInt(hue.slice(at, at + 2), 16)));
  const hueAt = new Uint8Array(width * height);
  for (let pixel = 0; pixel < hueAt.length; pixel += 1) {
    const found = hues.findIndex((hue) =>
      hue.every((value, channel) => Math.abs((data[4 * pixel + channel] ?? 0) - value) <= input.tolerance),
    );
    hueAt[pixel] = found + 1;
  }
  let largest = 0;
  for (let pixel = 0; pixel < hueAt.length; pixel += 1) {
    if (hueAt[pixel]) largest = Math.max(largest, takePatch(pixel));
  }
  return largest;

  /** Unmarks a patch and says how far it reaches. */
  function takePatch(start: number): number {
    const hue = hueAt[start];
    const open = [start];
    hueAt[start] = 0;
    let [left, right, top, bottom] = [width, 0, height, 0];
    for (let pixel = open.pop(); pixel !== undefined; pixel = open.pop()) {
      const [x, y] = [pixel % width, Math.floor(pixel / width)];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      for (let dy = -1; dy <= 1; dy += 1) {
        for (let dx = -1; dx <= 1; dx += 1) {
          const next = pixel + dy * width + dx;
          if (x + dx < 0 || x + dx >= width || hueAt[next] !== hue) continue;
          hueAt[next] = 0;
          open.push(next);
        }
      }
    }
    return Math.max(right - left, bottom - top) + 1;
  }
}
