import { useEffect, useRef, useState } from "preact/hooks";
import type { Entry } from "../model/dataset.ts";
import type { EntryType } from "../model/kinds.ts";
import { selectedId, visibleEntries } from "../view/derive.ts";
import { EntryButton } from "./entry-button.tsx";
import { useSite } from "./site-context.ts";

/** Flows first: the first look must answer what goes where. */
const GROUP_ORDER = ["flow", "measure", "facility", "agreement"] as const satisfies readonly EntryType[];

/**
 * Everything on the map, as a list of buttons under the kinds of entry. One tab stop; arrow keys, Home and End
 * move inside (roving tabindex, https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/).
 */
export function EntryList() {
  const { index, view, messages } = useSite();
  const entries = visibleEntries(index, view);
  const ordered = GROUP_ORDER.flatMap((type) => entries.filter((entry) => entry.type === type));
  const picked = selectedId(view);
  const [reached, setReached] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const tabStop = [reached, picked].find((id) => ordered.some((entry) => entry.id === id)) ?? ordered[0]?.id;
  useEffect(() => {
    if (picked === null) return;
    setReached(picked);
    showPicked(list.current);
  }, [picked]);

  return (
    <section class="list" id="list" aria-labelledby="list-heading" tabIndex={-1}>
      <h2 id="list-heading">
        {messages.list.heading} <span class="count">{messages.list.count(entries.length)}</span>
      </h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the buttons inside */}
      <div ref={list} onKeyDown={(event) => moveFocus(event, list.current)}>
        {GROUP_ORDER.map((type) => (
          <Group
            key={type}
            type={type}
            entries={ordered.filter((entry) => entry.type === type)}
            tabStop={tabStop}
            onReach={setReached}
          />
        ))}
      </div>
    </section>
  );
}

function Group(props: {
  type: EntryType;
  entries: readonly Entry[];
  tabStop: string | undefined;
  onReach: (id: string) => void;
}) {
  const { messages } = useSite();
  if (props.entries.length === 0) return null;
  return (
    <section class="group">
      <h3>
        {messages.list.groups[props.type]} <span class="count">{props.entries.length}</span>
      </h3>
      <ul>
        {props.entries.map((entry) => (
          <li key={entry.id}>
            <EntryButton
              entry={entry}
              tabStop={entry.id === props.tabStop}
              onFocus={() => props.onReach(entry.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Brings the picked entry into view where the list scrolls by itself; a page that scrolls stays where it is. */
function showPicked(list: HTMLElement | null): void {
  const button = list?.querySelector("[aria-current]");
  const column = button?.closest(".column");
  if (button && column && getComputedStyle(column).overflowY === "auto") {
    button.scrollIntoView({ block: "nearest" });
  }
}

function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const buttons = [...(list?.querySelectorAll<HTMLElement>("button") ?? [])];
  const at = buttons.findIndex((button) => button.matches(":focus"));
  const to = targetOf(event.key, at, buttons.length);
  if (at < 0 || to === null) return;
  event.preventDefault();
  buttons[to]?.focus();
}

function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return Math.min(at + 1, count - 1);
    case "ArrowUp":
    case "ArrowLeft":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
