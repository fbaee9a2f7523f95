import { publishedInWords } from "../i18n/dates.ts";
import type { ContextSource } from "../model/context-source.ts";
import { webAddress } from "../model/web-address.ts";
import { InLanguage } from "./localised.tsx";
import { useSite } from "./site-context.ts";

/** The public sources beside the documents that a remark speaks of, each with the way to it; nothing for none. */
export function OtherSources({ ids }: { ids: readonly string[] | undefined }) {
  const { index, messages } = useSite();
  const sources = (index.dataset.contextSources ?? []).filter(({ id }) => ids?.includes(id));
  if (sources.length === 0) return null;
  return (
    <div class="aside other-sources">
      <b>{messages.claims.otherSources}</b>
      <ul class="facets lines">
        {sources.map((source) => (
          <li key={source.id}>
            {source.publisher}
            {source.date && `, ${publishedInWords(source.date, messages)}`} <TitleLink source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function TitleLink({ source }: { source: ContextSource }) {
  const { messages } = useSite();
  const url = webAddress(source.url);
  const title = <InLanguage text={source.title} lang={source.language} />;
  if (url === null) return title;
  return (
    <a href={url} target="_blank" rel="noopener">
      {title}
      <span class="visually-hidden"> {messages.claims.opensElsewhere}</span>
    </a>
  );
}
