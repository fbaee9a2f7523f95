import { againstCertainty } from "../../convert/check-certainty.ts";
import { partsMissing } from "../../convert/dates-in-text.ts";
import { parseEdtf } from "../../convert/edtf-date.ts";
import { evened } from "../../convert/original.ts";
import type { Fact as RecordFact } from "../../model/fact.ts";
import type { DateMention, Fact, Mention, Passage } from "../extraction.ts";
import type { Line } from "../lines.ts";
import { type Evidence, phrasesFor } from "./phrases.ts";
import type { ProposedEntries } from "./proposed-entries.ts";

/** A fact as a record's YAML has it: what has a default may be left out. */
export type FactYaml = { readonly kind: RecordFact["kind"] } & Readonly<Record<string, unknown>>;

export interface DerivationYaml {
  readonly value: string | number;
  readonly from: string;
  readonly why: string;
}

/** A claim as a record's YAML has it, in the order in which it is written. */
export interface ProposedClaim {
  readonly id: string;
  readonly reviewed: false;
  readonly at: readonly Evidence[];
  readonly says: string;
  readonly about: readonly string[];
  readonly fact: readonly FactYaml[];
  readonly by?: string;
  readonly when?: string;
  readonly derived?: readonly DerivationYaml[];
  readonly certainty?: "less-certain";
  readonly note?: string;
}

/** What claims are proposed from and into. */
export interface ProposalContext {
  readonly text: string;
  /** Lines that facts may be read from. */
  readonly lines: readonly Line[];
  readonly mentions: readonly Mention[];
  readonly published: string | null;
  readonly entries: ProposedEntries;
}

/** Where a claim is read, how the text puts it, and what stays open. */
export type ClaimBase = Pick<Fact, "evidence" | "modality" | "by" | "unresolved">;

/** What one kind of fact makes of itself; the rest is the same for all. */
export interface ClaimParts {
  /** Its wish; made unique in the record. */
  readonly id: string;
  readonly says: string;
  readonly about: readonly string[];
  readonly fact: readonly FactYaml[];
  /** What has to be quoted. */
  readonly quoted: readonly (Mention | undefined)[];
  readonly when?: DateMention | undefined;
  /** Dates inside the facts. */
  readonly dates?: readonly (DateMention | undefined)[];
  readonly derived?: readonly DerivationYaml[];
  readonly remarks: readonly (string | undefined)[];
}

/** The claim of a fact, with phrases and worked-out values, or null when nothing of it can be quoted. */
export function claimOf(fact: ClaimBase, parts: ClaimParts, context: ProposalContext): ProposedClaim | null {
  const dates = [parts.when, ...(parts.dates ?? [])].filter((date) => date !== undefined);
  const at = evidenceOf(fact, [...parts.quoted, ...dates], context);
  if (at.length === 0 || parts.about.length === 0) return null;
  const derived = [...(parts.derived ?? []), ...dates.flatMap((date) => derivationOf(date, at, context))];
  const when = parts.when?.edtf;
  const note = noteOf(fact, parts);
  const isLessCertain =
    fact.modality === "possible" || againstCertainty(fact.by?.name, at, parts.fact).length > 0;
  return {
    id: parts.id,
    reviewed: false,
    at,
    says: parts.says,
    about: [...new Set(parts.about)],
    fact: parts.fact,
    ...(fact.by ? { by: fact.by.name } : {}),
    ...(when ? { when } : {}),
    ...(derived.length > 0 ? { derived: uniqueByValue(derived) } : {}),
    ...(isLessCertain ? { certainty: "less-certain" as const } : {}),
    ...(note === "" ? {} : { note }),
  };
}

/** Names, numbers and dates wherever they stand, and always some words of the passage itself. */
function evidenceOf(
  fact: ClaimBase,
  quoted: readonly (Mention | undefined)[],
  { lines, text }: ProposalContext,
): Evidence[] {
  const spans = quoted.filter((mention) => mention !== undefined).map(({ at }) => at);
  const { start, end } = fact.evidence;
  const isHeld = spans.some((span) => span.start >= start && span.end <= end);
  return phrasesFor(isHeld ? spans : [...spans, firstWord(fact.evidence)], lines, text);
}

function firstWord({ start, text }: Passage): { start: number; end: number } {
  return { start, end: start + (/^\S+/.exec(text)?.[0].length ?? 1) };
}

/** A date that the claim's paragraphs do not write out follows from words of theirs. */
function derivationOf(
  date: DateMention,
  at: readonly Evidence[],
  context: ProposalContext,
): DerivationYaml[] {
  const { edtf } = date;
  if (!edtf) return [];
  const numbers = new Set(at.map(({ paragraph }) => paragraph));
  const paragraphs = context.lines
    .filter(({ number }) => numbers.has(number))
    .map(({ text }) => evened(text));
  const missing = partsMissing(parseEdtf(edtf)?.parts ?? [], paragraphs.join("\n"), "en");
  if (missing.length === 0) return [];
  const why =
    date.isRelative && context.published
      ? `Read with the date of publication, ${context.published}.`
      : "The words name a part of the year, not its months.";
  return [{ value: edtf, from: evened(date.at.text), why }];
}

function uniqueByValue(derived: readonly DerivationYaml[]): DerivationYaml[] {
  return derived.filter((one, index) => derived.findIndex(({ value }) => value === one.value) === index);
}

function noteOf(fact: ClaimBase, { remarks }: ClaimParts): string {
  const open = fact.unresolved.map(({ slot, why }) => `Not resolved: ${slot}, because ${why}.`);
  return [...remarks.filter((remark) => remark !== undefined), ...open].join(" ").replace(/\.\./g, ".");
}
