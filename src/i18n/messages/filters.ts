import type { FacilityKind, FlowKind } from "../../model/kinds.ts";

/** The row above the list, the filters, and what they say when nothing is left. */
export interface FilterMessages {
  /** Name of the row that holds the ways to see the entries, the filters and what is filtered. */
  readonly toolbar: string;
  /** The ways to see the entries. */
  readonly ways: Record<"list" | "table" | "document", string>;
  readonly heading: string;
  /** On the closed disclosure: how many values are wanted. */
  readonly headingOn: (wanted: number) => string;
  readonly facets: Record<"kind" | "status" | "document" | "country", string>;
  readonly kinds: Record<FlowKind | FacilityKind | "measure" | "agreement", string>;
  /** Precedes the filter value, for screen readers. */
  readonly remove: string;
  readonly clearAll: string;
  /** A switch: only what is claimed, under discussion or in doubt. */
  readonly doubtful: string;
  /** Of so many entries so many are seen. */
  readonly count: (shown: number, of: number) => string;
  /** Closes the filters and leads to the list. */
  readonly show: (entries: number) => string;
  /** No entry is left, by what: where filters are set they are at least part of the cause. */
  readonly none: Record<"filters" | "time" | "story", string>;
  readonly whatToLift: string;
  /** Nothing helps alone. */
  readonly liftAll: string;
  /** `facet` and `values` as above, in words. */
  readonly liftFacet: (facet: string, values: string, entries: number) => string;
  readonly liftTime: (entries: number) => string;
  readonly liftStory: (title: string, entries: number) => string;
  /** One sentence after the filters have changed. */
  readonly changed: (shown: number, of: number) => string;
  readonly cleared: (entries: number) => string;
  readonly failed: string;
}
