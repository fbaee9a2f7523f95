import { type EdtfPoint, parseEdtf, yearPartOf } from "../model/edtf-date.ts";
import type { Messages } from "./messages.ts";

/**
 * An EDTF date in words ("second half of 2025", "since 2022", "on or after 5 March 2024", "about 2022"). What is not a
 * date this program knows is shown as it stands: never a guess.
 */
export function dateInWords(edtf: string, messages: Messages): string {
  const date = parseEdtf(edtf);
  if (!date) return edtf;
  if (date.type === "point") return pointInWords(date.point, messages);
  const { from, to, isOneDate } = date;
  const { since, until, onOrAfter, onOrBefore } = messages.dates;
  if (from && to) return rangeInWords(from, to, messages);
  if (from) return (isOneDate ? onOrAfter : since)(pointInWords(from, messages));
  return to ? (isOneDate ? onOrBefore : until)(pointInWords(to, messages)) : edtf;
}

/** When a document appeared: once, so that an open interval, as older versions of the data have it, is no duration. */
export function publishedInWords(edtf: string, messages: Messages): string {
  return dateInWords(edtf.replace(/^([^/]+)\/\.\.$/, "[$1..]"), messages);
}

function rangeInWords(from: EdtfPoint, to: EdtfPoint, messages: Messages): string {
  const part = yearPartOf(from, to);
  const hedged = [from, to].some((end) => end.approximate || end.uncertain);
  if (part && !hedged) return messages.dates.yearPart(part, yearInWords(from.year, messages));
  const alike = precisionOf(from) === precisionOf(to) && !from.part && !to.part;
  if (!alike || hedged) {
    return messages.dates.range(pointInWords(from, messages), pointInWords(to, messages));
  }
  return formatOf(from, messages).formatRange(instant(from), instant(to));
}

function pointInWords(point: EdtfPoint, messages: Messages): string {
  const plain = point.part
    ? messages.dates.yearPart(point.part, yearInWords(point.year, messages))
    : formatOf(point, messages).format(instant(point));
  const hedged = point.approximate ? messages.dates.about(plain) : plain;
  return point.uncertain ? messages.dates.uncertain(hedged) : hedged;
}

function yearInWords(year: number, messages: Messages): string {
  return formatter(messages, { year: "numeric" }).format(Date.UTC(year, 0, 1));
}

function precisionOf(point: EdtfPoint): "day" | "month" | "year" {
  if (point.day !== null) return "day";
  return point.month === null ? "year" : "month";
}

function formatOf(point: EdtfPoint, messages: Messages): Intl.DateTimeFormat {
  const precision = precisionOf(point);
  return formatter(messages, {
    year: "numeric",
    ...(precision === "year" ? {} : { month: "long" }),
    ...(precision === "day" ? { day: "numeric" } : {}),
  });
}

function formatter(messages: Messages, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(messages.formatTag, { ...options, timeZone: "UTC", calendar: "gregory" });
}

function instant(point: EdtfPoint): number {
  return Date.UTC(point.year, (point.month ?? 1) - 1, point.day ?? 1);
}
