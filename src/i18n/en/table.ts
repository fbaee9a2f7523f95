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
  noStatus: "does not apply",
  sorted: (column, descending) =>
    `Sorted by ${column.toLocaleLowerCase("en-GB")}, ${descending ? "descending" : "ascending"}.`,
  unsorted: "In the order of the data.",
  quantityOrder: "Quantities are ordered within one unit and period; different units are not compared.",
  how: "Press a column’s name to sort; a third press restores the order of the data. Dates are those the documents speak of, not of publication.",
  opened: (count) => `Table: ${entries(count)}.`,
  closed: (count) => `List: ${entries(count)}.`,
  failed: "The table did not arrive. The list holds the same entries; reload the page to try again.",
};
