import type { Fact } from "../model/fact.ts";
import { type Measurand, REGISTER_TYPES, UNITS_OF, type Unit } from "../model/kinds.ts";
import type { ClaimRecord } from "../model/record.ts";
import type { ReferenceCheck } from "./check-references.ts";
import { EDTF_EXAMPLES, parseEdtf } from "./edtf-date.ts";
import { AMOUNT_KINDS, FACT_DATES, FACT_REFERENCES } from "./fact-table.ts";
import { valuesOf } from "./identity.ts";
import type { Finding, Path } from "./problem.ts";
import { MAX_PHRASE_WORDS, tooManyWords } from "./words.ts";

/** Where a claim stands and in what language its document is. */
export interface ClaimSite {
  readonly file: string;
  readonly path: Path;
  readonly language: string;
}

/** What can be said of a claim by itself: phrases, dates, ids, amounts. */
export function checkClaim(claim: ClaimRecord, site: ClaimSite, references: ReferenceCheck): Finding[] {
  const at = (...steps: Path): Path => [...site.path, ...steps];
  const findings: Finding[] = [];
  claim.at.forEach((evidence, index) => {
    findings.push(...checkPhrase(evidence.phrase, site, at("at", index, "phrase")));
  });
  if (claim.when !== undefined) findings.push(...checkDate(site.file, at("when"), claim.when));
  claim.about.forEach((id, index) => {
    findings.push(...references(site.file, at("about", index), id, REGISTER_TYPES));
    if (claim.about.indexOf(id) < index) {
      findings.push({
        file: site.file,
        path: at("about", index),
        message: `"${id}" is named twice in "about"`,
      });
    }
  });
  claim.fact.forEach((fact, index) => {
    findings.push(...checkFact(fact, site.file, at("fact", index), references));
  });
  return findings;
}

export function checkPhrase(phrase: string, { file, language }: ClaimSite, path: Path): Finding[] {
  const words = tooManyWords(phrase, language);
  if (words === null) return [];
  return [
    {
      file,
      path,
      message: `the phrase has ${words} words ("${phrase}")`,
      expected: `at most ${MAX_PHRASE_WORDS} words`,
    },
  ];
}

export function checkDate(file: string, path: Path, text: string): Finding[] {
  if (parseEdtf(text)) return [];
  return [{ file, path, message: `"${text}" is not a valid date`, expected: EDTF_EXAMPLES }];
}

function checkFact(fact: Fact, file: string, path: Path, references: ReferenceCheck): Finding[] {
  const findings: Finding[] = [];
  for (const [field, types] of Object.entries(FACT_REFERENCES[fact.kind] ?? {})) {
    valuesOf(fact, field).forEach((id, index) => {
      findings.push(...references(file, [...path, field, index], id, types));
    });
  }
  for (const field of FACT_DATES[fact.kind] ?? []) {
    for (const date of valuesOf(fact, field)) findings.push(...checkDate(file, [...path, field], date));
  }
  if (fact.kind === "stake") findings.push(...checkStake(fact, file, path));
  else if ((AMOUNT_KINDS as readonly string[]).includes(fact.kind) && "value" in fact && "unit" in fact) {
    findings.push(...checkAmount(fact.kind as Measurand, fact.value, fact.unit, file, path));
  }
  return findings;
}

function checkStake(fact: Extract<Fact, { kind: "stake" }>, file: string, path: Path): Finding[] {
  if (fact.value !== undefined && fact.unit !== undefined) {
    return checkAmount("stake", fact.value, fact.unit, file, path);
  }
  if (fact.value === undefined && fact.unit === undefined) return [];
  const [given, missing] = fact.value === undefined ? ["unit", "value"] : ["value", "unit"];
  return [
    {
      file,
      path: [...path, given],
      message: `the stake has a "${given}" but no "${missing}"`,
      expected: "both or neither",
    },
  ];
}

const COUNTED: readonly Unit[] = ["vehicle", "battery", "person"];

function checkAmount(measurand: Measurand, value: number, unit: Unit, file: string, path: Path): Finding[] {
  const findings: Finding[] = [];
  const units = UNITS_OF[measurand];
  if (!units.includes(unit)) {
    findings.push({
      file,
      path: [...path, "unit"],
      message: `"${unit}" is not a unit of ${measurand}`,
      expected: `one of ${units.map((one) => `"${one}"`).join(", ")}`,
    });
  }
  const expected = possibleRange(value, unit);
  if (expected) {
    findings.push({ file, path: [...path, "value"], message: `${value} ${unit} is impossible`, expected });
  }
  return findings;
}

function possibleRange(value: number, unit: Unit): string | null {
  if (!Number.isFinite(value) || value < 0) return "a number of 0 or more";
  if (unit === "percent" && value > 100) return "at most 100 percent";
  if (COUNTED.includes(unit) && !Number.isInteger(value)) return "a whole number";
  return null;
}
