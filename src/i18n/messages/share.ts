/** Sharing a view, and taking pictures and data away. */
export interface ShareMessages {
  readonly heading: string;
}
