import { scaleOf, suffixScaleOf } from "../../convert/number-words.ts";
import { readNumeral } from "../../convert/numeral.ts";
import type { Bound } from "../../model/kinds.ts";
import type { QuantityMention, QuantityUnit, Span } from "../extraction.ts";
import { MONEY_AFTER, SIGNS, UNITS } from "./units.ts";

/** A quantity without the passage around it. */
export type Quantity = Omit<QuantityMention, "kind" | "at"> & Span;

const DIGITS = String.raw`\d+(?:[.,'’\u00a0\u202f]\d+)*`;
const SCALE = "hundred thousand|thousand|million|billion|trillion|bln|mln|bn|mn|tn|lakh|crore";
const WORDS =
  "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half an?|several)";

const SIGN = Object.keys(SIGNS)
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replace(/[.$]/g, "\\$&"))
  .join("|");
const NUMBER = `(?<number>${DIGITS}|${WORDS}(?= (?:${SCALE})\\b|[ -](?:GWh|per ?cent|percent)))(?:[ -]?(?<scale>${SCALE}|[kKmMbB](?![\\p{L}\\p{N}])|tn))?(?![\\p{L}\\p{N}]*\\d)`;
const AFTER = [...MONEY_AFTER, ...UNITS].map(({ pattern }, index) => `(?<u${index}>${pattern})`).join("|");
const PERIOD = String.raw`(?:[ ,]{0,2}(?:of [a-z ]{1,20} )?(?<period>(?:per|a|each|every|/) ?(?:year|annum|month|day|hour|yr)|/(?:year|yr|a)|annually|yearly|p\.a\.|monthly|daily|a year))?`;
const QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:(?<sign>${SIGN}) ?)?${NUMBER}(?:(?: ?[-–] ?| of | )?(?:${AFTER})(?![\\p{L}\\p{N}]))?${PERIOD}`,
  "gu",
);

/** Amounts with a unit, currency or percent sign, and plain numbers (unit "none"), in order. */
export function quantitiesIn(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const groups = match.groups ?? {};
    const index = [...MONEY_AFTER, ...UNITS].findIndex((_, at) => groups[`u${at}`] !== undefined);
    const after = [...MONEY_AFTER, ...UNITS][index];
    const unit = (groups.sign ? SIGNS[groups.sign] : undefined) ?? after?.unit ?? "none";
    const value = amountOf(groups.number ?? "", groups.scale, unit);
    if (!Number.isFinite(value) || (after?.unit === "cell" && CELL_FORMATS.test(groups.number ?? "")))
      continue;
    const bound = boundBefore(text.slice(Math.max(0, match.index - 30), match.index));
    const per = periodOf(groups.period);
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value: Number((value * (after?.times ?? 1)).toPrecision(12)),
      unit,
      bound,
      ...(per ? { per } : {}),
    });
  }
  return found;
}

function amountOf(number: string, scale: string | undefined, unit: QuantityUnit): number {
  const factor = scale === undefined ? 1 : scaleValue(scale);
  if (!/\d/.test(number)) return factor * (WORD_VALUES[number.toLowerCase()] ?? Number.NaN);
  const readings = readNumeral(number.replace(/[\u00a0\u202f]/g, "")).at(0) ?? [];
  // "5.375 billion" and "39.473 GWh" are decimals; "200.000 vehicles" is grouped.
  const isDecimal =
    /^\d+\.\d+$/.test(number) && (factor > 1 || ["GWh", "MWh", "kWh", "GW", "percent"].includes(unit));
  const reading = isDecimal ? readings.at(-1) : readings[0];
  return Number(reading) * factor;
}

/** "2170 cells", "46800 cells": how a cell is shaped, not how many. */
const CELL_FORMATS = /^(?:18650|21700|2170|4680|46\d{2,3}|4695|26650)$/;

const WORD_VALUES: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  "half a": 0.5,
  "half an": 0.5,
};

function scaleValue(scale: string): number {
  const key = scale.toLowerCase();
  if (key === "hundred thousand") return 100_000;
  if (key === "lakh") return 100_000;
  if (key === "mln") return 1_000_000;
  if (key === "bln") return 1_000_000_000;
  if (key === "crore") return 10_000_000;
  return Number(scaleOf(key) ?? suffixScaleOf(key) ?? 1n);
}

function periodOf(words: string | undefined): QuantityMention["per"] {
  if (!words) return undefined;
  if (/month/.test(words)) return "month";
  if (/da(?:y|ily)/.test(words)) return "day";
  return /hour/.test(words) ? "hour" : "year";
}

const BOUNDS: readonly [RegExp, Bound][] = [
  [
    /(?:more than|over|at least|upwards? of|exceed(?:s|ing)?|above|in excess of|a minimum of|no less than) $/i,
    "more than",
  ],
  [/(?:up to|at most|as (?:much|many) as|a maximum of|no more than|maximum) $/i, "at most"],
  [/(?:less than|fewer than|under|below) $/i, "less than"],
  [
    /(?:about|around|approximately|roughly|nearly|almost|some|close to|an estimated|approx\.?|~) ?$/i,
    "about",
  ],
];

function boundBefore(words: string): Bound {
  return BOUNDS.find(([pattern]) => pattern.test(words))?.[1] ?? "exactly";
}
