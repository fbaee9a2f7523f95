import { useEffect, useRef } from "preact/hooks";
import type { Entry } from "../model/dataset.ts";
import { selectedId } from "../view/derive.ts";
import { nextOrder, type TableOrder } from "../view/table-order.ts";
import { TABLE_COLUMNS, type TableColumn } from "../view/view-state.ts";
import { DraftMark } from "./draft-mark.tsx";
import { EmptyResult } from "./empty-result.tsx";
import { countInWords } from "./entry-count.ts";
import { entryName, entrySentence } from "./entry-words.ts";
import { moveFocus, type Roving, useRoving } from "./roving.ts";
import { showPicked } from "./show-picked.ts";
import { pick, useSite } from "./site-context.ts";
import { EntrySwatch } from "./swatch.tsx";
import { TableCell } from "./table-cells.tsx";
import { tableEntries } from "./table-entries.ts";

const FACT_COLUMNS = TABLE_COLUMNS.filter((column) => column !== "name");
const DATASET_ORDER: TableOrder = { sortBy: null, descending: false };

/**
 * Everything on the map, as a table that the reader can sort. Two tab stops: the names of the columns, and the rows;
 * arrow keys, Home and End move inside each.
 */
export function EntryTable() {
  const site = useSite();
  const { view, messages } = site;
  const order = view.panel.type === "table" ? view.panel : DATASET_ORDER;
  const sorted = order.sortBy
    ? messages.table.sorted(messages.table.columns[order.sortBy], order.descending)
    : messages.table.unsorted;
  return (
    <section class="list entry-table" id="list" aria-labelledby="list-heading" tabIndex={-1}>
      <h2 id="list-heading">
        {messages.list.heading} <span class="count">{countInWords(site)}</span>
      </h2>
      <EmptyResult />
      <p class="quiet">
        {sorted} {order.sortBy === "quantity" && messages.table.quantityOrder} {messages.table.how}
      </p>
      <div class="table-scroll">
        <table>
          <caption class="visually-hidden">
            {messages.list.heading}, {countInWords(site)}. {sorted}
          </caption>
          <Header order={order} />
          <Rows />
        </table>
      </div>
    </section>
  );
}

function Header({ order }: { order: TableOrder }) {
  const { messages, store } = useSite();
  const row = useRef<HTMLTableRowElement>(null);
  const { stop, reach } = useRoving(TABLE_COLUMNS, order.sortBy);
  return (
    <thead>
      <tr ref={row} onKeyDown={(event) => moveFocus(event, row.current, "horizontal")}>
        {TABLE_COLUMNS.map((column) => (
          <th key={column} scope="col" data-column={column} aria-sort={sortOf(order, column)}>
            <button
              type="button"
              class="sort"
              tabIndex={stop === column ? 0 : -1}
              onFocus={() => reach(column)}
              onClick={() => store.update({ panel: { type: "table", ...nextOrder(order, column) } })}
            >
              {messages.table.columns[column]}
              <span class="sort-sign" aria-hidden="true">
                {column === order.sortBy && (order.descending ? "▼" : "▲")}
              </span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function sortOf({ sortBy, descending }: TableOrder, column: TableColumn) {
  if (sortBy !== column) return undefined;
  return descending ? "descending" : "ascending";
}

function Rows() {
  const site = useSite();
  const entries = tableEntries(site);
  const picked = selectedId(site.view);
  const rows = useRef<HTMLTableSectionElement>(null);
  const roving = useRoving(
    entries.map(({ id }) => id),
    picked,
  );
  useEffect(() => {
    if (picked === null) return;
    roving.reach(picked);
    showPicked(rows.current);
  }, [picked]);
  return (
    <tbody ref={rows} onKeyDown={(event) => moveFocus(event, rows.current, "vertical")}>
      {entries.map((entry) => (
        <Row key={entry.id} entry={entry} isPicked={entry.id === picked} roving={roving} />
      ))}
    </tbody>
  );
}

function Row({ entry, isPicked, roving }: { entry: Entry; isPicked: boolean; roving: Roving }) {
  const site = useSite();
  return (
    <tr class={isPicked ? "picked" : undefined}>
      <th scope="row" class="row-name">
        <button
          type="button"
          class="row-entry"
          data-id={entry.id}
          aria-label={entrySentence(site, entry)}
          aria-current={isPicked ? "true" : undefined}
          tabIndex={entry.id === roving.stop ? 0 : -1}
          onFocus={() => roving.reach(entry.id)}
          onClick={(event) => pick(site, entry.id, event)}
        >
          <EntrySwatch entry={entry} />
          <span>{entryName(site, entry)}</span>
        </button>
        <DraftMark entry={entry} />
      </th>
      {FACT_COLUMNS.map((column) => (
        <td key={column} data-column={column}>
          <TableCell entry={entry} column={column} />
        </td>
      ))}
    </tr>
  );
}
