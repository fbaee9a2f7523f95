/**
 * The part of EDTF (Extended Date/Time Format, ISO 8601-2) that records use: dates to the year, month or day,
 * quarters and halves, intervals with open ends, one date of a set that is open (`[2024-03-05..]`: then or later), and
 * the qualifiers `~` (about), `?` (uncertain), `%` (both).
 */

export interface EdtfPoint {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** A named part of the year: EDTF sub-year codes 33 to 36 and 40 to 41. */
  readonly part: YearPart | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export interface YearPart {
  readonly kind: "half" | "quarter";
  /** From 1. */
  readonly number: number;
}

export type EdtfDate =
  | { readonly type: "point"; readonly point: EdtfPoint }
  /** An end is null when it is open (`..`). Never both. */
  | {
      readonly type: "interval";
      readonly from: EdtfPoint | null;
      readonly to: EdtfPoint | null;
      /** One date that lies in the interval, not a time that fills it. */
      readonly isOneDate: boolean;
    };

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/** Either end of `[2024-03-05..]` and `[..2024-03-05]`. */
const ONE_OF = /^\[(?:([^[\].]+)\.\.|\.\.([^[\].]+))\]$/;

/** Parses an EDTF date; null when it is none that this program knows. */
export function parseEdtf(text: string): EdtfDate | null {
  const [bounded, earliest, latest] = ONE_OF.exec(text) ?? [];
  if (bounded !== undefined) {
    const point = parsePoint(earliest ?? latest ?? "");
    const [from, to] = earliest === undefined ? [null, point] : [point, null];
    return point && { type: "interval", from, to, isOneDate: true };
  }
  const ends = text.split("/");
  if (ends.length === 1) {
    const point = parsePoint(text);
    return point && { type: "point", point };
  }
  const [from, to] = ends.map((end) => (end === ".." || end === "" ? "open" : parsePoint(end)));
  if (ends.length !== 2 || !from || !to || (from === "open" && to === "open")) return null;
  return {
    type: "interval",
    from: from === "open" ? null : from,
    to: to === "open" ? null : to,
    isOneDate: false,
  };
}

/** The half or quarter that an interval of whole months spans, or null. */
export function yearPartOf(from: EdtfPoint, to: EdtfPoint): YearPart | null {
  if (from.year !== to.year || from.day !== null || to.day !== null) return null;
  if (from.month === null || to.month === null) return null;
  const months = to.month - from.month + 1;
  if (months === 6 && from.month % 6 === 1) return { kind: "half", number: to.month / 6 };
  if (months === 3 && from.month % 3 === 1) return { kind: "quarter", number: to.month / 3 };
  return null;
}

function parsePoint(text: string): EdtfPoint | null {
  const match = POINT.exec(text);
  if (!match) return null;
  const [, year, second, day, qualifier] = match;
  const code = second === undefined ? null : Number(second);
  const part = code === null ? null : partOfCode(code);
  if (code !== null && part === null && (code < 1 || code > 12)) return null;
  if (day !== undefined && (part !== null || !isDay(Number(year), Number(second), Number(day)))) return null;
  return {
    year: Number(year),
    month: part ? null : code,
    day: day === undefined ? null : Number(day),
    part,
    approximate: qualifier === "~" || qualifier === "%",
    uncertain: qualifier === "?" || qualifier === "%",
  };
}

function partOfCode(code: number): YearPart | null {
  if (code >= 33 && code <= 36) return { kind: "quarter", number: code - 32 };
  if (code === 40 || code === 41) return { kind: "half", number: code - 39 };
  return null;
}

function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
}
