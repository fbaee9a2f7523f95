import { useContext } from "preact/hooks";
import { evidenceByTopic } from "../view/evidence-order.ts";
import { ClaimItem } from "./claim-item.tsx";
import { EvidenceContext } from "./claim-references.tsx";
import { DocumentLine } from "./document-line.tsx";
import { ReadDocumentLink } from "./document-view-link.tsx";
import { useSite } from "./site-context.ts";

/** The numbered claims of the open panel under what they are about, then the documents that make them, each once. */
export function ClaimsByTopic() {
  const { messages } = useSite();
  const evidence = useContext(EvidenceContext);
  const items = [...evidence.values()];
  const documents = [...new Set(items.map(({ document }) => document))];
  return (
    <>
      {evidenceByTopic(items).map(({ topic, evidence: claims }) => (
        <section class="topic" key={topic}>
          <h4>{messages.reading.topics[topic]}</h4>
          <ol>
            {claims.map(({ claim, document }) => (
              <ClaimItem
                key={claim.id}
                claim={claim}
                document={document}
                number={evidence.get(claim.id)?.number ?? 0}
              />
            ))}
          </ol>
        </section>
      ))}
      <section class="topic">
        <h4>{messages.reading.fromDocuments(documents.length)}</h4>
        <ul>
          {documents.map((document) => (
            <li key={document.id} class="from-document">
              <DocumentLine document={document} />
              <ReadDocumentLink document={document} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
