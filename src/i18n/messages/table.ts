/** The table: columns, orders. */
export interface TableMessages {
  readonly columns: Record<"name" | "kind" | "status" | "country" | "date" | "quantity", string>;
  /** A flow, by its kind as the filters name it. */
  readonly flowOf: (kind: string) => string;
  /** In the column of the status, of an agreement, which has none. */
  readonly noStatus: string;
  /** `column` as above. */
  readonly sorted: (column: string, descending: boolean) => string;
  readonly unsorted: string;
  /** What the order of the quantities means. */
  readonly quantityOrder: string;
  readonly how: string;
  /** The list has become a table, and back. */
  readonly opened: (entries: number) => string;
  readonly closed: (entries: number) => string;
  readonly failed: string;
}
