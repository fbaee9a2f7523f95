import type { DatePart } from "./edtf-date.ts";
import { monthsOf } from "./months.ts";
import { valuesIn } from "./numbers.ts";

/** A date as a text writes it; what it leaves out is undefined. */
export interface WrittenDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** A month's name alone may be another word ("May", "March"); its number is not. */
  readonly inDigits?: boolean;
}

/**
 * The numbers of a date (as `parseEdtf` gives them, year before month before day) that a text does not state. A year
 * is stated by its digits; a season by its English name; a month by its name or in a date of digits; a day only together with its month.
 */
export function partsMissing(parts: readonly DatePart[], text: string, language: string): DatePart[] {
  const values = valuesIn(text);
  const written = datesIn(text, language);
  let year: number | undefined;
  let month: number | undefined;
  return parts.filter(({ unit, value }) => {
    if (unit === "year") {
      [year, month] = [value, undefined];
      return !values.has(String(value));
    }
    if (unit === "season") return !SEASONS[value - 21]?.test(text);
    if (unit === "month") {
      month = value;
      return !written.some((date) => date.month === value && (date.year ?? year) === year);
    }
    return !written.some(
      (date) => date.month === month && date.day === value && (date.year ?? year) === year,
    );
  });
}

const SEASONS = [/\bspring\b/i, /\bsummer\b/i, /\b(autumn|fall)\b/i, /\bwinter\b/i];

/** Every date that a text writes with a month, in digits or with the month's name in English or the language. */
export function datesIn(text: string, language: string): WrittenDate[] {
  return [...numericDates(text), ...namedDates(text, language)];
}

function numericDates(text: string): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const pattern of YEAR_FIRST) {
    for (const [, year, month, day] of text.matchAll(pattern)) dates.push(toDate(year, month, day));
  }
  for (const [, month, day] of text.matchAll(/(?<!\d|년\s?)(\d{1,2})월(?:\s?(\d{1,2})일)?/g)) {
    dates.push(toDate(undefined, month, day));
  }
  for (const [, first, second, year] of text.matchAll(/(?<!\d)(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?!\d)/g)) {
    // Either may be the month; a number above 12 is not.
    const orders = [toDate(year, first, second), toDate(year, second, first)];
    dates.push(...orders.filter(({ month = 1 }) => month <= 12));
  }
  return dates.map((date) => ({ ...date, inDigits: true }));
}

/** With points only whole dates: 2023.5 is a number. */
const YEAR_FIRST = [
  /(?<!\d)(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?!\d)/g,
  /(?<!\d)(\d{4})\.(\d{1,2})\.(\d{1,2})(?!\d)/g,
  /(?<!\d)(\d{4})년\s?(\d{1,2})월(?:\s?(\d{1,2})일)?/g,
];

function namedDates(text: string, language: string): WrittenDate[] {
  const months = monthsOf(language);
  return [...text.matchAll(months.pattern)].map(([, before, name = "", after, year]) => ({
    ...toDate(year, undefined, before ?? after),
    month: months.numbers.get(name) ?? 0,
  }));
}

/** The dates an EDTF date states, as `parseEdtf` gives its parts. */
export function datesOfParts(parts: readonly DatePart[]): WrittenDate[] {
  const dates: { year?: number; month?: number; day?: number }[] = [];
  for (const { unit, value } of parts) {
    if (unit === "year") dates.push({ year: value });
    else if (unit !== "season") Object.assign(dates.at(-1) ?? {}, { [unit]: value });
  }
  return dates;
}

/** Whether two dates are of the same month and differ in nothing that both state. */
export function agrees(date: WrittenDate, other: WrittenDate): boolean {
  const same = (unit: "year" | "day") =>
    date[unit] === undefined || other[unit] === undefined || date[unit] === other[unit];
  return date.month === other.month && same("year") && same("day");
}

function toDate(year: string | undefined, month: string | undefined, day: string | undefined): WrittenDate {
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
