/** How a thing got on the map, and how to cite it. */
export interface ProvenanceMessages {
  readonly heading: string;
}
