import type { ClaimRecord, DocumentRecord } from "../model/record.ts";
import { type ClaimNumber, datesOf, numbersOf } from "./claim-numbers.ts";
import { datesIn, datesOfParts, type WrittenDate } from "./dates-in-text.ts";
import { canonical, fromNumber } from "./decimal.ts";
import { parseEdtf } from "./edtf-date.ts";
import { valuesIn } from "./numbers.ts";

/** What the numbers of a claim can rest on. */
export interface Ground {
  readonly language: string;
  readonly paragraphs: readonly string[];
  /** Numbers of the paragraphs, and of the claim's own phrases in them. */
  readonly values: ReadonlySet<string>;
  readonly quoted: ReadonlySet<string>;
  /** Numbers of the date of publication. */
  readonly published: ReadonlySet<string>;
  /** Dates with a month that the paragraphs and derived values state. */
  readonly dates: readonly WrittenDate[];
  /** Those of the date of publication, for words that name its year too. */
  readonly publishedDates: readonly WrittenDate[];
  readonly derived: readonly Derived[];
  /** Number → the fields of the claim that tell it. */
  readonly toldIn: ReadonlyMap<string, ReadonlySet<string | number>>;
}

/** A `derived` item. */
interface Derived {
  readonly text: string;
  /** The number itself or, of a date, its years: a month or day is no number of its own. */
  readonly numbers: readonly string[];
}

export function groundOf(claim: ClaimRecord, record: DocumentRecord, paragraphs: readonly string[]): Ground {
  const publishedParts = parseEdtf(record.published?.date ?? "")?.parts ?? [];
  const derivedParts = claim.derived.flatMap(({ value }) => parseEdtf(String(value))?.parts ?? []);
  return {
    language: record.language,
    paragraphs,
    values: new Set(paragraphs.flatMap((paragraph) => [...valuesIn(paragraph)])),
    quoted: new Set(claim.at.flatMap(({ phrase }) => [...valuesIn(phrase)])),
    published: new Set(publishedParts.map(({ value }) => String(value))),
    dates: [
      ...paragraphs.flatMap((paragraph) => datesIn(paragraph, record.language)),
      ...datesOfParts(derivedParts),
    ],
    publishedDates: datesOfParts(publishedParts),
    derived: claim.derived.map(({ value }) => derivedOf(value)),
    toldIn: tellings(claim),
  };
}

function derivedOf(value: string | number): Derived {
  if (typeof value === "number") return { text: String(value), numbers: [fromNumber(value)] };
  if (/^\d+(\.\d+)?$/.test(value)) return { text: value, numbers: [canonical(value)] };
  const parts = parseEdtf(value)?.parts ?? [];
  return {
    text: value,
    numbers: parts.flatMap((part) => (part.unit === "year" ? [String(part.value)] : [])),
  };
}

function tellings(claim: ClaimRecord): Map<string, Set<string | number>> {
  const told = new Map<string, Set<string | number>>();
  const tell = (number: string, field: string | number | undefined) => {
    const fields = told.get(number) ?? new Set();
    told.set(number, fields.add(field ?? ""));
  };
  for (const { readings, path, role } of numbersOf(claim)) {
    if (!isRemark(role)) for (const reading of readings) tell(reading, path[0]);
  }
  for (const { text, path } of datesOf(claim)) {
    for (const { value } of parseEdtf(text)?.parts ?? []) tell(String(value), path[0]);
  }
  return told;
}

/** The editor's own words about a claim, as against what the claim says. */
export function isRemark(role: ClaimNumber["role"]): boolean {
  return role === "note" || role === "why";
}

/** Whether a number of the paragraphs is quoted in a phrase, or told in two fields (of a remark: in another one). */
export function isAnchored(reading: string, ground: Ground, remark: boolean): boolean {
  return ground.quoted.has(reading) || (ground.toldIn.get(reading)?.size ?? 0) >= (remark ? 1 : 2);
}
