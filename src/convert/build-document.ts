import type { Claim, PublishedDocument } from "../model/dataset.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { LinkedClaim } from "./corpus.ts";
import { draftMark, isReviewed } from "./reviewed.ts";

/** Where a draft does not know its publisher or title yet, the name of its file stands for it. */
export function buildDocument(record: DocumentRecord): PublishedDocument {
  const { published, original } = record;
  return {
    id: record.id,
    publisher: record.publisher ?? original.file,
    author: record.author ?? null,
    title: record.title ?? original.file,
    titleBasis: record.titleBasis ?? null,
    published: published
      ? {
          date: published.date,
          basis: published.basis,
          why: published.why ?? null,
          otherSources: published.otherSources,
        }
      : null,
    url: record.url ?? null,
    language: record.language,
    kind: record.kind ?? null,
    story: record.story ?? null,
    note: record.note ?? null,
    claims: record.claims.map(({ id }) => `${record.id}#${id}`),
    leftOut: record.leftOut,
    ...draftMark(!record.reviewed),
  };
}

export function buildClaim({ id, document, claim }: LinkedClaim): Claim {
  return {
    id,
    document: document.id,
    at: claim.at,
    says: claim.says,
    about: claim.about,
    facts: claim.fact,
    by: claim.by ?? null,
    when: claim.when ?? null,
    derived: claim.derived,
    certainty: claim.certainty,
    certaintyWhy: claim.certaintyWhy ?? null,
    note: claim.note ?? null,
    otherSources: claim.otherSources,
    ...draftMark(!isReviewed(document, claim)),
  };
}
