import type { Claim, PublishedDocument } from "../model/dataset.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { LinkedClaim } from "./corpus.ts";

export function buildDocument(record: DocumentRecord): PublishedDocument {
  const { published } = record;
  return {
    id: record.id,
    publisher: record.publisher,
    author: record.author ?? null,
    title: record.title,
    titleBasis: record.titleBasis,
    published: { date: published.date, basis: published.basis, why: published.why ?? null },
    url: record.url,
    language: record.language,
    kind: record.kind,
    story: record.story ?? null,
    note: record.note ?? null,
    claims: record.claims.map(({ id }) => `${record.id}#${id}`),
    leftOut: record.leftOut,
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
    note: claim.note ?? null,
  };
}
