import type { ClaimTopic } from "../../model/claim-topic.ts";

/** Of one document in the column beside the map. */
interface DocumentReadingMessages {
  /** Before the title, which is the heading. */
  readonly document: string;
  readonly backToList: string;
  readonly openAt: (publisher: string) => string;
  /** What the language it is written in is called. */
  readonly writtenIn: (languageName: string) => string;
  readonly claims: (count: number) => string;
  /** "Paragraph 3": where a claim stands. */
  readonly paragraph: (number: number) => string;
  /** `paragraphs`: a number, or a range as "10–25". */
  readonly paragraphs: (paragraphs: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly position: (position: number, count: number) => string;
  readonly walk: string;
  /** Before links to what a claim is about. */
  readonly onTheMap: string;
  /** Leads from a claim to all that is said of a thing. */
  readonly allOf: (name: string) => string;
  readonly leftOut: string;
  readonly nothingLeftOut: string;
  readonly others: string;
  readonly story: (title: string) => string;
  /** A claim was opened: where it stands, what it says, what is picked on the map (null: nothing). */
  readonly opened: (paragraph: number, says: string, name: string | null) => string;
  readonly documentOpened: (title: string, claims: number) => string;
  /** The code of the document view did not arrive. */
  readonly failed: string;
}

/** Reading what things rest on: evidence, comparisons, documents claim by claim. */
export interface ReadingMessages extends DocumentReadingMessages {
  /** Headings over claims, by what they are about. */
  readonly topics: Record<ClaimTopic, string>;
  /** Leads from a claim to its place in the document view. */
  readonly inDocument: (paragraph: number) => string;
  /** Leads to a document in the document view. */
  readonly readDocument: (claims: number) => string;
  /** Over the documents at the end of a panel. */
  readonly fromDocuments: (count: number) => string;
  /** A document whose publisher has others: told apart by its date. */
  readonly publisherOf: (publisher: string, date: string) => string;

  readonly sideBySide: {
    readonly heading: string;
    /** "3 documents, 4 figures" */
    readonly counts: (documents: number, figures: number) => string;
    /** What is measured, and of what. */
    readonly amountOf: (measurand: string, of: string) => string;
    readonly thing: string;
    readonly said: string;
    readonly saidBy: string;
    readonly verdicts: Record<"single" | "agree" | "other times" | "differ", string>;
    /** Where no two figures are of one thing. */
    readonly keptApart: string;
    readonly agreement: (rows: number) => string;
    readonly differing: (things: readonly string[]) => string;
  };

  readonly subjects: {
    readonly kinds: Record<"place" | "organisation", string>;
    readonly names: string;
    readonly position: string;
    readonly shareNotStated: string;
    readonly owners: string;
    readonly entries: string;
    readonly noEntries: string;
    readonly noClaims: string;
  };

  /** `date`: the month looked at. */
  readonly notYetReported: (date: string) => string;
  readonly notYetPublished: (date: string) => string;
  /** What is picked has a date, and only undated things are looked at. */
  readonly notUndated: string;
  readonly liftTime: string;
}
