import type { Claim, PublishedDocument } from "../model/dataset.ts";
import { mainParagraph } from "../view/document-claims.ts";
import type { Panel } from "../view/view-state.ts";
import { useSite } from "./site-context.ts";
import { ViewLink } from "./view-link.tsx";

/** From a claim to its place in its document; what is picked stays picked. */
export function InDocumentLink({ claim }: { claim: Claim }) {
  const { messages, focus } = useSite();
  const panel: Panel = { type: "document", id: claim.document, claim: claim.id };
  return (
    <ViewLink
      className="in-document"
      patch={{ panel }}
      reads={claim.id}
      onFollow={() => {
        focus.toHeading = true;
      }}
    >
      {messages.reading.inDocument(mainParagraph(claim))}
    </ViewLink>
  );
}

/** To a document in the column, from its start: none of its claims open, nothing picked. */
export function ReadDocumentLink({ document }: { document: PublishedDocument }) {
  const { messages, focus } = useSite();
  return (
    <ViewLink
      className="in-document"
      patch={{ panel: { type: "document", id: document.id, claim: null }, selection: { type: "none" } }}
      reads={document.id}
      onFollow={() => {
        focus.toHeading = true;
      }}
    >
      {messages.reading.readDocument(document.claims.length)}
    </ViewLink>
  );
}
