import { Fragment } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Hit } from "../view/search.ts";
import type { SearchTarget } from "../view/search-item.ts";
import { HitWords } from "./search-hit.tsx";
import { useSite } from "./site-context.ts";

/** The id of an option of a list, by its place in it. */
export function optionId(listId: string, at: number): string {
  return `${listId}-${at}`;
}

/** The hits as a list box, under headings of what they are. The keys are those of the field above it. */
export function SearchResults(props: {
  id: string;
  question: string;
  hits: readonly Hit[];
  active: number;
  onChoose: (item: SearchTarget) => void;
}) {
  const { id, question, hits, active, onChoose } = props;
  const { messages } = useSite();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [hits, active]);
  const groups = [...new Set(hits.map(({ item }) => item.group))];
  return (
    <div class="hits" id={id} role="listbox" aria-label={messages.search.results} ref={list}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options of a list box
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <h3 id={`${id}-${group}`} role="presentation">
            {messages.search.groups[group]}
          </h3>
          {hits.map((hit, at) => (
            <Fragment key={hit.item.id}>
              {hit.item.group === group && (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
                <div
                  id={optionId(id, at)}
                  class="hit"
                  role="option"
                  tabIndex={-1}
                  aria-selected={at === active}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onChoose(hit.item)}
                >
                  <HitWords hit={hit} question={question} />
                </div>
              )}
            </Fragment>
          ))}
        </div>
      ))}
    </div>
  );
}
