import type { PublishedDocument } from "../model/dataset.ts";
import { ReadDocumentLink } from "./document-view-link.tsx";
import { InLanguage, Localised } from "./localised.tsx";
import { useSite } from "./site-context.ts";
import { StoryOf } from "./story-of.tsx";

/** After the claims of a document: what of it is not on the map and why, and the ways into the other documents. */
export function DocumentEnd({ document }: { document: PublishedDocument }) {
  const { index, messages } = useSite();
  const words = messages.reading;
  const others = index.dataset.documents.filter(({ id }) => id !== document.id);
  return (
    <>
      <section class="left-out" aria-labelledby="left-out-heading">
        <h3 id="left-out-heading">{words.leftOut}</h3>
        {document.leftOut.length === 0 && <p>{words.nothingLeftOut}</p>}
        <ul>
          {document.leftOut.map(({ paragraphs, why }) => (
            <li key={paragraphs}>
              <b>{words.paragraphs(paragraphs.replaceAll("-", "–"))}</b> <Localised text={why} />
            </li>
          ))}
        </ul>
      </section>
      {others.length > 0 && (
        <nav class="other-documents" aria-labelledby="others-heading">
          <h3 id="others-heading">{words.others}</h3>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <p>
                  <span class="publisher">{other.publisher}</span>{" "}
                  <InLanguage text={other.title} lang={other.language} />
                </p>
                <StoryOf document={other} /> <ReadDocumentLink document={other} />
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
