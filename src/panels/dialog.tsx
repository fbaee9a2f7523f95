import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useSite } from "./site-context.ts";

/**
 * A dialog over the page, open as long as it is rendered. The browser keeps the focus inside and gives it back where it
 * came from; Escape, the button and a press beside it close it.
 */
export function Dialog(props: {
  heading: string;
  /** Of the sheet that styles what is inside. */
  className: string;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const { messages } = useSite();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key is Escape, and the browser's own
    <dialog
      ref={dialog}
      class={`dialog ${props.className}`}
      aria-labelledby="dialog-heading"
      onClose={props.onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <div class="dialog-body">
        <header>
          <h2 id="dialog-heading">{props.heading}</h2>
          <button type="button" class="close" onClick={() => dialog.current?.close()}>
            <span aria-hidden="true">×</span>
            <span class="visually-hidden">{messages.evidence.close}</span>
          </button>
        </header>
        {props.children}
      </div>
    </dialog>
  );
}
