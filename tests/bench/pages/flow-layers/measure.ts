import type { Map as MapLibreMap } from "maplibre-gl";
import { FLOW_KINDS } from "../../../../src/model/kinds.ts";
import type { CityFlow } from "../../city-flows.ts";
import { kindColour } from "../shared/kind-colour.ts";
import { CENTER } from "./base-map.ts";
import type { Contender } from "./contender.ts";

/** So many pixels of a flow's hue make a drawn flow; how far a channel may be off. */
const LEAST_PIXELS = 20;
const TOLERANCE = 12;

/** How far the camera swings to either side, in degrees. */
const SWING = 30;

/**
 * Milliseconds from handing over the flows to the end of the first frame that has them. The frame is read back,
 * which waits until it has really been drawn, by whatever draws it.
 */
export function firstFrame(
  contender: Contender,
  map: MapLibreMap,
  flows: readonly CityFlow[],
): Promise<number> {
  return new Promise((resolve) => {
    let isDone = false;
    const start = performance.now();
    contender.show(map, flows, (gl) => {
      if (isDone || !hasFlow(gl)) return;
      isDone = true;
      resolve(performance.now() - start);
    });
  });
}

/**
 * Swings the camera to the east, to the west and back, a step per frame, the same way for every contender.
 * @param limit milliseconds after which no further step is taken
 * @returns the time from each frame to the next, in milliseconds
 */
export async function pan(map: MapLibreMap, steps: number, limit: number): Promise<number[]> {
  const times: number[] = [];
  const start = await nextFrame();
  let before = start;
  for (let step = 1; step <= steps && before - start < limit; step += 1) {
    map.jumpTo({ center: [CENTER.lng + SWING * Math.sin((2 * Math.PI * step) / steps), CENTER.lat] });
    const now = await nextFrame();
    times.push(now - before);
    before = now;
  }
  return times;
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
}

const HUES = FLOW_KINDS.filter((kind) => kind !== "ownership").map(kindColour);

function hasFlow(gl: WebGL2RenderingContext): boolean {
  const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
  const pixels = new Uint8Array(width * height * 4);
  const bound = gl.getParameter(gl.FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  gl.bindFramebuffer(gl.FRAMEBUFFER, bound);
  let count = 0;
  for (let at = 0; at < pixels.length && count < LEAST_PIXELS; at += 4) {
    if (HUES.some((hue) => isNear(pixels, at, hue))) count += 1;
  }
  return count >= LEAST_PIXELS;
}

function isNear(pixels: Uint8Array, at: number, hue: readonly number[]): boolean {
  for (let channel = 0; channel < 3; channel += 1) {
    if (Math.abs((pixels[at + channel] ?? 0) - (hue[channel] ?? 0)) > TOLERANCE) return false;
  }
  return true;
}
