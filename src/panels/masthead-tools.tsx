import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { LanguageChoice } from "./language-choice.tsx";
import { type DialogName, openDialog, useDialogs } from "./open-dialog.ts";
import { moveFocus, useOneStop } from "./roving.ts";
import { useSite } from "./site-context.ts";
import { ThemeButton } from "./theme-button.tsx";

const TOOL = ".tool";

/**
 * The right side of the masthead, one tab stop. Without scripts the languages are all there is, for they are links.
 */
export function MastheadTools() {
  const { messages } = useSite();
  const tools = useRef<HTMLDivElement>(null);
  useOneStop(tools, TOOL);
  return (
    <div
      class="tools"
      role="toolbar"
      aria-label={messages.tools}
      ref={tools}
      onKeyDown={(event) => moveFocus(event, tools.current, "horizontal", TOOL)}
    >
      <DialogButton dialog="search" keys="/ Control+K Meta+K" className="search-button">
        <ToolSign path="M14 8.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0ZM12.5 12.5 17.5 17.5" />
        <span class="tool-word">{messages.search.heading}</span>
      </DialogButton>
      <DialogButton dialog="share" className="share-button">
        <ToolSign path="M10 12.5v-10M6 6l4-3.5L14 6M4.5 10v7h11v-7" />
        <span class="tool-word">{messages.share.open}</span>
      </DialogButton>
      <DialogButton dialog="help" keys="?" className="help-button">
        <span aria-hidden="true">?</span>
        <span class="visually-hidden">{messages.help.heading}</span>
      </DialogButton>
      <ThemeButton />
      <LanguageChoice />
    </div>
  );
}

/** What stands for a word on the narrowest screens, drawn in a line. */
function ToolSign({ path }: { path: string }) {
  return (
    <svg class="tool-sign" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentcolor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

function DialogButton(props: {
  dialog: DialogName;
  /** As `aria-keyshortcuts` has them. */
  keys?: string;
  className: string;
  children: ComponentChildren;
}) {
  const dialogs = useDialogs();
  if (!dialogs) return null;
  return (
    <button
      type="button"
      class={`tool ${props.className}`}
      aria-haspopup="dialog"
      aria-keyshortcuts={props.keys}
      onClick={() => openDialog(dialogs, props.dialog)}
    >
      {props.children}
    </button>
  );
}
