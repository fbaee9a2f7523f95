import { worldSize } from "./mercator.ts";

/** Length of the equator in Web Mercator, in metres: 2π times the semi-major axis of WGS 84. */
const EQUATOR = 40_075_016.686;

/** Below this zoom the scale changes too much from top to bottom of the frame for one bar to hold. */
const LEAST_ZOOM = 3.5;

/** A length in whole kilometres, or metres, that a bar of some pixels stands for. */
export interface ScaleBar {
  readonly value: number;
  readonly unit: "kilometer" | "meter";
  /** In pixels. */
  readonly width: number;
}

/**
 * The longest bar for 1, 2 or 5 times a power of ten that fits. Mercator stretches with the latitude
 * (by 1 / cos φ), so that it holds where the frame has its middle. Null where it would hold there only.
 * @param latitude of the middle of the frame, in degrees
 * @param most the widest it may be, in pixels
 */
export function scaleBar(zoom: number, latitude: number, most: number): ScaleBar | null {
  if (zoom < LEAST_ZOOM) return null;
  const metresPerPixel = (EQUATOR * Math.cos((latitude * Math.PI) / 180)) / worldSize(zoom);
  const power = 10 ** Math.floor(Math.log10(most * metresPerPixel));
  const metres = Math.max(
    ...[1, 2, 5].map((times) => times * power).filter((m) => m <= most * metresPerPixel),
  );
  const width = metres / metresPerPixel;
  return metres >= 1000
    ? { value: metres / 1000, unit: "kilometer", width }
    : { value: metres, unit: "meter", width };
}
