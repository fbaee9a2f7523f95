import { useSite } from "./site-context.ts";

/** What the keyboard skips to: the id of it, and what takes the focus there. */
const TARGETS = {
  list: { id: "list", focus: "#list [data-id][tabindex='0'], #list .lift" },
  map: { id: "map", focus: "#map" },
  time: { id: "time", focus: ".time-range" },
  evidence: { id: "evidence-heading", focus: "#evidence-heading" },
} as const;

type Target = keyof typeof TARGETS;

/** The first stops of the keyboard: straight to the list, map, time or open evidence, without touching the address. */
export function SkipLinks() {
  const { view, messages } = useSite();
  const isOpen = view.selection.type !== "none";
  return (
    <nav class="skips" aria-label={messages.skip.heading}>
      <SkipLink to="list" />
      <SkipLink to="map" />
      <SkipLink to="time" />
      {isOpen && <SkipLink to="evidence" />}
    </nav>
  );
}

/** The way to the list. Without scripts there is nothing else to go to by keyboard. */
export function SkipLink({ to = "list" }: { to?: Target }) {
  const { messages } = useSite();
  return (
    <a
      class="skip"
      href={`#${TARGETS[to].id}`}
      onClick={(event) => {
        event.preventDefault();
        document.querySelector<HTMLElement>(TARGETS[to].focus)?.focus();
      }}
    >
      {messages.skip[to]}
    </a>
  );
}
