/** The filters and what they say when nothing is left. */
export interface FilterMessages {
  readonly heading: string;
}
