import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DatasetIndex } from "../view/dataset-index.ts";
import { FACETS, type Panel, type ViewState } from "../view/view-state.ts";
import { entryCounts } from "./entry-count.ts";
import { FilterChips, useChipKeys } from "./filter-chips.tsx";
import { Later } from "./later.tsx";
import { moveFocus, useRoving } from "./roving.ts";
import { useSite } from "./site-context.ts";
import { ViewLink } from "./view-link.tsx";

const WAYS = ["list", "table", "document"] as const satisfies readonly Panel["type"][];
const FILTER = "filter";

/**
 * How the entries are seen, what they are filtered by, and the filters to choose among. The row is one tab stop, arrow
 * keys, Home and End move inside (https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/).
 */
export function ListToolbar() {
  const { view, messages } = useSite();
  const [isOpen, setOpen] = useState(false);
  const toolbar = useRef<HTMLDivElement>(null);
  const disclosure = useRef<HTMLButtonElement>(null);
  const isShowing = useRef(false);
  // Only when the filters are gone is the list where it stays.
  useLayoutEffect(() => {
    if (isShowing.current) showList(toolbar.current);
    isShowing.current = false;
  }, [isOpen]);
  const { stop, reach } = useRoving([...WAYS, FILTER, ...useChipKeys()], view.panel.type);
  const wanted = FACETS.reduce((sum, facet) => sum + view.filters[facet].length, 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is open inside
    <div
      class="list-tools"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        event.preventDefault();
        setOpen(false);
        disclosure.current?.focus();
      }}
    >
      <div
        class="list-toolbar"
        role="toolbar"
        aria-label={messages.filters.toolbar}
        ref={toolbar}
        onKeyDown={(event) => moveFocus(event, toolbar.current, "horizontal", "a, button")}
        onFocusIn={({ target }) => {
          const item = target instanceof Element ? target.closest<HTMLElement>("[data-item]") : null;
          if (item?.dataset.item) reach(item.dataset.item);
        }}
      >
        <Ways stop={stop} />
        <button
          type="button"
          class="filter-button"
          ref={disclosure}
          data-item={FILTER}
          aria-expanded={isOpen}
          aria-controls="filters"
          tabIndex={stop === FILTER ? 0 : -1}
          onClick={() => setOpen(!isOpen)}
        >
          {wanted === 0 ? messages.filters.heading : messages.filters.headingOn(wanted)}
        </button>
        <FilterChips stop={stop} />
      </div>
      <section id="filters" class="filters" aria-label={messages.filters.heading} hidden={!isOpen}>
        {isOpen && (
          <OpenFilters
            onShow={() => {
              isShowing.current = true;
              setOpen(false);
            }}
          />
        )}
      </section>
    </div>
  );
}

const loadFacets = () => import("./filter-facets.tsx").then(({ FilterFacets }) => FilterFacets);

function OpenFilters({ onShow }: { onShow: () => void }) {
  const site = useSite();
  const { messages } = site;
  return (
    <>
      <Later load={loadFacets} with={{}} failed={messages.filters.failed} />
      <div class="show">
        <button type="button" onClick={onShow}>
          {messages.filters.show(entryCounts(site).shown)}
        </button>
      </div>
    </>
  );
}

/** Goes to the list, with what it is filtered by in sight above it. */
function showList(toolbar: HTMLElement | null): void {
  document.getElementById("list")?.focus({ preventScroll: true });
  toolbar?.scrollIntoView({ block: "nearest" });
}

function Ways({ stop }: { stop: string | undefined }) {
  const { index, view, messages } = useSite();
  return (
    <>
      {WAYS.map((way) => {
        const panel = panelOf(index, view, way);
        return (
          panel && (
            <span class="way" key={way} data-item={way}>
              <ViewLink patch={{ panel }} current={view.panel.type === way} tabStop={stop === way}>
                {messages.filters.ways[way]}
              </ViewLink>
            </span>
          )
        );
      })}
    </>
  );
}

/** What a way shows: where the reader is already, that; of the documents the first of the story. */
function panelOf(index: DatasetIndex, view: ViewState, way: Panel["type"]): Panel | null {
  if (view.panel.type === way) return view.panel;
  if (way === "list") return { type: "list" };
  if (way === "table") return { type: "table", sortBy: null, descending: false };
  const { documents } = index.dataset;
  const first = documents.find(({ story }) => story === view.story) ?? documents[0];
  return first ? { type: "document", id: first.id, claim: null } : null;
}
