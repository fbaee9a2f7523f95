import { localise } from "../i18n/localise.ts";
import type { Claim, ClaimId } from "../model/dataset.ts";
import { type CorrectionsAddress, reportAddress } from "../view/corrections.ts";
import { selectionOfClaim } from "../view/document-claims.ts";
import { viewOfPick } from "../view/entry-view.ts";
import type { ViewState } from "../view/view-state.ts";
import { nameOf, type Wording } from "./entry-words.ts";
import { wholeAddress } from "./whole-address.ts";

/** The link to a prepared report on what is picked, which names it, the data version, its address and its claims. */
export function reportOfPick(
  to: CorrectionsAddress,
  wording: Wording,
  view: ViewState,
  claims: readonly ClaimId[],
): string {
  const { prepared } = wording.messages.actions;
  const lines = claims.map((id) => `${prepared.claim}: ${id}`);
  return reportOf(to, wording, viewOfPick(wording.index, view), lines);
}

/** The same of one claim, with our words for it; its address opens it in its document. */
export function reportOfClaim(
  to: CorrectionsAddress,
  wording: Wording,
  view: ViewState,
  claim: Claim,
): string {
  const { index, messages } = wording;
  const about = claim.about.some((id) => view.selection.type !== "none" && id === view.selection.id);
  const selection = about ? view.selection : selectionOfClaim(index, claim);
  return reportOf(
    to,
    wording,
    {
      ...viewOfPick(index, { ...view, selection }),
      panel: { type: "document", id: claim.document, claim: claim.id },
    },
    [`${messages.actions.prepared.claim}: ${claim.id}`, localise(claim.says, messages.tag).text],
  );
}

function reportOf(
  to: CorrectionsAddress,
  wording: Wording,
  view: ViewState,
  claims: readonly string[],
): string {
  const { index, messages } = wording;
  const { prepared } = messages.actions;
  const id = view.selection.type === "none" ? null : view.selection.id;
  const name = id === null ? messages.siteName : nameOf(wording, id);
  const lines = [
    prepared.ask,
    "",
    "",
    "",
    ...(id === null ? [] : [`${prepared.entry}: ${name} (${id})`]),
    `${prepared.data}: ${index.dataset.version}`,
    `${prepared.address}: ${wholeAddress(view)}`,
    ...claims,
  ];
  return reportAddress(to, { title: prepared.title(name), lines }, prepared.more);
}
