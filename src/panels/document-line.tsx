import { publishedInWords } from "../i18n/dates.ts";
import type { PublishedDocument } from "../model/dataset.ts";
import { webAddress } from "../model/web-address.ts";
import { DraftWord } from "./draft-mark.tsx";
import { InLanguage, Localised } from "./localised.tsx";
import { OtherSources } from "./other-sources.tsx";
import { useSite } from "./site-context.ts";

/**
 * Who published what and when, and where the title and the date are known from.
 * @param titled false where the title stands above as a heading
 */
export function DocumentLine(props: { document: PublishedDocument; titled?: boolean }) {
  const { document, titled = true } = props;
  const { messages } = useSite();
  const { published, titleBasis } = document;
  return (
    <>
      <p class="document-title">
        <span class="publisher">{document.publisher}</span>{" "}
        {titled && (
          <>
            <cite>
              <DocumentTitle document={document} />
            </cite>{" "}
            <DraftWord of={document} />
          </>
        )}
      </p>
      <ul class="facets">
        <li>
          {document.author ? messages.documents.author(document.author) : messages.documents.authorNotStated}
        </li>
        {published ? <Published {...published} /> : <li>{messages.draft.published}</li>}
        {titleBasis === "address" && <li>{messages.documents.titleFromAddress}</li>}
      </ul>
    </>
  );
}

function DocumentTitle({ document }: { document: PublishedDocument }) {
  const { messages } = useSite();
  const title = <InLanguage text={document.title} lang={document.language} />;
  const url = webAddress(document.url);
  if (url === null) return title;
  return (
    <a href={url} target="_blank" rel="noopener">
      {title}
      <span class="visually-hidden"> {messages.claims.opensElsewhere}</span>
    </a>
  );
}

function Published({ date, basis, why, otherSources }: NonNullable<PublishedDocument["published"]>) {
  const { messages } = useSite();
  return (
    <>
      <li>{messages.documents.published(publishedInWords(date, messages))}</li>
      <li class={basis === "inferred" ? "inferred" : undefined}>
        {messages.documents.bases[basis]}
        {why && (
          <>
            {": "}
            <Localised text={why} />
          </>
        )}
        <OtherSources ids={otherSources} />
      </li>
    </>
  );
}
