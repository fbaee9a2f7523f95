import type { ClaimRecord, DocumentRecord } from "../model/record.ts";
import { type Ground, groundOf, isAnchored, isRemark } from "./claim-ground.ts";
import { type ClaimNumber, codesOf, datesOf, numbersOf, textsOf } from "./claim-numbers.ts";
import { agrees, datesIn, partsMissing } from "./dates-in-text.ts";
import { parseEdtf } from "./edtf-date.ts";
import { nearest } from "./nearest.ts";
import { standsIn } from "./original.ts";
import type { Path } from "./problem.ts";

/** A fault of a claim, with the path inside it. */
export interface ClaimFault {
  readonly path: Path;
  readonly message: string;
  readonly expected: string;
  readonly nearest?: string | undefined;
}

/**
 * Holds every number of a claim against the paragraphs it names. Each must
 *
 * - stand there, in digits or words, or be the value of a `derived` item whose words stand there; and
 * - be quoted in one of the claim's phrases, or be told in two of its fields (`says` and `fact`, for instance):
 *   a paragraph with several figures would otherwise vouch for the wrong one.
 *
 * Remarks (`note`, `why`) may name the date of publication as well.
 */
export function verifyNumbers(
  claim: ClaimRecord,
  record: DocumentRecord,
  paragraphs: readonly string[],
): { faults: ClaimFault[]; count: number } {
  const ground = groundOf(claim, record, paragraphs);
  const numbers = numbersOf(claim);
  const dates = datesOf(claim);
  const codes = codesOf(claim);
  const faults = [
    ...numbers.flatMap((number) => numberFaults(number, ground)),
    ...dates.flatMap((date) => dateFaults(date, ground)),
    ...textsOf(claim).flatMap((text) => writtenDateFaults(text, ground)),
    ...codes.filter(({ text: code }) => !paragraphs.some((one) => standsIn(code, one))).map(codeFault),
    ...derivationFaults(claim, ground),
  ];
  return { faults, count: numbers.length + dates.length + codes.length };
}

function numberFaults({ path, text, readings, role }: ClaimNumber, ground: Ground): ClaimFault[] {
  if (role === "registered") return [];
  const remark = isRemark(role);
  const isDerived = ground.derived.some(({ numbers }) => readings.some((one) => numbers.includes(one)));
  if (isDerived || (remark && readings.some((one) => ground.published.has(one)))) return [];
  const standing = readings.filter((one) => ground.values.has(one));
  if (standing.length === 0) {
    return [
      {
        path,
        message: `the number ${text} is in none of the claim's paragraphs`,
        expected: 'a number of the original, or a "derived" item that says what it follows from',
        nearest: nearest(readings[0] ?? "", ground.values),
      },
    ];
  }
  return standing.some((one) => isAnchored(one, ground, remark)) ? [] : [unanchored(path, text)];
}

interface ClaimDate {
  readonly path: Path;
  readonly text: string;
}

function dateFaults({ path, text }: ClaimDate, ground: Ground): ClaimFault[] {
  if (ground.derived.some((one) => one.text === text)) return [];
  const parts = parseEdtf(text)?.parts ?? [];
  const missing = partsMissing(parts, ground.paragraphs.join("\n"), ground.language);
  if (missing.length > 0) {
    const named = missing.map(({ unit, value }) => `${unit} ${value}`).join(", ");
    return [
      {
        path,
        message: `the date ${text} is not in the claim's paragraphs (${named})`,
        expected: 'a date of the original, or a "derived" item with the same value',
      },
    ];
  }
  const years = parts.filter(({ unit }) => unit === "year").map(({ value }) => String(value));
  return years.filter((year) => !isAnchored(year, ground, false)).map((year) => unanchored(path, year));
}

function unanchored(path: Path, number: string): ClaimFault {
  return {
    path,
    message: `the number ${number} is in the paragraph, but not in the claim's phrases, and nothing else in the claim repeats it`,
    expected: "a phrase that quotes it",
  };
}

/** A month with a day or year in our own words ("November 2023"), or its number. */
function writtenDateFaults({ path, text }: { path: Path; text: string }, ground: Ground): ClaimFault[] {
  return datesIn(text, "en")
    .filter(({ year, day, inDigits }) => year !== undefined || day !== undefined || inDigits)
    .filter((date) => {
      const known = date.year === undefined ? ground.dates : [...ground.dates, ...ground.publishedDates];
      return !known.some((one) => agrees(date, one));
    })
    .map(({ year, month, day }) => ({
      path,
      message: `the date in the words (${written(year, month, day)}) is in none of the claim's paragraphs`,
      expected: "a date of the original, a derived one, or the date of publication",
    }));
}

function written(...parts: (number | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, "0")])).join("-");
}

function codeFault({ path, text }: { path: Path; text: string }): ClaimFault {
  return {
    path,
    message: `"${text}" is in none of the claim's paragraphs`,
    expected: "a word with digits as the original has it",
  };
}

function derivationFaults(claim: ClaimRecord, ground: Ground): ClaimFault[] {
  return claim.derived.flatMap(({ value, from }, index) => {
    const faults: ClaimFault[] = [];
    if (!isUsed(claim, ground, index)) {
      faults.push({
        path: ["derived", index, "value"],
        message: `nothing in the claim uses the derived value ${value}`,
        expected: "a number or date of the claim that equals it",
      });
    }
    if (!ground.paragraphs.some((paragraph) => standsIn(from, paragraph))) {
      faults.push({
        path: ["derived", index, "from"],
        message: `the words "${from}" are in none of the claim's paragraphs`,
        expected: "words of the original",
      });
    }
    return faults;
  });
}

/** A derived value is for a date, a value, or a number in the claim's words or note; `why` explains it and is no use. */
function isUsed(claim: ClaimRecord, ground: Ground, index: number): boolean {
  const derived = ground.derived[index];
  if (!derived) return false;
  if (datesOf(claim).some(({ text }) => text === derived.text)) return true;
  return numbersOf(claim).some(
    ({ readings, role }) => role !== "why" && readings.some((one) => derived.numbers.includes(one)),
  );
}
