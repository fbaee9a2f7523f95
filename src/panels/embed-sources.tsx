import { Fragment } from "preact";
import type { PublishedDocument } from "../model/dataset.ts";
import { webAddress } from "../model/web-address.ts";
import { visibleEntries } from "../view/derive.ts";
import { methodFile, pageFile } from "../view/page-file.ts";
import { formatViewState } from "../view/url.ts";
import { INITIAL_VIEW } from "../view/view-state.ts";
import { useSite } from "./site-context.ts";
import { siteFolder } from "./site-folder.ts";

/** Under an embed, whatever its host leaves out: whose words it rests on, the credits, and the way to the site. */
export function EmbedSources() {
  const { view, messages } = useSite();
  const { mode, embed } = INITIAL_VIEW;
  const theme = view.theme === INITIAL_VIEW.theme ? undefined : view.theme;
  const address = `${siteFolder()}${pageFile(view.story, view.locale)}${formatViewState({ ...view, mode, embed })}`;
  return (
    <footer class="embed-sources">
      <p>
        {messages.embed.sources} <Publishers />{" "}
        <a href={siteFolder() + methodFile(view.locale, theme)} target="_blank" rel="noopener">
          {messages.method.heading}
        </a>
      </p>
      <a class="embed-full" href={address} target="_blank" rel="noopener">
        {messages.embed.openFull}
        <span aria-hidden="true"> ↗</span>
      </a>
    </footer>
  );
}

/** Each once, with the way to its first document. */
function Publishers() {
  const { index, view } = useSite();
  const documents = new Set(visibleEntries(index, view).flatMap((entry) => entry.documents));
  const cited = index.dataset.documents.filter(({ id }) => documents.has(id));
  const firstOf = new Map<string, PublishedDocument>();
  for (const document of cited) {
    if (!firstOf.has(document.publisher)) firstOf.set(document.publisher, document);
  }
  return (
    <>
      {[...firstOf.values()].map(({ publisher, url }, at) => (
        <Fragment key={publisher}>
          {at > 0 && ", "}
          <PublisherLink publisher={publisher} url={webAddress(url)} />
        </Fragment>
      ))}
      .
    </>
  );
}

function PublisherLink({ publisher, url }: { publisher: string; url: string | null }) {
  if (url === null) return <>{publisher}</>;
  return (
    <a href={url} target="_blank" rel="noopener">
      {publisher}
    </a>
  );
}
