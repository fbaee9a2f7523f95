import { parseEdtf } from "../edtf-date.ts";

/** The first and the last day (ISO 8601, `2023-06-30`) that EDTF dates may mean together; null at an open end. */
export function daysOf(dates: readonly string[]): { first: string | null; last: string | null } {
  const spans = dates.flatMap((date) => parseEdtf(date) ?? []);
  return {
    first: dayOf(Math.min(...spans.map(({ start }) => start))),
    last: dayOf(Math.max(...spans.map(({ end }) => end))),
  };
}

function dayOf(instant: number): string | null {
  return Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 10) : null;
}
