import type { MethodPageMessages } from "../../i18n/messages/method-page.ts";
import type { PublishedDocument } from "../../model/dataset.ts";
import { DocumentLine } from "../document-line.tsx";
import { Localised } from "../localised.tsx";
import { useSite } from "../site-context.ts";
import { MethodSection } from "./method-section.tsx";

/** Every document: who published it, how title and date are known, what it is worth, what was left out and why. */
export function DocumentsSection({ words }: { words: MethodPageMessages["documents"] }) {
  const { index } = useSite();
  return (
    <MethodSection id="documents" heading={words.heading}>
      <p>{words.line}</p>
      <ol class="documents-told">
        {index.dataset.documents.map((document) => (
          <li key={document.id} id={document.id}>
            <DocumentLine document={document} />
            <DocumentWorth document={document} />
            <LeftOut document={document} words={words} />
          </li>
        ))}
      </ol>
      <p>{words.originals}</p>
    </MethodSection>
  );
}

function DocumentWorth({ document }: { document: PublishedDocument }) {
  const { messages } = useSite();
  return (
    <>
      <ul class="facets">
        {document.kind && <li>{messages.documentKinds[document.kind]}</li>}
        <li>{messages.documents.claims(document.claims.length)}</li>
      </ul>
      {document.note && (
        <p class="worth">
          <Localised text={document.note} />
        </p>
      )}
    </>
  );
}

function LeftOut(props: { document: PublishedDocument; words: MethodPageMessages["documents"] }) {
  const { document, words } = props;
  if (document.leftOut.length === 0) return null;
  return (
    <div class="left-out">
      <p>{words.leftOut}</p>
      <ul>
        {document.leftOut.map(({ paragraphs, why }) => (
          <li key={paragraphs}>
            {words.paragraphs(paragraphs.replaceAll("-", "–"))}: <Localised text={why} />
          </li>
        ))}
      </ul>
    </div>
  );
}
