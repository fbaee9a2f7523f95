/** The words of a citation, in the reader's language. */
interface CitedPhrase {
  readonly phrase: string;
  readonly publisher: string;
  readonly title: string;
  /** In words, or null where it is not known. */
  readonly published: string | null;
  readonly paragraph: number;
  readonly address: string | null;
}

/** How a thing got on the map, and how to cite it. */
export interface ProvenanceMessages {
  readonly heading: string;
  readonly steps: {
    readonly words: string;
    readonly mark: string;
    readonly position: string;
    readonly inferred: string;
  };
  /** Before our words for a claim. */
  readonly claim: (number: number) => string;
  /** Before the parts of a mark that a claim gives. */
  readonly gives: string;
  readonly noMark: string;
  readonly nothingInferred: string;
  /** A country or region: an outline, and where its name stands. */
  readonly outline: string;
  /** The code of the panel did not arrive. */
  readonly failed: string;

  readonly cite: {
    readonly heading: string;
    readonly headingOfClaim: string;
    readonly text: string;
    readonly copy: string;
    readonly copied: string;
    readonly selected: string;
    /** One phrase as a source, ending without a stop. */
    readonly phrase: (cited: CitedPhrase) => string;
    /** The last line: the site, what is cited in our words, the data version, the permanent link. */
    readonly site: (words: { name: string; version: string; link: string }) => string;
  };
}
