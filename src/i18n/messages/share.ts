/** A phrase in a table cell: the words, and where they stand. */
interface EvidenceWords {
  readonly phrase: string;
  readonly paragraph: number;
}

/** The columns of the tables that are taken away, besides those of the table on screen. */
type ShareColumn =
  | "id"
  | "origin"
  | "destination"
  | "longitude"
  | "latitude"
  | "value"
  | "unit"
  | "isoDate"
  | "says"
  | "documents"
  | "claims"
  | "entries"
  | "evidence"
  | "link";

/** What a picture tells of the view it shows, besides the story. */
interface PictureNotes {
  /** Only so many entries of all are shown, those of these words. */
  readonly filtered: (words: string, shown: number, all: number) => string;
  /** What had been reported by the end of a month. */
  readonly asOf: (month: string) => string;
  readonly undated: string;
  readonly picked: (name: string) => string;
}

/** Sharing a view, and taking pictures and data away. */
export interface ShareMessages {
  /** The button that opens the dialog. */
  readonly open: string;
  readonly heading: string;
  readonly notLoaded: string;

  readonly link: string;
  readonly linkLine: string;
  readonly linkLabel: string;
  readonly copy: string;
  readonly copied: string;
  /** When the browser does not let the page copy. */
  readonly notCopied: string;
  /** Hands the link to the reader's system. */
  readonly handOn: string;

  readonly picture: string;
  readonly pictureLine: string;
  readonly png: string;
  readonly svg: string;

  readonly data: string;
  readonly dataLine: (entries: number) => string;
  readonly geojson: string;
  readonly csv: string;
  /** The claims of what is seen, one row each. */
  readonly claimsCsv: string;
  readonly jsonld: string;
  readonly licence: string;

  readonly working: string;
  readonly saved: (file: string) => string;
  readonly failed: string;

  readonly columns: Record<ShareColumn, string>;
  /** Units that have a word. */
  readonly units: Record<"vehicle" | "battery" | "tonne" | "person", string>;
  /** Ends a cell that was too long: where the whole of it is. */
  readonly cut: string;
  readonly documentLine: (publisher: string, title: string) => string;
  readonly evidenceLine: (words: EvidenceWords) => string;

  readonly pictureNotes: PictureNotes;
  /** Under a picture: whose facts, whose outlines, and on which terms. */
  readonly pictureCredits: (publishers: string) => string;
}
