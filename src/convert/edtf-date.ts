import edtf from "edtf";

/** One number of a date. Months are 1 to 12; seasons 21 (spring) to 24 (winter), as in EDTF. */
export interface DatePart {
  readonly unit: "year" | "season" | "month" | "day";
  readonly value: number;
}

export interface EdtfDate {
  /** First and last instant it may mean: milliseconds since 1970, UTC; infinite where an interval is open. */
  readonly start: number;
  readonly end: number;
  /** Every number it states, both ends of an interval included. */
  readonly parts: readonly DatePart[];
}

/** What to write, for messages. */
export const EDTF_EXAMPLES =
  "an EDTF date, as in 2023-09-20, 2023-09, 2023, 2022~, 2025-07/2025-12, 2022/.. (since) or [2022..] (then or later)";

const ACCEPTED = new Set(["Date", "Season", "Interval"]);
const known = new Map<string, EdtfDate | null>();

/** Reads an EDTF date, season or interval (ISO 8601-2); null when it is malformed or no such day exists. */
export function parseEdtf(text: string): EdtfDate | null {
  let date = known.get(text);
  if (date === undefined) {
    date = read(text);
    known.set(text, date);
  }
  return date;
}

/** One date of a set that is open on one side: `[2024-03-05..]`, `[..2024-03-05]`. */
const ONE_OF = /^\[(?:([^[\].]+)\.\.|\.\.([^[\].]+))\]$/;

function read(text: string): EdtfDate | null {
  const [bounded, earliest, latest] = ONE_OF.exec(text) ?? [];
  if (bounded !== undefined) {
    const date = read(earliest ?? latest ?? "");
    if (!date) return null;
    return earliest === undefined
      ? { ...date, start: Number.NEGATIVE_INFINITY }
      : { ...date, end: Number.POSITIVE_INFINITY };
  }
  // Unix milliseconds, a century ("20") and a time of day are EDTF to the package but never meant here.
  if (!/^(\.\.|\d{3}[\dX][~?%]?(-|\/|$))/.test(text) || text.includes("T")) return null;
  try {
    const { type, min, max } = edtf(text);
    if (!ACCEPTED.has(type) || !daysExist(text) || !seasonsExist(text) || min > max) return null;
    return { start: min, end: max, parts: partsOf(text) };
  } catch {
    return null;
  }
}

/** The package takes 2023-02-29 for 1 March; we do not. */
function daysExist(text: string): boolean {
  return [...text.matchAll(/(\d{4})-(\d{2})-(\d{2})/g)].every(([, year, month, day]) => {
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return date.getUTCDate() === Number(day);
  });
}

/** Beyond the four seasons the package knows quarters and halves of a year, written just like misprinted months. */
function seasonsExist(text: string): boolean {
  return [...text.matchAll(/\d{4}-(\d{2})/g)].every(([, month]) => Number(month) <= 24);
}

function partsOf(text: string): DatePart[] {
  const plain = text.replace(/[~?%]/g, "");
  return plain.split("/").flatMap((side) => {
    const [year, month, day] = side.split("-").map((part) => (/^\d+$/.test(part) ? Number(part) : null));
    const parts: DatePart[] = [];
    if (year != null) parts.push({ unit: "year", value: year });
    if (month != null) parts.push({ unit: month > 12 ? "season" : "month", value: month });
    if (day != null) parts.push({ unit: "day", value: day });
    return parts;
  });
}
