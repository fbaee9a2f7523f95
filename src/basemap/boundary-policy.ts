import type { DisputedLine } from "../model/basemap.ts";
import type { Piece, Point } from "./piece.ts";

/**
 * Which piece belongs to which country, and which lines are dashed. The rule: outlines follow the borders recognised
 * by the United Nations; a line that is disputed or not finally settled is dashed; outlines imply no position.
 */
export const GOLAN = "Golan";

/**
 * Pieces that go to another country than their own number says (alpha-2 codes). Cyprus and Somalia are each one
 * member state of the United Nations; the Golan is Syrian (Security Council resolution 497). The Siachen glacier
 * has no recognised owner: its fill follows who administers it, as on both sides of the Line of Control, and all
 * three of its sides are dashed.
 */
const MERGED: Record<string, string> = {
  "N. Cyprus": "CY",
  Somaliland: "SO",
  "Siachen Glacier": "IN",
  [GOLAN]: "SY",
};

interface DisputedRule {
  line: DisputedLine;
  between: readonly [string, string];
  /** Restricts the rule to segments whose middle, [lng, lat] in degrees, passes. */
  where?: (middle: Point) => boolean;
}

/** Longitudes of the Abyei area, 27°50'E to 29°00'E (Permanent Court of Arbitration, award of 22 July 2009). */
export const ABYEI_WEST = 27 + 50 / 60;
export const ABYEI_EAST = 29;

/**
 * Lines found between two pieces. The Siachen glacier is a piece at 50m only; all other lines exist at 110m and 50m,
 * with the sides of Abyei and the line at Perekop added by `extraLines`.
 */
const DISPUTED: DisputedRule[] = [
  {
    line: "abyei",
    between: ["Sudan", "S. Sudan"],
    where: ([lng]) => lng > ABYEI_WEST && lng < ABYEI_EAST,
  },
  { line: "golan-1974", between: [GOLAN, "Syria"] },
  { line: "green-line", between: ["Cyprus", "N. Cyprus"] },
  // East of 33°E the 22nd parallel bounds Bir Tawil and the Hala'ib triangle.
  { line: "halaib", between: ["Egypt", "Sudan"], where: ([lng]) => lng > 33 },
  { line: "korean-demarcation-line", between: ["North Korea", "South Korea"] },
  { line: "kosovo", between: ["Kosovo", "Serbia"] },
  // The whole line between India and China, as neither side has agreed to any part of it but Sikkim's.
  { line: "line-of-actual-control", between: ["China", "India"] },
  // It begins near the Chenab, at about 32.75°N; south of it runs the recognised border.
  { line: "line-of-control", between: ["India", "Pakistan"], where: ([, lat]) => lat > 32.75 },
  { line: "siachen", between: ["India", "Siachen Glacier"] },
  { line: "siachen", between: ["Pakistan", "Siachen Glacier"] },
  { line: "siachen", between: ["China", "Siachen Glacier"] },
  { line: "somaliland", between: ["Somalia", "Somaliland"] },
  { line: "western-sahara", between: ["Morocco", "W. Sahara"] },
];

/** Pieces with codes of their own that are no border between states. */
const INTERNAL: readonly (readonly [string, string])[] = [
  ["China", "Hong Kong"],
  ["China", "Macao"],
];

/**
 * ISO 3166-1 alpha-2 code of the country a piece belongs to, or undefined for a territory without one. The numeric
 * codes of ISO 3166-1 are aliases of region codes in Unicode's locale data, which Node carries.
 */
export function countryOf({ name, numericCode }: Piece): string | undefined {
  const merged = MERGED[name];
  if (merged) return merged;
  if (!/^\d{3}$/.test(numericCode)) return undefined;
  return new Intl.Locale(`und-${numericCode}`).region;
}

/** How a segment between two pieces is drawn: solid, as a disputed line, or not at all. `middle` is in degrees. */
export function lineBetween(a: string, b: string, middle: Point): "border" | "internal" | DisputedLine {
  const matches = ([x, y]: readonly [string, string]) => (x === a && y === b) || (x === b && y === a);
  if (INTERNAL.some(matches)) return "internal";
  const rule = DISPUTED.find(({ between, where }) => matches(between) && (where?.(middle) ?? true));
  return rule?.line ?? "border";
}
