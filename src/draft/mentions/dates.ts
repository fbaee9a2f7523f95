import { monthsOf } from "../../convert/months.ts";
import type { DateMention, Span } from "../extraction.ts";
import { DAYS, ORDINALS, read } from "./date-readings.ts";

/** A date without the passage around it. */
export type TextDate = Omit<DateMention, "kind" | "at"> & Span;

const MONTH = [...monthsOf("en").numbers.keys()].sort((a, b) => b.length - a.length).join("|");
const YEAR = "(?:19|20)\\d{2}";
const ORDINAL = Object.keys(ORDINALS).join("|");

/** In the order tried at each spot: the longer reading first. */
const DATE = new RegExp(
  [
    `(?<iso>${YEAR}-\\d{2}-\\d{2})`,
    `(?<ordinal>${ORDINAL})[ -](?<part>half|quarter)(?:,? of|,? in)?(?: (?<partYear>${YEAR})| (?<partWord>this|next|last|the) year)`,
    `(?<code>[HQ][1-4]|[1-4][HQ])(?:,? (?:of )?(?<codeYear>${YEAR}))`,
    `(?<month>${MONTH})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<dayYear>${YEAR}))?(?!\\d|[.,]\\d|%| (?:percent|million|billion))`,
    `(?<dayFirst>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<monthAfter>${MONTH})\\.?(?:,? (?<yearAfter>${YEAR}))?`,
    `(?<monthOnly>${MONTH})\\.?,?(?: of)? (?<monthYear>${YEAR})`,
    `(?<edge>early|mid|late|(?:the )?end(?: of)?|(?:the )?(?:beginning|start)(?: of)?)[- ](?:in )?(?:the )?(?<edgeYear>${YEAR})`,
    `(?<relative>(?:[Ll]ater |[Ee]arlier )?[Tt]his (?:year|month|week|quarter|summer|spring|fall|autumn|winter)|(?:[Ll]ast|[Nn]ext|[Tt]he previous|[Tt]he following) (?:year|month|week)|(?:[Tt]he )?end of (?:the|this) year|[Yy]ear[- ]end|[Tt]oday|[Yy]esterday|(?<ago>two|three|four|five) years ago)`,
    `(?:(?<weekWord>last|next|this|on) )(?<weekday>${DAYS.map((day) => day[0]?.toUpperCase() + day.slice(1)).join("|")})`,
    `(?<monthRelative>(?:in|since|from|by|until|of|last|next|this) )(?<monthAlone>${MONTH})(?![\\p{L}.]| \\d)`,
    `(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)? (?<seasonYear>${YEAR})`,
    `(?<year>(?<![\\p{L}\\p{N}.,$€£-])${YEAR})(?!s\\b|[.,]\\d|[\\p{N}%]| (?:percent|vehicles|units|people|employees|workers|jobs|tons|tonnes|MWh|GWh|Model|model))`,
  ].join("|"),
  "gu",
);

/** The dates of a text in order; relative ones are resolved with the publication date (ISO, day or coarser) or left open. */
export function datesIn(text: string, published: string | null): TextDate[] {
  const dates: TextDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const when = read(match.groups ?? {}, published);
    if (!when) continue;
    const { skip = 0, ...rest } = when;
    const start = match.index + skip;
    const before = text.slice(Math.max(0, start - 24), start);
    dates.push({ start, end: match.index + match[0].length, bound: boundOf(before), ...rest });
  }
  return dates;
}

function boundOf(before: string): DateMention["bound"] {
  if (/\bby (?:the )?$/i.test(before)) return "by";
  if (/\b(?:since|from|starting(?: in| on)?|effective|beginning(?: in| on)?|as of) (?:the )?$/i.test(before))
    return "since";
  if (/\b(?:until|through|till|to) (?:the )?$/i.test(before)) return "until";
  if (/\bbefore (?:the )?$/i.test(before)) return "before";
  return /\bafter (?:the )?$/i.test(before) ? "after" : "at";
}
