/**
 * Time as Linked Places writes it: `in` for a date, `earliest`/`latest` where only bounds are known. Dates are EDTF.
 */
export interface When {
  readonly timespans: readonly Timespan[];
}
interface Timespan {
  readonly start?: Instant;
  readonly end?: Instant;
}
type Instant = { readonly in: string } | { readonly earliest?: string; readonly latest?: string };

/** The timespans of EDTF dates, each once; null for none. */
export function whenOf(dates: readonly (string | null)[]): When | null {
  const distinct = [...new Set(dates.filter((date) => date !== null))];
  return distinct.length === 0 ? null : { timespans: distinct.map(timespanOf) };
}

/** A measure's time: in force from one date, until another; either may not be stated. */
export function whenBetween(from: string | null, until: string | null): When | null {
  if (from === null && until === null) return null;
  const span = {
    ...(from === null ? {} : { start: instantOf(from) }),
    ...(until === null ? {} : { end: instantOf(until) }),
  };
  return { timespans: [span] };
}

function timespanOf(date: string): Timespan {
  if (date.startsWith("[..")) return { end: instantOf(date) };
  if (date.startsWith("[")) return { start: instantOf(date) };
  const [from = "", until = from] = date.split("/");
  if (from === "..") return { end: { in: until } };
  return until === ".." ? { start: { in: from } } : { start: { in: from }, end: { in: until } };
}

/** A date is an instant; of an interval, or of one date out of many, it lies between the ends. */
function instantOf(date: string): Instant {
  const [from = "", until] = date
    .replace(/^\[(.*)\.\.\]$/, "$1/..")
    .replace(/^\[\.\.(.*)\]$/, "../$1")
    .split("/");
  if (until === undefined) return { in: from };
  return { ...(from === ".." ? {} : { earliest: from }), ...(until === ".." ? {} : { latest: until }) };
}
