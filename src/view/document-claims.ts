import type { Claim, ClaimId, PublishedDocument } from "../model/dataset.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { selectionOf } from "./selection.ts";
import type { Selection, ViewState } from "./view-state.ts";

/** The claims of a document as the document goes: by the paragraph in which each mainly stands. */
export function claimsInOrder({ claimById }: DatasetIndex, document: PublishedDocument): Claim[] {
  const claims = document.claims.flatMap((id) => claimById.get(id) ?? []);
  return [...claims].sort((a, b) => mainParagraph(a) - mainParagraph(b));
}

/** The number of the paragraph in which a claim mainly stands: that of its first phrase. */
export function mainParagraph({ at }: Claim): number {
  return at[0]?.paragraph ?? 0;
}

/** The claims before and after one; before the first and after the last, and where none is open, the nearest end. */
export function claimsBeside(
  claims: readonly Claim[],
  open: ClaimId | null,
): { readonly previous: Claim | null; readonly next: Claim | null; readonly position: number | null } {
  const at = claims.findIndex(({ id }) => id === open);
  if (at < 0) return { previous: null, next: claims[0] ?? null, position: null };
  return { previous: claims[at - 1] ?? null, next: claims[at + 1] ?? null, position: at + 1 };
}

/** What a claim leads to on the map: the first entry that it is about; if none, the first place or organisation. */
export function selectionOfClaim(index: DatasetIndex, claim: Claim): Selection {
  const selections = claim.about.map((id) => selectionOf(index, id));
  return (
    selections.find(({ type }) => type === "entry") ??
    selections.find(({ type }) => type !== "none") ?? { type: "none" }
  );
}

/** A claim open in its document, with what it is about picked on the map. */
export function viewOfClaim(index: DatasetIndex, claim: Claim): Pick<ViewState, "panel" | "selection"> {
  return {
    panel: { type: "document", id: claim.document, claim: claim.id },
    selection: selectionOfClaim(index, claim),
  };
}

/** Whether what is picked is what the open claim is about, so that the document is read and the pick only lit. */
export function isPickOfClaim({ claimById }: DatasetIndex, { panel, selection }: ViewState): boolean {
  if (panel.type !== "document" || panel.claim === null || selection.type === "none") return false;
  return claimById.get(panel.claim)?.about.includes(selection.id) ?? false;
}
