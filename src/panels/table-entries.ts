import type { Messages } from "../i18n/messages.ts";
import type { Entry } from "../model/dataset.ts";
import { dayRange } from "../model/entry-dates.ts";
import { visibleEntries } from "../view/derive.ts";
import { datesOf } from "../view/entry-dates.ts";
import { facetValuesOf, kindOf } from "../view/filters.ts";
import { quantitiesOf, quantityKey } from "../view/quantities.ts";
import { inOrder, type SortKey } from "../view/table-order.ts";
import type { TableColumn } from "../view/view-state.ts";
import { entryName, type Wording } from "./entry-words.ts";
import { facetValueWords } from "./facet-words.ts";
import type { SiteNow } from "./site-context.ts";
import { statusInWords } from "./status-words.ts";

/** The entries the reader sees now, in the order the table is in. */
export function tableEntries(site: Pick<SiteNow, "index" | "view" | "messages">): Entry[] {
  const { index, view, messages } = site;
  const entries = visibleEntries(index, view);
  const sortBy = view.panel.type === "table" ? view.panel.sortBy : null;
  if (view.panel.type !== "table" || sortBy === null) return entries;
  return inOrder(entries, (entry) => sortKey(site, entry, sortBy), view.panel.descending, messages.formatTag);
}

/** The kind of an entry in words; a flow's as that of a flow. */
export function kindInWords({ filters, table }: Messages, entry: Entry): string {
  const kinds: Readonly<Record<string, string>> = filters.kinds;
  const kind = kinds[kindOf(entry)] ?? kindOf(entry);
  return entry.type === "flow" ? table.flowOf(kind) : kind;
}

function sortKey(wording: Wording, entry: Entry, column: TableColumn): SortKey {
  const { index, messages } = wording;
  switch (column) {
    case "name":
      return entryName(wording, entry);
    case "kind":
      return kindInWords(messages, entry);
    case "status":
      return statusInWords(messages, entry);
    case "country": {
      const names = facetValuesOf(index, "country", entry).map(
        (value) => facetValueWords(wording, "country", value).text,
      );
      return names.length === 0 ? null : names.join(", ");
    }
    case "date": {
      const [earliest] = datesOf(index, entry);
      return earliest === undefined ? null : dayRange(earliest);
    }
    case "quantity": {
      const [first] = quantitiesOf(entry);
      return first ? quantityKey(first) : null;
    }
  }
}
