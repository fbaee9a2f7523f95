import { monthsOf } from "../../convert/months.ts";

export const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
  last: 4,
  final: 4,
};

export const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

export interface When {
  readonly edtf?: string;
  readonly iso?: string;
  readonly isRelative: boolean;
  /** Where the date itself begins, when a preposition was needed to know it for one. */
  readonly skip?: number;
}

export type Groups = Record<string, string | undefined>;

export function read(groups: Groups, published: string | null): When | null {
  if (groups.iso) return stated(groups.iso);
  if (groups.part) return partOf(groups, published);
  if (groups.code && groups.codeYear) {
    const isHalf = /H/.test(groups.code);
    return span(groups.codeYear, isHalf ? "half" : "quarter", Number(/\d/.exec(groups.code)?.[0]));
  }
  const monthName = groups.month ?? groups.monthAfter;
  if (monthName)
    return dayOf(monthName, groups.day ?? groups.dayFirst, groups.dayYear ?? groups.yearAfter, published);
  if (groups.monthOnly && groups.monthYear)
    return stated(`${groups.monthYear}-${two(numberOf(groups.monthOnly))}`);
  if (groups.edgeYear) return stated(groups.edgeYear);
  if (groups.seasonYear) return stated(groups.seasonYear);
  if (groups.year) return stated(groups.year);
  if (groups.relative) return relative(groups.relative.toLowerCase(), groups.ago, published);
  if (groups.weekday) return weekday(groups.weekday.toLowerCase(), groups.weekWord ?? "on", published);
  if (groups.monthAlone) {
    const skip = groups.monthRelative?.length ?? 0;
    return {
      ...monthNear(numberOf(groups.monthAlone), groups.monthRelative?.trim() ?? "in", published),
      skip,
    };
  }
  return null;
}

const stated = (iso: string): When => ({ edtf: iso, iso, isRelative: false });

const two = (value: number) => String(value).padStart(2, "0");

const numberOf = (name: string) => monthsOf("en").numbers.get(name) ?? 0;

function resolved(iso: string): When {
  return { edtf: iso, iso, isRelative: true };
}

const OPEN: When = { isRelative: true };

function span(year: string, part: string, ordinal: number): When {
  const months = part === "half" ? 6 : 3;
  const number = part === "half" ? Math.min(2, ordinal) : ordinal;
  const first = (number - 1) * months + 1;
  return {
    edtf: `${year}-${two(first)}/${year}-${two(first + months - 1)}`,
    iso: `${year}-${part === "half" ? "H" : "Q"}${number}`,
    isRelative: false,
  };
}

function partOf(groups: Groups, published: string | null): When {
  const ordinal = ORDINALS[groups.ordinal ?? ""] ?? 1;
  if (groups.partYear) return span(groups.partYear, groups.part ?? "half", ordinal);
  const year = yearOf(published);
  if (!year) return OPEN;
  const shift = groups.partWord === "next" ? 1 : groups.partWord === "last" ? -1 : 0;
  return { ...span(String(year + shift), groups.part ?? "half", ordinal), isRelative: true };
}

function dayOf(
  month: string,
  day: string | undefined,
  year: string | undefined,
  published: string | null,
): When | null {
  const number = Number(day);
  if (number < 1 || number > 31) return null;
  const rest = `${two(numberOf(month))}-${two(number)}`;
  if (year) return stated(`${year}-${rest}`);
  const near = nearestYear(numberOf(month), published);
  return near ? resolved(`${near}-${rest}`) : OPEN;
}

function yearOf(published: string | null): number | null {
  return published ? Number(published.slice(0, 4)) : null;
}

/**
 * A month without a year: within three months ahead or eight back it is of the publication year, from nine months ahead
 * of the year before ("in December", read in March). In between the words alone do not tell.
 */
function nearestYear(month: number, published: string | null): number | null {
  const year = yearOf(published);
  const own = Number(published?.slice(5, 7));
  if (!year || !own) return null;
  const ahead = month - own;
  if (ahead > 8) return year - 1;
  return ahead > 3 || ahead < -8 ? null : year;
}

function monthNear(month: number, word: string, published: string | null): When {
  const year = nearestYear(month, published);
  const own = Number(published?.slice(5, 7));
  if (!year || !published) return OPEN;
  if (word === "last")
    return resolved(
      `${month >= own ? Number(published.slice(0, 4)) - 1 : published.slice(0, 4)}-${two(month)}`,
    );
  if (word === "next")
    return resolved(
      `${month <= own ? Number(published.slice(0, 4)) + 1 : published.slice(0, 4)}-${two(month)}`,
    );
  return resolved(`${year}-${two(month)}`);
}

function relative(words: string, ago: string | undefined, published: string | null): When {
  const year = yearOf(published);
  if (!year || !published) return OPEN;
  if (ago) return resolved(String(year - (["two", "three", "four", "five"].indexOf(ago) + 2)));
  if (/(?:last|previous) year/.test(words)) return resolved(String(year - 1));
  if (/(?:next|following) year/.test(words)) return resolved(String(year + 1));
  if (/year|spring|summer|fall|autumn|winter/.test(words)) return resolved(String(year));
  if (/quarter/.test(words)) return published.length > 4 ? resolved(published.slice(0, 7)) : OPEN;
  if (/week/.test(words))
    return published.length >= 10
      ? resolved(shifted(published, /last/.test(words) ? -7 : /next/.test(words) ? 7 : 0).slice(0, 7))
      : OPEN;
  if (/month/.test(words))
    return monthShift(published, /last|previous/.test(words) ? -1 : /next|following/.test(words) ? 1 : 0);
  return published.length >= 10 ? resolved(shifted(published, words === "yesterday" ? -1 : 0)) : OPEN;
}

function monthShift(published: string, by: number): When {
  if (published.length < 7) return OPEN;
  const date = new Date(Date.UTC(Number(published.slice(0, 4)), Number(published.slice(5, 7)) - 1 + by, 1));
  return resolved(date.toISOString().slice(0, 7));
}

function shifted(published: string, days: number): string {
  return new Date(Date.parse(`${published.slice(0, 10)}T00:00:00Z`) + days * 86_400_000)
    .toISOString()
    .slice(0, 10);
}

/** News names a weekday of the last seven days, unless it says "next". */
function weekday(day: string, word: string, published: string | null): When {
  if (!published || published.length < 10) return OPEN;
  const own = new Date(`${published.slice(0, 10)}T00:00:00Z`).getUTCDay();
  const back = (own - DAYS.indexOf(day) + 7) % 7;
  return resolved(shifted(published, word === "next" ? 7 - back : -back));
}
