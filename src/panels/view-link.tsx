import type { ComponentChildren } from "preact";
import { selectionOf } from "../view/selection.ts";
import { formatViewState } from "../view/url.ts";
import type { ViewState } from "../view/view-state.ts";
import { viewAddress } from "./page-address.ts";
import { useSite } from "./site-context.ts";

/**
 * A link to another view: an address to open elsewhere or copy, and a change of the view state when simply followed.
 */
export function ViewLink(props: {
  patch: Partial<ViewState>;
  children: ComponentChildren;
  current?: boolean;
  /** Language of the link's text and of the page it leads to: a page of its own, which takes this one's place in the history. */
  language?: string;
  className?: string;
  /** In a group that is one tab stop: whether this link is it. */
  tabStop?: boolean;
  /** The document or claim that the link opens: where the focus returns to when that is left. */
  reads?: string;
  onFollow?: () => void;
}) {
  const { view, store } = useSite();
  const { patch, current, language, className, tabStop, reads, onFollow, children } = props;
  const query = formatViewState({ ...view, ...patch });
  return (
    <a
      class={className}
      lang={language}
      hreflang={language}
      data-reads={reads}
      aria-current={current ? "page" : undefined}
      tabIndex={tabStop === undefined ? undefined : tabStop ? 0 : -1}
      href={query === "" ? viewAddress(query) : query}
      onClick={(event) => {
        if (opensElsewhere(event)) return;
        event.preventDefault();
        if (language !== undefined) return location.replace(event.currentTarget.href);
        onFollow?.();
        store.update(patch);
      }}
    >
      {children}
    </a>
  );
}

/** A link to an entry, place or organisation, for what stands inside the evidence panel: the panel it opens takes the focus. */
export function EntryLink({ id, children }: { id: string; children: ComponentChildren }) {
  const { index, focus } = useSite();
  return (
    <ViewLink
      className="entry-link"
      patch={{ selection: selectionOf(index, id) }}
      onFollow={() => {
        focus.toHeading = true;
      }}
    >
      {children}
    </ViewLink>
  );
}

function opensElsewhere(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
