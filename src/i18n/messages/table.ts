/** The table: columns, orders. */
export interface TableMessages {
  readonly heading: string;
}
