import { publishedInWords } from "../i18n/dates.ts";
import type { Messages } from "../i18n/messages.ts";
import type { ClaimId, PublishedDocument } from "../model/dataset.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";
import { useSite } from "./site-context.ts";

/** A document by its publisher and, where that has several, its date. */
function documentName(index: DatasetIndex, messages: Messages, document: PublishedDocument): string {
  const { publisher, published } = document;
  const isOnly = index.dataset.documents.every(
    (other) => other === document || other.publisher !== publisher,
  );
  if (isOnly || published === null) return publisher;
  return messages.reading.publisherOf(publisher, publishedInWords(published.date, messages));
}

/** Names documents so that they can be told apart. */
export function useDocumentName(): (document: PublishedDocument) => string {
  const { index, messages } = useSite();
  return (document) => documentName(index, messages, document);
}

/** Names the documents that make these claims, each once. */
export function useDocumentNames(): (claims: readonly ClaimId[]) => string {
  const { index, messages } = useSite();
  return (claims) => {
    const names = claims.flatMap((id) => {
      const claim = index.claimById.get(id);
      const document = claim && index.documentById.get(claim.document);
      return document ? [documentName(index, messages, document)] : [];
    });
    return messages.listed([...new Set(names)]);
  };
}
