import { type EdtfPoint, parseEdtf } from "../model/edtf-date.ts";

/** A month of the Gregorian calendar as EDTF writes it: "2023-06". Months compare as text. */
export type Month = string;

/** From one month to another, both included; an end is null when a date leaves it open. Never both. */
export interface MonthSpan {
  readonly from: Month | null;
  readonly to: Month | null;
}

/** The first moment of a month, in UTC. */
export function startOf(month: Month): Date {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const start = new Date(0);
  // The constructor takes the years 0 to 99 for those of the last century.
  start.setUTCFullYear(year, number - 1, 1);
  return start;
}

/** The first moment after a month, in UTC. */
export function endOf(month: Month): Date {
  const end = startOf(month);
  end.setUTCMonth(end.getUTCMonth() + 1);
  return end;
}

/** The month that a moment lies in. */
export function monthOf(moment: Date): Month {
  return written(moment.getUTCFullYear(), moment.getUTCMonth() + 1);
}

/** The months that an EDTF date may mean: of a year all twelve, of a day the one it lies in; null for no date. */
export function spanOf(edtf: string): MonthSpan | null {
  const date = parseEdtf(edtf);
  if (!date) return null;
  if (date.type === "point") return { from: firstMonth(date.point), to: lastMonth(date.point) };
  return { from: date.from && firstMonth(date.from), to: date.to && lastMonth(date.to) };
}

/** The first month that a date to the year, a part of it, the month or the day may mean. */
function firstMonth({ year, month, part }: EdtfPoint): Month {
  if (part) return written(year, (part.number - 1) * monthsIn(part) + 1);
  return written(year, month ?? 1);
}

/** The last such month. */
export function lastMonth({ year, month, part }: EdtfPoint): Month {
  if (part) return written(year, part.number * monthsIn(part));
  return written(year, month ?? 12);
}

function monthsIn({ kind }: NonNullable<EdtfPoint["part"]>): number {
  return kind === "half" ? 6 : 3;
}

function written(year: number, number: number): Month {
  return `${String(year).padStart(4, "0")}-${String(number).padStart(2, "0")}`;
}
