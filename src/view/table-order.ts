import type { Panel, TableColumn } from "./view-state.ts";

type TablePanel = Extract<Panel, { type: "table" }>;

/** By what the table is sorted; `sortBy` null: the order of the dataset. */
export type TableOrder = Pick<TablePanel, "sortBy" | "descending">;

/** What a cell is ordered by: a text, or numbers of which the first that differs decides. Null: not stated. */
export type SortKey = string | readonly number[] | null;

/** The order that a press on the header of a column asks for: ascending, then descending, then that of the dataset. */
export function nextOrder({ sortBy, descending }: TableOrder, column: TableColumn): TableOrder {
  if (sortBy !== column) return { sortBy: column, descending: false };
  return descending ? { sortBy: null, descending: false } : { sortBy, descending: true };
}

/**
 * Things in the order of their keys: texts as the reader's language orders them, what is not stated last in either
 * direction, and what is alike in the order it came in.
 * @param language BCP 47 tag
 */
export function inOrder<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => SortKey,
  descending: boolean,
  language: string,
): Item[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  const compared = (a: SortKey, b: SortKey) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = compareKeys(a, b, collator);
    return descending ? -order : order;
  };
  return keyed.sort((a, b) => compared(a.key, b.key)).map(({ item }) => item);
}

/** A text and numbers never meet in one column; if they did, texts would come first. */
function compareKeys(a: Exclude<SortKey, null>, b: Exclude<SortKey, null>, collator: Intl.Collator): number {
  if (typeof a === "string") return typeof b === "string" ? collator.compare(a, b) : -1;
  if (typeof b === "string") return 1;
  const at = a.findIndex((number, position) => number !== b[position]);
  if (at < 0) return a.length - b.length;
  return (a[at] ?? 0) < (b[at] ?? Number.NEGATIVE_INFINITY) ? -1 : 1;
}
