import { utcMonth } from "d3";
import { UNDATED } from "./as-of.ts";
import type { Publication } from "./dated-events.ts";
import { endOf, type Month, monthOf, startOf } from "./month.ts";
import type { AsOf } from "./view-state.ts";

/** Arrow keys go stop by stop, PageUp and PageDown by so many months. */
const YEAR = 12;

/** Where the time control can stand, in order: each month from the first publication to the last, "undated", everything. */
export function timeStops(published: readonly Pick<Publication, "month">[]): readonly AsOf[] {
  return [...stopMonths(published), UNDATED, null];
}

/** Each month from the first publication to the last. */
export function stopMonths(published: readonly Pick<Publication, "month">[]): Month[] {
  const months = published.map(({ month }) => month).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  return utcMonth.range(startOf(first), endOf(last)).map(monthOf);
}

/** The number of the stop at a time; of a month that has none, the nearest. */
export function stopAt(stops: readonly AsOf[], asOf: AsOf): number {
  const own = stops.indexOf(asOf);
  const [first] = stops;
  if (own >= 0 || asOf === null) return own;
  const hasMonths = typeof first === "string" && first !== UNDATED;
  if (!hasMonths) return stops.length - 1;
  // The months have no gap: one without a stop comes before or after all of them.
  return asOf < first ? 0 : lastMonthStop(stops);
}

/** The stop a year later (`years` 1) or earlier (-1), or where the months end; from there, the next stop. */
export function stopYearsOn(stops: readonly AsOf[], at: number, years: 1 | -1): number {
  const last = lastMonthStop(stops);
  const next = Math.max(0, Math.min(stops.length - 1, at + years));
  if (at > last || next > last) return next;
  return Math.max(0, Math.min(last, at + years * YEAR));
}

/** The two stops after it are "undated" and everything. Negative: there is no month. */
function lastMonthStop(stops: readonly AsOf[]): number {
  return stops.length - 3;
}

/** The next month after a time in which something came out; after the last one, and from no month, the first. */
export function nextPublished(published: readonly Pick<Publication, "month">[], asOf: AsOf): Month | null {
  const months = published.map(({ month }) => month).sort();
  const isMonth = asOf !== null && asOf !== UNDATED;
  return (isMonth ? months.find((month) => month > asOf) : undefined) ?? months[0] ?? null;
}

/** Whether nothing came out after a time. */
export function isLastPublished(published: readonly Pick<Publication, "month">[], asOf: AsOf): boolean {
  return asOf !== null && asOf !== UNDATED && published.every(({ month }) => month <= asOf);
}

/** Of the months with stops the one that is nearest to a month. @param months in order, without a gap; at least one */
export function nearestStop(months: readonly Month[], month: Month): Month {
  const [earliest, middle] = [months[0] ?? month, month, months.at(-1) ?? month].sort();
  return middle ?? earliest ?? month;
}
