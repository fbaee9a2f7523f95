import { publishedInWords } from "../i18n/dates.ts";
import { localise } from "../i18n/localise.ts";
import type { Claim, Entry, Organisation, Place } from "../model/dataset.ts";
import { addressAtPhrase } from "../model/text-fragment.ts";
import { webAddress } from "../model/web-address.ts";
import { selectionOfClaim } from "../view/document-claims.ts";
import { claimsOfMark } from "../view/mark-ground.ts";
import { selectionOf } from "../view/selection.ts";
import { formatViewState } from "../view/url.ts";
import { INITIAL_VIEW, type Panel, type Selection } from "../view/view-state.ts";
import { entrySentence, nameOf, type Wording } from "./entry-words.ts";
import { viewAddress } from "./page-address.ts";

/**
 * A citation as plain text: each phrase on a line with publisher, title, date, paragraph and the publisher's page opened
 * at it; last what is cited in our words, the data version and the permanent link.
 * @param page the address of the page now; the link is made from it and leaves out where the reader happens to be
 */
export function citationOfClaim(wording: Wording, claim: Claim, page: string): string {
  const { messages } = wording;
  const panel: Panel = { type: "document", id: claim.document, claim: claim.id };
  const link = permanentLink(wording, selectionOfClaim(wording.index, claim), panel, page);
  const says = localise(claim.says, messages.tag).text.replace(/[.。]$/u, "");
  return [...phraseLines(wording, claim), siteLine(wording, says, link)].join("\n");
}

/** The same of an entry: the phrases are those that its mark rests on. */
export function citationOfEntry(wording: Wording, entry: Entry, page: string): string {
  const ground = claimsOfMark(entry);
  return citationOf(wording, entry.id, entrySentence(wording, entry), ground, page);
}

/** The same of a place or organisation: the phrases are those of all that is claimed of it. */
export function citationOfSubject(wording: Wording, subject: Place | Organisation, page: string): string {
  return citationOf(wording, subject.id, nameOf(wording, subject.id), subject.claims, page);
}

function citationOf(
  wording: Wording,
  id: string,
  name: string,
  claims: readonly string[],
  page: string,
): string {
  const lines = claims.flatMap((claim) => {
    const found = wording.index.claimById.get(claim);
    return found ? phraseLines(wording, found) : [];
  });
  const link = permanentLink(wording, selectionOf(wording.index, id), INITIAL_VIEW.panel, page);
  return [...new Set(lines), siteLine(wording, name, link)].join("\n");
}

function phraseLines({ index, messages }: Wording, claim: Claim): string[] {
  const document = index.documentById.get(claim.document);
  if (!document) return [];
  const { publisher, title, published } = document;
  const address = webAddress(document.url);
  return claim.at.map(({ paragraph, phrase }) =>
    messages.provenance.cite.phrase({
      phrase,
      publisher,
      title,
      published: published && publishedInWords(published.date, messages),
      paragraph,
      address: address && addressAtPhrase(address, phrase),
    }),
  );
}

function siteLine({ index, messages }: Wording, name: string, link: string): string {
  return messages.provenance.cite.site({ name, version: index.dataset.version, link });
}

function permanentLink({ messages }: Wording, selection: Selection, panel: Panel, page: string): string {
  const query = formatViewState({ ...INITIAL_VIEW, selection, panel, locale: messages.tag });
  return new URL(viewAddress(query), page).href;
}
