import type { TableMessages } from "../messages/table.ts";

export const table: TableMessages = {
  heading: "Table",
};
