import * as z from "zod/mini";
import { fact } from "./fact.ts";
import { CERTAINTIES, DOCUMENT_KINDS } from "./kinds.ts";
import { edtfText, localisedText, webUrl } from "./text.ts";

/**
 * A record: our file about one document (`seeds/<id>.yaml`). Strict: an unknown key is a misspelt key.
 * A paragraph number counts the non-empty lines of the original from 1.
 */

const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
/** Ids of `data/context/sources.yaml`: the sources beside the documents that a remark speaks of. */
const otherSources = z._default(z.array(slug), []);
const paragraph = z.int().check(z.positive());

/** Where a claim rests: a phrase of at most eight words from that paragraph. */
const evidence = z.strictObject({ paragraph, phrase: z.string().check(z.minLength(1)) });

/** A value that is not in the words themselves but follows from them. `from`: the words it follows from. */
const derivation = z.strictObject({
  value: z.union([z.string(), z.number()]),
  from: z.string().check(z.minLength(1)),
  why: localisedText,
});

/** "one or several" in YAML, always a list inside the program. */
function oneOrMore<T extends z.ZodMiniType>(item: T) {
  return z.pipe(
    z.union([z.array(item).check(z.minLength(1)), item]),
    z.transform((value): z.output<T>[] =>
      Array.isArray(value) ? (value as z.output<T>[]) : [value as z.output<T>],
    ),
  );
}

export const claimSchema = z.strictObject({
  id: slug,
  at: oneOrMore(evidence),
  /** The claim in our own words. */
  says: localisedText,
  /** Register ids the claim speaks of. */
  about: oneOrMore(z.string()),
  /** Each fact goes to every entry in `about` that has a place for it. */
  fact: oneOrMore(fact),
  /** Who says it, when the document only passes it on. */
  by: z.optional(localisedText),
  /** The time the claim speaks of (EDTF), when stated or derived. */
  when: z.optional(edtfText),
  derived: z._default(z.array(derivation), []),
  certainty: z._default(z.enum(CERTAINTIES), "certain"),
  /** Why it is certain although it is hedged, looks ahead, is somebody else's word or has an inferred end. */
  certaintyWhy: z.optional(localisedText),
  /** The editor's remark: a contradiction, a garble, a trap. */
  note: z.optional(localisedText),
  otherSources,
  /** False for what a draft proposes and no editor has looked at: it is checked, and never published. */
  reviewed: z._default(z.boolean(), true),
});

/** Paragraphs that make no claim, and why: furniture, appeals, other stories. `paragraphs`: "9" or "10-25". */
const leftOut = z.strictObject({
  paragraphs: z.string().check(z.regex(/^\d+(-\d+)?$/)),
  why: localisedText,
});

const published = z.strictObject({
  date: edtfText,
  /** stated: printed in the original (`at`); address: in the publisher's address; inferred: reasoned (`why`). */
  basis: z.enum(["stated", "address", "inferred"]),
  at: z.optional(evidence),
  why: z.optional(localisedText),
  otherSources,
});

const document = {
  id: slug,
  author: z.optional(z.string()),
  language: z.string(),
  story: z.optional(slug),
  original: z.strictObject({ file: z.string(), sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  /** How far to trust the document, in a sentence. */
  note: z.optional(localisedText),
  leftOut: z._default(z.array(leftOut), []),
};

const publisher = z.string().check(z.minLength(1));
const title = z.string().check(z.minLength(1));
/** stated: the headline stands in the original; address: read from the publisher's address. */
const titleBasis = z.enum(["stated", "address"]);
const kind = z.enum(DOCUMENT_KINDS);

export const recordSchema = z.strictObject({
  ...document,
  publisher,
  title,
  titleBasis,
  published,
  url: webUrl,
  kind,
  claims: z.array(claimSchema).check(z.minLength(1)),
  reviewed: z._default(z.literal(true), true),
});

/**
 * A record under `reviewed: false`: a draft. What is not known of the document yet may be absent, and nothing of it is
 * published, whatever its claims say of themselves.
 */
export const draftRecordSchema = z.strictObject({
  ...document,
  publisher: z.optional(publisher),
  title: z.optional(title),
  titleBasis: z.optional(titleBasis),
  published: z.optional(published),
  url: z.optional(webUrl),
  kind: z.optional(kind),
  claims: z.array(claimSchema),
  reviewed: z.literal(false),
});

export type DocumentRecord = z.infer<typeof recordSchema> | z.infer<typeof draftRecordSchema>;
export type ClaimRecord = z.infer<typeof claimSchema>;
