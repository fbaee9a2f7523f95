import type { TableMessages } from "../messages/table.ts";

const plurals = new Intl.PluralRules("en-GB");

function entries(count: number): string {
  return `${count} ${plurals.select(count) === "one" ? "entry" : "entries"}`;
}

export const table: TableMessages = {
  columns: {
    name: "Name",
    kind: "Kind",
    status: "Status",
    country: "Country",
    date: "Date",
    quantity: "Quantity",
  },
  flowOf: (kind) => `Flow: ${kind.toLocaleLowerCase("en-GB")}`,
  noStatus: "not applicable",
  sorted: (column, descending) =>
    `Sorted by ${column.toLocaleLowerCase("en-GB")}, ${descending ? "descending" : "ascending"}.`,
  unsorted: "Default order.",
  quantityOrder: "Quantities are sorted within one unit and period; different units are not compared.",
  how: "Select a column name to sort by it; the third time restores the default order. Dates are those the documents report on, not those of publication.",
  opened: (count) => `Table: ${entries(count)}.`,
  closed: (count) => `List: ${entries(count)}.`,
  failed: "The table could not be loaded. The list has the same entries; reload the page to try again.",
};
