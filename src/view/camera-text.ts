import type { Camera } from "./camera.ts";
import { MAX_ZOOM } from "./camera.ts";

/** Decimals kept of a zoom and of a degree: less than a pixel at the closest zoom. */
const ZOOM_DECIMALS = 2;
const DEGREE_DECIMALS = 3;

/** A camera as the address has it: "zoom/latitude/longitude", the order in which web maps write it. */
export function formatCamera({ center: [lng, lat], zoom }: Camera): string {
  return [zoom.toFixed(ZOOM_DECIMALS), lat.toFixed(DEGREE_DECIMALS), lng.toFixed(DEGREE_DECIMALS)]
    .map((text) => String(Number(text)))
    .join("/");
}

/** Inverse of `formatCamera`; null for what is no camera, or one that the map could not take. */
export function parseCamera(text: string | null): Camera | null {
  if (text === null || !/^\d+(\.\d+)?(\/-?\d+(\.\d+)?){2}$/.test(text)) return null;
  const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = text.split("/").map(Number);
  if (!(zoom <= MAX_ZOOM && Math.abs(lat) <= 85 && Math.abs(lng) <= 360)) return null;
  return roundedCamera({ center: [lng, lat], zoom });
}

/** The camera that its text gives back, its longitude from -180 to less than 180. */
export function roundedCamera({ center: [lng, lat], zoom }: Camera): Camera {
  const rounded = Number(lng.toFixed(DEGREE_DECIMALS));
  const turned = rounded - 360 * Math.floor((rounded + 180) / 360);
  return {
    center: [toDecimals(turned, DEGREE_DECIMALS), toDecimals(lat, DEGREE_DECIMALS)],
    zoom: toDecimals(zoom, ZOOM_DECIMALS),
  };
}

/** Never -0, which would be written "0". */
function toDecimals(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
