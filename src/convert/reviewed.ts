import type { ClaimRecord, DocumentRecord } from "../model/record.ts";

/** Whether a claim may be published: an editor has looked at it and at the record it stands in. */
export function isReviewed(document: DocumentRecord, claim: ClaimRecord): boolean {
  return document.reviewed && claim.reviewed;
}

/** The mark of a draft in a dataset; what is published has no such key. */
export function draftMark(isDraft: boolean): { draft?: true } {
  return isDraft ? { draft: true } : {};
}
