/** The columns of the table that is taken away: those on screen, and what it takes to check them. */
export const EXPORT_COLUMNS = [
  "id",
  "name",
  "kind",
  "status",
  "country",
  "date",
  "quantity",
  "documents",
  "claims",
  "evidence",
] as const;
export type ExportColumn = (typeof EXPORT_COLUMNS)[number];
