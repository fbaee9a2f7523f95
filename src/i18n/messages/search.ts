/** The search. */
export interface SearchMessages {
  readonly heading: string;
}
