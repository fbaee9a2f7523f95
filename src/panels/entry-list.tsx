import { useEffect, useRef } from "preact/hooks";
import type { Entry } from "../model/dataset.ts";
import type { EntryType } from "../model/kinds.ts";
import { selectedId, visibleEntries } from "../view/derive.ts";
import { EmptyResult } from "./empty-result.tsx";
import { EntryButton } from "./entry-button.tsx";
import { countInWords } from "./entry-count.ts";
import { moveFocus, type Roving, useRoving } from "./roving.ts";
import { showPicked } from "./show-picked.ts";
import { useSite } from "./site-context.ts";

/** Flows first: the first look must answer what goes where. */
const GROUP_ORDER = ["flow", "measure", "facility", "agreement"] as const satisfies readonly EntryType[];

/**
 * Everything on the map, as a list of buttons under the kinds of entry. One tab stop; arrow keys, Home and End
 * move inside.
 */
export function EntryList() {
  const site = useSite();
  const { index, view, messages } = site;
  const entries = visibleEntries(index, view);
  const ordered = GROUP_ORDER.flatMap((type) => entries.filter((entry) => entry.type === type));
  const picked = selectedId(view);
  const list = useRef<HTMLDivElement>(null);
  const roving = useRoving(
    ordered.map(({ id }) => id),
    picked,
  );
  useEffect(() => {
    if (picked === null) return;
    roving.reach(picked);
    showPicked(list.current);
  }, [picked]);

  return (
    <section class="list" id="list" aria-labelledby="list-heading" tabIndex={-1}>
      <h2 id="list-heading">
        {messages.list.heading} <span class="count">{countInWords(site)}</span>
      </h2>
      <EmptyResult />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the buttons inside */}
      <div ref={list} onKeyDown={(event) => moveFocus(event, list.current, "both")}>
        {GROUP_ORDER.map((type) => (
          <Group
            key={type}
            type={type}
            entries={ordered.filter((entry) => entry.type === type)}
            roving={roving}
          />
        ))}
      </div>
    </section>
  );
}

function Group(props: { type: EntryType; entries: readonly Entry[]; roving: Roving }) {
  const { messages } = useSite();
  const { type, entries, roving } = props;
  if (entries.length === 0) return null;
  return (
    <section class="group">
      <h3>
        {messages.list.groups[type]} <span class="count">{entries.length}</span>
      </h3>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <EntryButton
              entry={entry}
              tabStop={entry.id === roving.stop}
              onFocus={() => roving.reach(entry.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
