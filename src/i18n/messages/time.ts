/** How many entries are shown of how many. */
interface CountWords {
  readonly shown: number;
  readonly all: number;
}

/** The time control. Months are in words already. */
export interface TimeMessages {
  /** What the control sets. */
  readonly heading: string;
  /** Its stops that are no month. */
  readonly undated: string;
  readonly everything: string;
  /** "Everything" in a word, on a button. */
  readonly all: string;
  /** "As of June 2023", before a colon or alone. */
  readonly asOf: (month: string) => string;
  /** A sentence that holds at a time: `time` is "As of June 2023", or "Undated". */
  readonly said: (time: string, sentence: string) => string;
  /** What is shown, as one sentence after the time and a colon. */
  readonly reported: (counts: CountWords) => string;
  readonly undatedOnly: (counts: CountWords) => string;
  /** Without any time. */
  readonly allReported: (entries: number) => string;
  /** What happens to entries whose own time no document states. */
  readonly undatedStay: string;
  /** "12 of 28", where there is little room. */
  readonly count: (counts: CountWords) => string;
  /** A button: its word, and its name, which begins with it. */
  readonly play: { readonly word: string; readonly name: string };
  readonly next: { readonly word: string; readonly name: string };
  readonly failed: string;
  /** The marks on the strip. */
  readonly key: Readonly<Record<"published" | "inferred" | "spoken of" | "closer", string>>;
  /** Before any script has run: between which months the documents appeared. */
  readonly span: (from: string, to: string) => string;
}
