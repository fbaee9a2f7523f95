import type { Claim } from "../model/dataset.ts";
import { mainParagraph } from "../view/document-claims.ts";
import { selectionOf } from "../view/selection.ts";
import { citationOfClaim } from "./citation.ts";
import { Cite } from "./cite.tsx";
import { ClaimDetails } from "./claim-details.tsx";
import { DraftWord } from "./draft-mark.tsx";
import { nameOf } from "./entry-words.ts";
import { Localised } from "./localised.tsx";
import { pageAddress } from "./page-address.ts";
import { ReportClaim } from "./report-link.tsx";
import { useSite } from "./site-context.ts";
import { EntryLink, ViewLink } from "./view-link.tsx";

/** A claim where its document makes it: paragraph and our words; when it is open, what it takes to check it. */
export function ReadClaim(props: { claim: Claim; isOpen: boolean; isTabStop: boolean; onOpen: () => void }) {
  const { claim, isOpen, isTabStop, onOpen } = props;
  const { messages } = useSite();
  return (
    <li class="read-claim" aria-current={isOpen ? "true" : undefined}>
      <button
        type="button"
        data-claim={claim.id}
        aria-expanded={isOpen}
        tabIndex={isTabStop ? 0 : -1}
        onClick={onOpen}
      >
        <span class="paragraph">{messages.reading.paragraph(mainParagraph(claim))}</span>{" "}
        <span class="says">
          <Localised text={claim.says} />
        </span>{" "}
        <DraftWord of={claim} />
      </button>
      {isOpen && <OpenClaim claim={claim} />}
    </li>
  );
}

function OpenClaim({ claim }: { claim: Claim }) {
  const { index, messages } = useSite();
  const document = index.documentById.get(claim.document);
  if (!document) return null;
  return (
    <div class="open-claim">
      <ClaimDetails claim={claim} document={document} />
      <AboutLinks claim={claim} />
      <Cite
        heading={messages.provenance.cite.headingOfClaim}
        text={() => citationOfClaim({ index, messages }, claim, pageAddress())}
      />
      <ReportClaim claim={claim} />
    </div>
  );
}

/** What the claim is about, each a way to light it on the map, and the way back to all that is said of what is lit. */
function AboutLinks({ claim }: { claim: Claim }) {
  const { index, messages, view } = useSite();
  const picked = claim.about.find((id) => view.selection.type !== "none" && view.selection.id === id);
  const known = claim.about.filter((id) => selectionOf(index, id).type !== "none");
  return (
    <div class="about">
      <p id={`about-${claim.id}`}>{messages.reading.onTheMap}</p>
      <ul aria-labelledby={`about-${claim.id}`}>
        {known.map((id) => (
          <li key={id} aria-current={id === picked ? "true" : undefined}>
            <EntryLink id={id}>{nameOf({ index, messages }, id)}</EntryLink>
          </li>
        ))}
      </ul>
      {picked && (
        <p class="all-of">
          <ViewLink patch={{ panel: { type: "list" } }}>
            {messages.reading.allOf(nameOf({ index, messages }, picked))}
          </ViewLink>
        </p>
      )}
    </div>
  );
}
