import { dateInWords } from "../i18n/dates.ts";
import type { PublishedDocument } from "../model/dataset.ts";
import { InLanguage, Localised } from "./localised.tsx";
import { useSite } from "./site-context.ts";

/** Who published what and when, and where the title and the date are known from. */
export function DocumentLine({ document }: { document: PublishedDocument }) {
  const { messages } = useSite();
  const { published, titleBasis } = document;
  return (
    <>
      <p class="document-title">
        <span class="publisher">{document.publisher}</span>{" "}
        <cite>
          <a href={document.url} target="_blank" rel="noopener">
            <InLanguage text={document.title} lang={document.language} />
            <span class="visually-hidden"> {messages.claims.opensElsewhere}</span>
          </a>
        </cite>
      </p>
      <ul class="facets">
        <li>
          {document.author ? messages.documents.author(document.author) : messages.documents.authorNotStated}
        </li>
        <li>{messages.documents.published(dateInWords(published.date, messages))}</li>
        <li class={published.basis === "inferred" ? "inferred" : undefined}>
          {messages.documents.bases[published.basis]}
          {published.why && (
            <>
              {": "}
              <Localised text={published.why} />
            </>
          )}
        </li>
        {titleBasis === "address" && <li>{messages.documents.titleFromAddress}</li>}
      </ul>
    </>
  );
}
