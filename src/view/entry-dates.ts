import type { Entry } from "../model/dataset.ts";
import { type EdtfPoint, parseEdtf } from "../model/edtf-date.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { claimsOf } from "./derive.ts";

/**
 * The dates (EDTF) of which the documents speak when they speak of an entry, each once, the earliest first: the times
 * of its claims, of a measure its beginning and end, of an agreement its date, of a plant the start of its products.
 * When a document was published is none of them. Empty exactly for what is undated (see `isUndated`).
 */
export function datesOf(index: DatasetIndex, entry: Entry): readonly string[] {
  const spokenOf = claimsOf(index, entry).flatMap(({ when }) => when ?? []);
  return [...new Set([...spokenOf, ...ownDates(entry)])].sort(byDate);
}

/**
 * The first and the last day that a date may mean, as the numbers 20230601 and 20230630: what dates are ordered by.
 * An open end is infinite, an open beginning as good as the end. Null for what is not a date this program knows.
 */
export function dayRange(edtf: string): readonly [first: number, last: number] | null {
  const date = parseEdtf(edtf);
  if (!date) return null;
  if (date.type === "point") return [firstDay(date.point), lastDay(date.point)];
  const { from, to } = date;
  const last = to ? lastDay(to) : Number.POSITIVE_INFINITY;
  return [from ? firstDay(from) : last, last];
}

function ownDates(entry: Entry): readonly string[] {
  switch (entry.type) {
    case "facility":
      return entry.products.flatMap(({ start }) => start ?? []);
    case "flow":
      return [];
    case "measure":
      return [entry.from, entry.until].flatMap((date) => date?.value ?? []);
    case "agreement":
      return entry.date ? [entry.date.value] : [];
  }
}

/** Earliest beginning first, of those that begin alike the shortest first; what is no date last. */
function byDate(a: string, b: string): number {
  const [one, other] = [dayRange(a), dayRange(b)];
  if (!one || !other) return Number(!one) - Number(!other);
  return compared(one[0], other[0]) || compared(one[1], other[1]);
}

/** Not a difference: that of two open ends is no number. */
function compared(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function firstDay({ year, month, day, part }: EdtfPoint): number {
  return asNumber(year, part ? (part.number - 1) * monthsOf(part.kind) + 1 : (month ?? 1), day ?? 1);
}

function lastDay({ year, month, day, part }: EdtfPoint): number {
  const last = part ? part.number * monthsOf(part.kind) : (month ?? 12);
  return asNumber(year, last, day ?? new Date(Date.UTC(year, last, 0)).getUTCDate());
}

function monthsOf(kind: "half" | "quarter"): number {
  return kind === "half" ? 6 : 3;
}

function asNumber(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}
