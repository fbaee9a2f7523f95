import type { Claim, Entry, PublishedDocument } from "../model/dataset.ts";
import { claimsOf } from "../view/derive.ts";
import { useSite } from "./site-context.ts";

/** Says of an entry in a preview that nobody has reviewed it, or not all of it; nothing of what is published. */
export function DraftMark({ entry }: { entry: Entry }) {
  const { index, messages } = useSite();
  if (!entry.draft) return null;
  const isAll = claimsOf(index, entry).every((claim) => claim.draft);
  return <span class="draft">{isAll ? messages.draft.line : messages.draft.partly}</span>;
}

/** The same of a claim or document. */
export function DraftWord({ of }: { of: Claim | PublishedDocument }) {
  const { messages } = useSite();
  return of.draft ? <span class="draft">{messages.draft.line}</span> : null;
}
