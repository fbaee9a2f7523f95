import type { ComponentChildren } from "preact";
import { LanguageChoice } from "./language-choice.tsx";
import { type DialogName, openDialog, useDialogs } from "./open-dialog.ts";
import { useSite } from "./site-context.ts";

/** The right side of the masthead. Without scripts the languages are all there is, for they are links. */
export function MastheadTools() {
  const { messages } = useSite();
  return (
    <div class="tools">
      <DialogButton dialog="search" keys="/ Control+K Meta+K" className="search-button">
        {messages.search.heading}
      </DialogButton>
      <DialogButton dialog="share" className="share-button">
        {messages.share.open}
      </DialogButton>
      <DialogButton dialog="help" keys="?" className="help-button">
        <span aria-hidden="true">?</span>
        <span class="visually-hidden">{messages.help.heading}</span>
      </DialogButton>
      <LanguageChoice />
    </div>
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
