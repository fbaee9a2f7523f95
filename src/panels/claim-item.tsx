import type { Claim, PublishedDocument } from "../model/dataset.ts";
import { citationOfClaim } from "./citation.ts";
import { Cite } from "./cite.tsx";
import { ClaimDetails } from "./claim-details.tsx";
import { claimElementId } from "./claim-references.tsx";
import { useDocumentName } from "./document-names.ts";
import { InDocumentLink } from "./document-view-link.tsx";
import { DraftWord } from "./draft-mark.tsx";
import { GlossedText } from "./glossed.tsx";
import { pageAddress } from "./page-address.ts";
import { ReportClaim } from "./report-link.tsx";
import { useSite } from "./site-context.ts";

/** A claim in our own words, everything it takes to check it, and the ways on: into its document, and into a citation. */
export function ClaimItem(props: {
  claim: Claim;
  document: PublishedDocument;
  /** Its number, where properties refer to it. */
  number: number;
}) {
  const { claim, document, number } = props;
  const { index, messages, view } = useSite();
  const nameOfDocument = useDocumentName();
  const isOpen = view.panel.type === "document" && view.panel.claim === claim.id;
  return (
    <li
      class="claim"
      id={claimElementId(claim.id)}
      tabIndex={-1}
      value={number}
      aria-current={isOpen ? "true" : undefined}
    >
      <p class="says">
        <GlossedText text={claim.says} /> <DraftWord of={claim} />
      </p>
      <p class="claim-source">
        <span class="publisher">{nameOfDocument(document)}</span> <InDocumentLink claim={claim} />
      </p>
      <ClaimDetails claim={claim} document={document} />
      <Cite
        heading={messages.provenance.cite.headingOfClaim}
        text={() => citationOfClaim({ index, messages }, claim, pageAddress())}
      />
      <ReportClaim claim={claim} />
    </li>
  );
}
