import type { ComponentType } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Panel } from "../view/view-state.ts";
import { Later } from "./later.tsx";
import { useSite } from "./site-context.ts";

/** The column's document view, when the view asks for one. When it is left, the focus goes back to what had opened it. */
export function DocumentReading() {
  const { view, messages } = useSite();
  const { panel } = view;
  const shown = useRef<Panel>(panel);
  useLayoutEffect(() => {
    const left = shown.current;
    shown.current = panel;
    // What had the focus is gone with the document view.
    const isLost = document.activeElement === document.body;
    if (left.type === "document" && panel.type !== "document" && isLost) returnFocus(left);
  }, [panel]);
  if (panel.type !== "document") return null;
  return <Later load={loadDocumentView} with={{ id: panel.id }} failed={messages.reading.failed} />;
}

async function loadDocumentView(): Promise<ComponentType<{ id: string }>> {
  return (await import("./document-view.tsx")).DocumentView;
}

function returnFocus({ id, claim }: Extract<Panel, { type: "document" }>): void {
  const openers = [claim, id].map((read) => `[data-reads="${CSS.escape(read ?? "")}"]`);
  const target = [...openers, "#list [tabindex='0']"]
    .map((selector) => document.querySelector<HTMLElement>(selector))
    .find((element) => element?.checkVisibility());
  target?.focus();
}
