import type { Claim, PublishedDocument } from "../model/dataset.ts";
import { addressAtPhrase } from "../model/text-fragment.ts";

/** A citation as Linked Places writes it. */
export interface Citation {
  readonly label: string;
  /** The publisher's page, opened at the phrase. */
  readonly "@id": string;
}

/** Every phrase a list of claims rests on, once, in order. */
export function citationsOf(
  claims: readonly Claim[],
  documents: ReadonlyMap<string, PublishedDocument>,
): Citation[] {
  const citations = new Map<string, Citation>();
  for (const claim of claims) {
    const document = documents.get(claim.document);
    // A draft may lack both, and is never cited.
    if (!document?.url || !document.published) continue;
    const { url, published } = document;
    for (const { paragraph, phrase } of claim.at) {
      const address = addressAtPhrase(url, phrase);
      const label = `${document.publisher}, ${document.title} (${published.date}), paragraph ${paragraph}: ${phrase}`;
      if (!citations.has(address)) citations.set(address, { label, "@id": address });
    }
  }
  return [...citations.values()];
}
