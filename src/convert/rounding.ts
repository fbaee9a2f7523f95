import type { Position } from "../model/position.ts";

/** RFC 7946 (11.2): six decimals are about 10 cm; more would promise what nobody has. */
export function toSixDecimals([lng, lat]: Position): [number, number] {
  return [roundTo(lng, 6), roundTo(lat, 6)];
}

/** Never -0, which JSON would write as 0 in one place and compare as another in the next. */
export function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}

/** Whether two positions are written alike. */
export function samePosition(a: Position, b: Position): boolean {
  const [first, second] = [toSixDecimals(a), toSixDecimals(b)];
  return first[0] === second[0] && first[1] === second[1];
}
