/** A text that can be found, and its language. */
export interface SearchText {
  readonly text: string;
  readonly lang: string;
}

/**
 * What is searched in, surest first: the names of a thing; the names of what has to do with it, such as the operator
 * of a plant; words that say what it is; what a claim says, and its phrases.
 */
export const SEARCH_FIELDS = ["names", "related", "words", "said"] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** What a hit can be. Places and organisations are subjects of claims. */
export type SearchGroup = "entry" | "subject" | "document" | "claim";

/** What can be gone to from the search. */
export interface SearchTarget {
  /** Id of an entry, place, organisation, document or claim. */
  readonly id: string;
  readonly group: SearchGroup;
}

/** A thing that can be found. */
export interface SearchItem extends SearchTarget, Readonly<Record<SearchField, readonly SearchText[]>> {}
