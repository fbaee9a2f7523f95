import { entriesOf } from "../model/subjects.ts";
import type { Search } from "../view/search.ts";
import type { SearchTarget } from "../view/search-item.ts";
import { nameOf } from "./entry-words.ts";
import { type SiteNow, useSite } from "./site-context.ts";

/** How many names are offered. */
const OFFERED = 5;

/** Names to go on with where there is no hit: those most like what was typed, else those with most on the map. */
export function SearchSuggestions(props: {
  search: Search;
  question: string;
  onChoose: (item: SearchTarget) => void;
}) {
  const site = useSite();
  const { messages } = site;
  const nearest = props.search.nearest(props.question, OFFERED);
  const offered = nearest.length > 0 ? nearest : busiest(site);
  return (
    <section class="suggestions" aria-labelledby="suggestions-heading">
      <h3 id="suggestions-heading">
        {nearest.length > 0 ? messages.search.nearest : messages.search.examples}
      </h3>
      <ul>
        {offered.map((item) => (
          <li key={item.id}>
            <button type="button" onClick={() => props.onChoose(item)}>
              {nameOf(site, item.id)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The places and organisations with most entries. */
function busiest({ index }: SiteNow): SearchTarget[] {
  const { places, organisations } = index.dataset;
  return [...places, ...organisations]
    .map(({ id }) => ({ id, entries: entriesOf(index, id).length }))
    .sort((a, b) => b.entries - a.entries)
    .slice(0, OFFERED)
    .map(({ id }) => ({ id, group: "subject" }));
}
