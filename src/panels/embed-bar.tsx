import type { ComponentChildren } from "preact";
import { visibleEntries } from "../view/derive.ts";
import { legendOf } from "../view/legend.ts";
import type { EmbedOptions, ViewState } from "../view/view-state.ts";
import { LegendList } from "./legend-list.tsx";
import { useSite } from "./site-context.ts";

/**
 * Under an embed's map: legend and list, which open as sheets over it, one at a time. They are `details`, so that they
 * open without scripts.
 */
export function EmbedBar(props: { list: ComponentChildren; fullScreen?: ComponentChildren }) {
  const { index, view, messages } = useSite();
  const entries = visibleEntries(index, view);
  return (
    <div class="embed-bar">
      <Sheet name="legend" heading={messages.embed.legend}>
        <LegendList groups={legendOf(index, entries)} />
      </Sheet>
      <Sheet name="list" heading={messages.embed.list(entries.length)}>
        {props.list}
      </Sheet>
      {props.fullScreen}
    </div>
  );
}

type SheetName = "legend" | "list";

function Sheet({
  name,
  heading,
  children,
}: {
  name: SheetName;
  heading: string;
  children: ComponentChildren;
}) {
  const { view, store } = useSite();
  const isOpen = isSheetOpen(view, name);
  return (
    <details
      class={`embed-sheet ${name}-sheet`}
      // One of the two at a time.
      name="sheet"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isSheetOpen(store.view.peek(), name)) {
          store.update(sheetToggled(store.view.peek(), name, currentTarget.open));
        }
      }}
    >
      <summary>{heading}</summary>
      <div class={name === "legend" ? "legend" : undefined}>{children}</div>
    </details>
  );
}

/** A table or a document stands in the list's sheet. */
function isSheetOpen({ embed, panel }: ViewState, name: SheetName): boolean {
  return name === "legend" ? embed.legend && !isListOpen({ embed, panel }) : isListOpen({ embed, panel });
}

function isListOpen({ embed, panel }: Pick<ViewState, "embed" | "panel">): boolean {
  return embed.list || panel.type !== "list";
}

function sheetToggled(view: ViewState, name: SheetName, isOpen: boolean): Partial<ViewState> {
  const embed: EmbedOptions = { ...view.embed, legend: false, list: false, [name]: isOpen };
  // The list itself is what opens next.
  return name === "list" || isOpen ? { embed, panel: { type: "list" } } : { embed };
}
