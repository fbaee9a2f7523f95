import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { buildSearch, type Found, type Hit, type Search } from "../view/search.ts";
import type { SearchTarget } from "../view/search-item.ts";
import { Dialog } from "./dialog.tsx";
import { viewOfHit } from "./search-choice.ts";
import { searchItems } from "./search-items.ts";
import { optionId, SearchResults } from "./search-results.tsx";
import { SearchSuggestions } from "./search-suggestions.tsx";
import { type SiteNow, useSite } from "./site-context.ts";

/** The most hits that are listed; more are counted. */
const LISTED = 60;

/**
 * Search over everything there is: a combobox whose list of hits keeps the focus in the field
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const site = useSite();
  const { messages } = site;
  const search = useSearch(site);
  const [question, setQuestion] = useState("");
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const found = useMemo(() => search?.find(question, messages.tag) ?? null, [search, question, messages]);
  const hits = found ? listedHits(found) : [];
  const ask = (next: string) => {
    setQuestion(next);
    setActive(0);
    field.current?.focus();
  };
  const choose = (item: SearchTarget) => {
    field.current?.closest("dialog")?.close();
    showHit(site, item);
  };
  return (
    <Dialog heading={messages.search.heading} className="search-dialog" onClose={onClose}>
      <label class="search-field">
        {messages.search.label}
        <input
          ref={field}
          type="text"
          inputMode="search"
          enterkeyhint="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          autofocus
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={hits[active] ? optionId(listId, active) : undefined}
          value={question}
          onInput={(event) => ask(event.currentTarget.value)}
          onKeyDown={(event) => {
            const to = activeAfter(event, active, hits.length);
            if (to !== null) setActive(to);
            const typed = event.currentTarget.value;
            if (event.key === "Enter" && !event.isComposing) {
              const isShown = found !== null && typed === question;
              const hit = isShown ? hits[active] : bestHit(site, typed);
              if (hit) choose(hit.item);
            } else if (to === null) return;
            event.preventDefault();
          }}
        />
      </label>
      <p class="search-count" role="status">
        {found && question.trim() !== "" && countInWords(found, question, hits.length, site)}
      </p>
      <SearchResults id={listId} question={question} hits={hits} active={active} onChoose={choose} />
      {search && hits.length === 0 && (
        <SearchSuggestions search={search} question={question} onChoose={choose} />
      )}
    </Dialog>
  );
}

/** The index, built once the dialog has been painted, so that it opens at once. */
function useSearch({ index }: SiteNow): Search | null {
  const [search, setSearch] = useState<Search | null>(null);
  useEffect(() => {
    const waiting = setTimeout(() => setSearch(builtFor(index)), 0);
    return () => clearTimeout(waiting);
  }, [index]);
  return search;
}

const built = new WeakMap<SiteNow["index"], Search>();

function builtFor(index: SiteNow["index"]): Search {
  const search = built.get(index) ?? buildSearch(searchItems(index));
  built.set(index, search);
  return search;
}

/** The hits in the order of their groups, no more than are listed. */
function listedHits({ groups }: Found): Hit[] {
  return groups.flatMap(({ hits }) => hits).slice(0, LISTED);
}

/** For who types faster than hits are drawn. */
function bestHit({ index, messages }: SiteNow, question: string): Hit | undefined {
  return listedHits(builtFor(index).find(question, messages.tag))[0];
}

function countInWords(found: Found, question: string, listed: number, { messages }: SiteNow): string {
  const { count, more, none } = messages.search;
  if (found.words === "none") return none(question.trim());
  const counted = count(found.count, found.words);
  return listed < found.count ? `${counted} ${more(listed, found.count)}` : counted;
}

function activeAfter(event: KeyboardEvent, active: number, count: number): number | null {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || count === 0) return null;
  if (event.key === "ArrowDown") return (active + 1) % count;
  return event.key === "ArrowUp" ? (active - 1 + count) % count : null;
}

/** Shows what was chosen. The panel that opens takes the focus; on closing it goes back to where the search stands. */
function showHit(site: SiteNow, item: SearchTarget): void {
  const patch = viewOfHit(site.index, item);
  const returned = document.activeElement;
  const isInPage = returned instanceof HTMLElement && returned.closest("dialog, body") === document.body;
  site.focus.opener =
    isInPage && returned !== document.body ? returned : document.querySelector<HTMLElement>(".search-button");
  site.focus.toHeading = true;
  site.store.update(patch);
}
