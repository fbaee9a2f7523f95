import { localise } from "../i18n/localise.ts";
import { mainParagraph } from "../view/document-claims.ts";
import type { ViewState } from "../view/view-state.ts";
import { nameOf } from "./entry-words.ts";
import type { SiteNow } from "./site-context.ts";

/** The sentence for a claim or document that was opened in the document view; null when none was. */
export function readingInWords(site: SiteNow, before: ViewState): string | null {
  const { index, view, messages } = site;
  const { panel, selection } = view;
  if (panel === before.panel || panel.type !== "document") return null;
  const claim = panel.claim === null ? undefined : index.claimById.get(panel.claim);
  if (claim) {
    const says = localise(claim.says, messages.tag).text;
    const name = selection.type === "none" ? null : nameOf(site, selection.id);
    return messages.reading.opened(mainParagraph(claim), says, name);
  }
  const document = index.documentById.get(panel.id);
  return document ? messages.reading.documentOpened(document.title, document.claims.length) : null;
}
