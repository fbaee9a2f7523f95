import type { DocumentRecord } from "../model/record.ts";
import type { Register } from "../model/register.ts";
import { checkCertainty } from "./check-certainty.ts";
import { checkClaim } from "./check-claim.ts";
import { checkDocument, checkDocumentIds } from "./check-document.ts";
import { checkHalts } from "./check-halts.ts";
import { checkOtherSources, checkPublicationSources } from "./check-other-sources.ts";
import { referenceCheck } from "./check-references.ts";
import { checkRegister } from "./check-register.ts";
import { checkSince } from "./check-since.ts";
import { checkStated } from "./check-stated.ts";
import { checkStatements, marksOf } from "./check-statements.ts";
import { checkTerritories } from "./check-territories.ts";
import { child, locate } from "./locate.ts";
import { compareText, type Finding, type Problem } from "./problem.ts";
import { type Corpora, checkReviewed, publishedPart } from "./published-part.ts";
import { readRecords } from "./read-records.ts";
import { type ListedRegister, readRegister } from "./read-register.ts";

/** File path → text. The path is what messages name; the part after the last slash is what files are known by. */
export type Texts = ReadonlyMap<string, string>;

interface CheckedCorpus {
  readonly register: Register;
  readonly records: readonly DocumentRecord[];
}

/** `all` has what nobody has reviewed as well, for a preview. */
export type Checked =
  | { readonly problems: readonly Problem[] }
  | { readonly published: CheckedCorpus; readonly all: CheckedCorpus };

/**
 * Reads records and register and checks them against every rule: a draft against every rule that does not
 * depend on other entries, anything that may be published against the rest too. All problems of all files come in one run; only
 * what needs every file (entries without a claim, for instance) waits until each can be read.
 * `countries`: the codes (ISO 3166-1 alpha-2) whose outlines are known.
 */
export function check(recordTexts: Texts, registerTexts: Texts, countries: ReadonlySet<string>): Checked {
  const register = readRegister(inOrder(registerTexts));
  const reading = readRecords(inOrder(recordTexts));
  const { records } = reading;
  const { lists } = register;
  const marks = marksOf(lists);
  const references = referenceCheck(register);
  const stories = lists.stories.map(({ entry }) => entry);
  const schemaFindings = [...register.findings, ...reading.findings];
  const findings: Finding[] = [
    ...schemaFindings,
    ...checkRegister(register, references),
    ...checkTerritories(lists, countries),
    ...checkDocumentIds(records),
    ...records.flatMap((record) => [
      ...checkDocument(record, stories),
      ...checkPublicationSources(record, lists.sources),
    ]),
    ...records.flatMap(({ yaml, claims }) =>
      claims.flatMap((read) => [
        ...checkClaim(
          read.claim,
          { file: yaml.name, path: read.path, language: languageOf(yaml.value) },
          references,
        ),
        ...checkStatements(read, yaml.name, register, marks),
        ...checkOtherSources(read.claim, { file: yaml.name, path: read.path }, lists.sources),
      ]),
    ),
  ];
  const all = { records, lists };
  const published = publishedPart(all);
  if (schemaFindings.length === 0) {
    const excused = new Set(findings.map(({ nearest }) => nearest));
    findings.push(
      ...checkReviewed(all, published),
      ...checkStated(published.records, published.lists, marksOf(published.lists), excused),
      ...checkHalts(published.records, published.lists),
      ...published.records.flatMap(({ yaml, claims }) =>
        claims.flatMap((read) => [
          ...checkCertainty(read, yaml.name, published.lists.flows),
          ...checkSince(read, yaml.name),
        ]),
      ),
    );
  }
  if (findings.length > 0) {
    const files = [...register.yaml, ...records.map(({ yaml }) => yaml)];
    return { problems: locate(findings, new Map(files.map((file) => [file.name, file]))) };
  }
  return { published: corpusOf(published), all: corpusOf(all) };
}

function corpusOf({ records, lists }: Corpora): CheckedCorpus {
  return { register: entriesOf(lists), records: records.flatMap(({ record }) => record ?? []) };
}

/** By name, so that the order in which a folder is listed changes nothing. */
export function inOrder(texts: Texts): Texts {
  return new Map([...texts].sort(([a], [b]) => compareText(a, b)));
}

function languageOf(record: unknown): string {
  const language = child(record, "language");
  return typeof language === "string" ? language : "en";
}

function entriesOf(lists: ListedRegister): Register {
  return {
    places: lists.places.map(({ entry }) => entry),
    organisations: lists.organisations.map(({ entry }) => entry),
    facilities: lists.facilities.map(({ entry }) => entry),
    flows: lists.flows.map(({ entry }) => entry),
    measures: lists.measures.map(({ entry }) => entry),
    agreements: lists.agreements.map(({ entry }) => entry),
    stories: lists.stories.map(({ entry }) => entry),
    sources: lists.sources.map(({ entry }) => entry),
  };
}
