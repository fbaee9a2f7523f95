import type { PublishedDocument } from "../model/dataset.ts";
import { DocumentLine } from "./document-line.tsx";
import { ReadDocumentLink } from "./document-view-link.tsx";
import { Localised } from "./localised.tsx";
import { useSite } from "./site-context.ts";
import { StoryOf } from "./story-of.tsx";

/** The documents everything on the map comes from, those of the story first. */
export function DocumentList() {
  const { index, view, messages } = useSite();
  const isOther = ({ story }: PublishedDocument) => view.story !== null && story !== view.story;
  const documents = [...index.dataset.documents].sort((a, b) => Number(isOther(a)) - Number(isOther(b)));
  return (
    <section class="documents" aria-labelledby="documents-heading">
      <h2 id="documents-heading">{messages.documents.heading}</h2>
      <ol>
        {documents.map((document) => (
          <li key={document.id}>
            <DocumentLine document={document} />
            <ul class="facets">
              {document.kind && <li>{messages.documentKinds[document.kind]}</li>}
              {document.story !== null && (
                <li>
                  <StoryOf document={document} />
                </li>
              )}
              <li>{messages.documents.claims(document.claims.length)}</li>
            </ul>
            <ReadDocumentLink document={document} />
            {document.note && (
              <p class="aside">
                <Localised text={document.note} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
