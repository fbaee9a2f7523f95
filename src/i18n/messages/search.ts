import type { EntryType } from "../../model/kinds.ts";

/** The search. */
export interface SearchMessages {
  readonly heading: string;
  /** The label of the field. */
  readonly label: string;
  readonly results: string;
  /** What the hits of a group are. Places and organisations are subjects. */
  readonly groups: Readonly<Record<"entry" | "subject" | "document" | "claim", string>>;
  readonly place: string;
  readonly organisation: string;
  /** How many were found, in one sentence; also of those that have only some of the words. */
  readonly count: (hits: number, words: "all" | "some") => string;
  /** Not all hits are listed. */
  readonly more: (shown: number, hits: number) => string;
  readonly none: (question: string) => string;
  /** Before names that may have been meant. */
  readonly nearest: string;
  /** Before names to begin with. */
  readonly examples: string;
  /** Before the text in which the words were found, when it is not the one that is shown. */
  readonly foundIn: Readonly<Record<"names" | "related" | "words" | "said" | "claim", string>>;
  /** What the reader has to know of a hit before choosing it. */
  readonly notShown: Readonly<Record<"other story" | "filtered away" | "not yet reported", string>>;
  /** Words that readers use for a type of entry, besides its names in the interface. */
  readonly otherWords: Readonly<Record<EntryType, string>>;
  readonly failed: string;
}
