import type { Claim, Entry } from "./dataset.ts";
import { type EdtfPoint, parseEdtf } from "./edtf-date.ts";

/**
 * The dates (EDTF) of which the documents speak when they speak of an entry, each once, the earliest first: the times
 * of the claims that state something of it, of a measure its beginning and end, of an agreement its date, of a plant the
 * start of its products. When a document was published is none of them. Table, panel, downloads and time control all
 * have them from here.
 * @param claims those about the entry
 */
export function datesOfEntry(entry: Entry, claims: readonly Claim[]): readonly string[] {
  const spokenOf = claims.filter(isOfTheEntry).flatMap(({ when }) => when ?? []);
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

/** What is only said beside an entry, at a meeting for instance, has a time of its own. */
function isOfTheEntry({ facts }: Claim): boolean {
  return facts.some(({ kind }) => kind !== "statement" && kind !== "undisclosed");
}

/** Whether the dates of what a claim is about come from it. */
export function isDated(claim: Claim): boolean {
  const inFacts = claim.facts.some(
    (fact) => "start" in fact || "from" in fact || "until" in fact || "date" in fact,
  );
  return inFacts || (claim.when !== null && isOfTheEntry(claim));
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
