import type { ClaimRecord } from "../model/record.ts";
import type { LocalisedText } from "../model/text.ts";
import { fromNumber } from "./decimal.ts";
import { FACT_DATES } from "./fact-table.ts";
import { valuesOf } from "./identity.ts";
import { child } from "./locate.ts";
import { codesIn, type NumberMention, numbersIn } from "./numbers.ts";
import type { Path } from "./problem.ts";

/**
 * The claim's own words; words that the converter holds against the register; the editor's note; why a value was
 * derived.
 */
type TextRole = "words" | "registered" | "note" | "why";

/** A number that a claim states somewhere. */
export interface ClaimNumber {
  /** Inside the claim. */
  readonly path: Path;
  readonly text: string;
  readonly readings: readonly string[];
  readonly role: "value" | TextRole;
}

/** Every number of a claim but those of dates: values of facts, and numbers in each of its texts. */
export function numbersOf(claim: ClaimRecord): ClaimNumber[] {
  return [
    ...claim.fact.flatMap((fact, index): ClaimNumber[] =>
      "value" in fact && fact.value !== undefined
        ? [
            {
              path: ["fact", index, "value"],
              text: String(fact.value),
              readings: [fromNumber(fact.value)],
              role: "value",
            },
          ]
        : [],
    ),
    ...textsOf(claim).flatMap(({ path, text, role }) =>
      numbersIn(text)
        .filter((mention) => !isCountingWord(mention) && !mention.isMonth)
        .map((mention) => ({ path, text: mention.text, readings: mention.readings, role })),
    ),
  ];
}

/** "one of them", "two shareholders": small words count what the sentence itself lists. */
function isCountingWord({ inWords, readings }: NumberMention): boolean {
  return inWords && Number(readings[0]) < 10;
}

/** Words such as "XM3": a digit changed in one is a fact changed. */
export function codesOf(claim: ClaimRecord): { path: Path; text: string }[] {
  return textsOf(claim).flatMap(({ path, text }) => codesIn(text).map((code) => ({ path, text: code })));
}

/** The dates of a claim (EDTF). */
export function datesOf(claim: ClaimRecord): { path: Path; text: string }[] {
  const dates: { path: Path; text: string }[] =
    claim.when === undefined ? [] : [{ path: ["when"], text: claim.when }];
  claim.fact.forEach((fact, index) => {
    for (const field of FACT_DATES[fact.kind] ?? []) {
      for (const text of valuesOf(fact, field)) dates.push({ path: ["fact", index, field], text });
    }
  });
  return dates;
}

export interface ClaimText {
  readonly path: Path;
  readonly text: string;
  readonly role: TextRole;
}

/** Every text of a claim in our own words, in every language. */
export function textsOf(claim: ClaimRecord): ClaimText[] {
  const texts: ClaimText[] = [];
  const add = (path: Path, text: LocalisedText | string | undefined, role: ClaimText["role"]) => {
    if (typeof text === "string") texts.push({ path, text, role });
    else
      for (const [tag, one] of Object.entries(text ?? {}))
        texts.push({ path: [...path, tag], text: one, role });
  };
  add(["says"], claim.says, "words");
  add(["by"], claim.by, "words");
  claim.fact.forEach((fact, index) => {
    for (const [field, role] of Object.entries(TEXT_FIELDS)) {
      add(["fact", index, field], child(fact, field) as LocalisedText | string | undefined, role);
    }
  });
  add(["note"], claim.note, "note");
  claim.derived.forEach((derivation, index) => {
    add(["derived", index, "why"], derivation.why, "why");
  });
  return texts;
}

const TEXT_FIELDS: Readonly<Record<string, TextRole>> = {
  of: "words",
  name: "words",
  what: "words",
  subject: "words",
  commodity: "registered",
  goods: "registered",
};
