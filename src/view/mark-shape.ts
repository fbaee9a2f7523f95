import type { FacilityKind, Precision, Status } from "../model/kinds.ts";
import { worldSize } from "./mercator.ts";

/** The form of a point mark. "place": where a flow ends and no facility stands. */
export type MarkForm = FacilityKind | "agreement" | "place";

/**
 * How a facility's status looks: by what fills the form, never by hue. "draft": pale and broken, whatever the status,
 * because nobody has reviewed it. "stopped" is struck in red, as halted trade is; "closed" in the mark's own colour.
 */
export type MarkLook =
  | "filled"
  | "half"
  | "hollow"
  | "broken"
  | "stopped"
  | "closed"
  | "questioned"
  | "draft";

/** The marks' common size: half the height of a form, in pixels. */
export const MARK_RADIUS: Readonly<Record<MarkForm, number>> = {
  "vehicle plant": 7,
  gigafactory: 7,
  agreement: 6.5,
  place: 3,
};

/** Corners of a form, as shares of its radius, y to the south, clockwise from the top. */
export const MARK_CORNERS: Readonly<Record<MarkForm, readonly (readonly [x: number, y: number])[]>> = {
  "vehicle plant": [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  gigafactory: regularPolygon(6),
  agreement: regularPolygon(4),
  place: regularPolygon(16),
};

export function markLook(status: Status | null): MarkLook {
  switch (status) {
    case "operating":
      return "filled";
    case "under construction":
      return "half";
    case "announced":
    case "considered":
      return "hollow";
    case "in doubt":
      return "broken";
    case "halted":
      return "stopped";
    case "ended":
      return "closed";
    case "claimed":
    case null:
      return "questioned";
  }
}

/** How far from the truth a point may be, in metres: the radius of the ring round its mark. Null: a sharp mark. */
const PRECISION_RADIUS: Readonly<Record<Precision, number | null>> = {
  site: null,
  settlement: 2_000,
  city: 12_000,
  district: 20_000,
  country: null,
  region: null,
};

/** Room between a mark and its ring when the ring's true size is smaller, in pixels. */
const RING_ROOM = 4;

const EARTH_CIRCUMFERENCE = 40_075_017;

/** Radius of the ring round a mark in pixels, true to scale where that is larger than the mark; null for none. */
export function ringRadius(form: MarkForm, precision: Precision, lat: number, zoom: number): number | null {
  const metres = PRECISION_RADIUS[precision];
  if (metres === null) return null;
  const pixelsPerMetre = worldSize(zoom) / (EARTH_CIRCUMFERENCE * Math.cos((lat * Math.PI) / 180));
  return Math.max(MARK_RADIUS[form] + RING_ROOM, metres * pixelsPerMetre);
}

function regularPolygon(corners: number): readonly (readonly [number, number])[] {
  return Array.from({ length: corners }, (_, corner) => {
    const angle = (corner / corners) * 2 * Math.PI - Math.PI / 2;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });
}
