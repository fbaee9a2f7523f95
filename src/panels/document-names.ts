import type { ClaimId } from "../model/dataset.ts";
import { useSite } from "./site-context.ts";

/** Names the publishers of the documents that make these claims, each once. */
export function useDocumentNames(): (claims: readonly ClaimId[]) => string {
  const { index, messages } = useSite();
  return (claims) => {
    const publishers = claims.flatMap((id) => {
      const claim = index.claimById.get(id);
      return claim ? (index.documentById.get(claim.document)?.publisher ?? []) : [];
    });
    return messages.listed([...new Set(publishers)]);
  };
}
