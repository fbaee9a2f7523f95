import { useSite } from "./site-context.ts";

/** The first stop of the keyboard: straight to the list, without touching the address. */
export function SkipLink() {
  const { messages } = useSite();
  return (
    // biome-ignore lint/a11y/useValidAnchor: it does lead into the page, whose address belongs to the view state
    <a
      class="skip"
      href="#list"
      onClick={(event) => {
        event.preventDefault();
        document.querySelector<HTMLElement>("#list [data-id][tabindex='0'], #list .lift")?.focus();
      }}
    >
      {messages.skipToList}
    </a>
  );
}
