import type { YearPart } from "../model/edtf-date.ts";
import type { Halt } from "../model/halt.ts";
import type {
  Bound,
  Certainty,
  DocumentKind,
  EntryType,
  FacilityKind,
  FlowKind,
  Measurand,
  MeasureStatus,
  Period,
  Precision,
  Status,
  Unit,
} from "../model/kinds.ts";
import type { Locale } from "../model/locales.ts";
import type { ActionMessages } from "./messages/actions.ts";
import type { ClassCopyMessages } from "./messages/class-copy.ts";
import type { EmbedMessages } from "./messages/embed.ts";
import type { FilterMessages } from "./messages/filters.ts";
import type { GlossaryMessages } from "./messages/glossary.ts";
import type { HelpMessages } from "./messages/help.ts";
import type { MethodMessages } from "./messages/method.ts";
import type { ProvenanceMessages } from "./messages/provenance.ts";
import type { ReadingMessages } from "./messages/reading.ts";
import type { SearchMessages } from "./messages/search.ts";
import type { ShareMessages } from "./messages/share.ts";
import type { SnippetMessages } from "./messages/snippet.ts";
import type { TableMessages } from "./messages/table.ts";
import type { TimeMessages } from "./messages/time.ts";

/** Words of an entry, already in the reader's language, out of which a locale builds its sentences. */
interface FlowWords {
  readonly kind: FlowKind;
  readonly commodity: string;
  readonly origin: string;
  readonly destination: string;
  readonly status: Status | null;
  readonly halt?: Halt | null;
  readonly stake?: StakeWords | null;
}

/** Who owns whom: what an ownership flow says, instead of something going from one country to another. */
export interface StakeWords {
  readonly owner: string;
  readonly company: string;
  /** Null when no document states the size. */
  readonly size: AmountWords | null;
  /** The document speaks of control. */
  readonly control: boolean;
}

/** A flow of which something else is severed than the trade of today. */
type OtherHalt = Exclude<Halt, "now">;

interface FacilityWords {
  readonly name: string;
  readonly kind: FacilityKind;
  readonly place: string;
  readonly operator: string;
  readonly status: Status | null;
}

interface MeasureWords {
  readonly name: string;
  readonly imposedBy: string;
  readonly against: string;
  readonly goods: string;
  readonly status: MeasureStatus | null;
}

interface AgreementWords {
  readonly name: string;
  readonly parties: readonly string[];
  readonly place: string | null;
  readonly subject: string | null;
}

/** A number in figures, with its unit and period still apart, so that a locale can order and inflect them. */
export interface AmountWords {
  readonly value: number;
  readonly unit: Unit;
  readonly per: Period | null;
  readonly bound: Bound;
}

/** The files that hold the data, for readers to open; each is named after what it holds. */
export type DataFile = "documents" | "flows" | "measures" | "facilities" | "agreements";

/** Why the map is not drawn. */
export type MapFailure = "no WebGL" | "not loaded" | "not drawn" | "context lost";
/** Why the dataset is not there. */
export type DatasetFailure = "missing" | "cut off" | "not data" | "wrong shape";

/**
 * Every text of the interface. A locale is one object of this type; a new key or kind asks every locale for its
 * words. Sentences are functions, so that each language keeps its own order, plurals and particles.
 */
export interface Messages {
  /** BCP 47 tag of the language, as in `LOCALES`. */
  readonly tag: Locale;
  /** Tag for Intl formatters. */
  readonly formatTag: string;

  readonly siteName: string;
  /** The first stops of the keyboard. */
  readonly skip: Record<"heading" | "list" | "map" | "time" | "evidence", string>;
  /** What search, share and the like are together. */
  readonly tools: string;
  readonly stories: string;
  readonly overview: string;
  readonly overviewTitle: string;
  readonly overviewLine: (counts: Record<EntryType | "document", number>) => string;
  readonly languageLabel: string;
  readonly printHandout: string;
  /** The title of the browser's tab; `story` null in the overview. */
  /** What the site is, for search engines and cards. */
  readonly description: string;
  readonly pageTitle: (story: string | null) => string;

  readonly list: {
    readonly heading: string;
    readonly groups: Record<EntryType, string>;
    readonly count: (entries: number) => string;
    readonly claims: (claims: number) => string;
    readonly alsoSaid: string;
    readonly alsoSaidLine: string;
    readonly organisations: string;
    readonly places: string;
  };

  /** What cannot be learned here; of a story its own sentences say it. */
  readonly limits: {
    readonly heading: string;
    readonly overview: (documents: number) => readonly string[];
  };

  /** One entry of a type: "Flow". */
  readonly entryTypes: Record<EntryType, string>;
  readonly facilityKinds: Record<FacilityKind, string>;
  readonly statuses: Record<Status, string>;
  readonly measureStatuses: Record<MeasureStatus, string>;
  readonly documentKinds: Record<DocumentKind, string>;
  readonly certainties: Record<Certainty, string>;
  readonly exceptionStatuses: Record<"considered" | "in force", string>;
  /** How far a flow has come: what is bought is held, everything else is ongoing; of a halt, whether it is over or claimed. */
  readonly flowStatus: (kind: FlowKind, status: Status, halt?: Halt | null) => string;
  /** What a status means, as one sentence that says no more than the status does. */
  readonly flowStatusMeaning: Record<Status, string>;
  readonly haltMeaning: Record<OtherHalt, string>;
  readonly facilityStatusMeaning: Record<Status, string>;
  readonly measureStatusMeaning: Record<MeasureStatus, string>;
  readonly statusNotStated: string;

  /** The heading of an entry's panel: its name without its status. */
  readonly flowName: (words: FlowWords) => string;
  /** The accessible name of an entry's button: one sentence. */
  readonly flowSentence: (words: FlowWords) => string;
  readonly facilitySentence: (words: FacilityWords) => string;
  readonly measureSentence: (words: MeasureWords) => string;
  readonly agreementSentence: (words: AgreementWords) => string;
  /** What an entry is, in plain words, under its heading. */
  readonly flowIs: (words: FlowWords) => string;
  readonly facilityIs: (words: FacilityWords) => string;
  readonly measureIs: (words: MeasureWords) => string;
  readonly agreementIs: (words: AgreementWords) => string;

  readonly amount: (words: AmountWords) => string;
  readonly listed: (items: readonly string[]) => string;
  readonly dates: {
    readonly about: (date: string) => string;
    readonly uncertain: (date: string) => string;
    /** Of what lasts: when it began, or will. */
    readonly since: (date: string) => string;
    readonly until: (date: string) => string;
    /** Of what happened once, and nobody says when exactly. */
    readonly onOrAfter: (date: string) => string;
    readonly onOrBefore: (date: string) => string;
    readonly range: (from: string, to: string) => string;
    readonly yearPart: (part: YearPart, year: string) => string;
  };

  /** Of what nobody has reviewed, in a preview. */
  readonly draft: {
    /** Beside a name on the map. */
    readonly word: string;
    readonly line: string;
    /** Of an entry that has reviewed claims too. */
    readonly partly: string;
    readonly legend: string;
    readonly published: string;
  };

  readonly notStated: string;
  readonly notDisclosed: string;
  readonly notStatedInDocument: string;

  readonly evidence: {
    readonly close: string;
    readonly labels: Record<
      | "status"
      | "kind"
      | "place"
      | "mark"
      | "operator"
      | "products"
      | "goods"
      | "origin"
      | "destination"
      | "quantity"
      | "stakes"
      | "severedBy"
      | "imposedBy"
      | "against"
      | "from"
      | "until"
      | "exceptions"
      | "severs"
      | "parties"
      | "subject"
      | "signedAt"
      | "date"
      | "undisclosed"
      | "flows",
      string
    >;
    readonly measurands: Record<Measurand, string>;
    readonly severedByNone: string;
    readonly noMark: string;
    /** Stands before the reason. */
    readonly inferredEnd: string;
    /** How closely a place is known. */
    readonly knownTo: Record<Precision, string>;
    readonly noCoordinate: string;
    readonly coordinateFrom: string;
    readonly startsIn: (date: string) => string;
    readonly startsBy: (date: string) => string;
    readonly startNotStated: string;
    readonly speaksOf: (date: string) => string;
    readonly owner: string;
    readonly company: string;
    readonly differ: string;
    readonly claimReference: (number: number, publisher: string) => string;
  };

  readonly claims: {
    readonly heading: (count: number) => string;
    readonly when: string;
    readonly by: string;
    readonly byDocument: string;
    readonly certainty: string;
    readonly note: string;
    readonly otherSources: string;
    readonly derived: string;
    readonly derivedFrom: (words: { value: string; from: string }) => string;
    readonly openAt: (publisher: string, paragraph: number) => string;
    readonly opensElsewhere: string;
  };

  readonly documents: {
    readonly heading: string;
    readonly published: (date: string) => string;
    readonly bases: Record<"stated" | "address" | "inferred", string>;
    readonly titleFromAddress: string;
    readonly author: (name: string) => string;
    readonly authorNotStated: string;
    readonly claims: (count: number) => string;
  };

  readonly legend: {
    readonly heading: string;
    /** What the key beneath the map is called, for who hears it. */
    readonly key: string;
    /** Each visual variable: in the key in a word, in the legend as a heading that says what it tells. */
    readonly groups: Record<
      "kinds" | "lines" | "marks" | "measures" | "precision",
      { readonly name: string; readonly heading: string }
    >;
    /** Of flows severed by a measure that is over. */
    readonly haltedBefore: string;
    /** Who restricts trade with whom, and whether that holds; after the name of the group. */
    readonly measureOn: (by: readonly string[], against: readonly string[], status: string) => string;
    /** Of flows that step back on the overview. */
    readonly quiet: string;
    readonly marks: Record<
      "agreement" | "place" | "ring" | "area" | "imposer" | "quantity stated" | "quantity not stated",
      string
    >;
  };

  readonly announce: {
    readonly story: (title: string, entries: number) => string;
    readonly selected: (sentence: string, claims: number) => string;
    readonly closed: (entries: number) => string;
  };

  readonly map: {
    readonly label: string;
    readonly loading: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly reset: string;
    readonly failed: Record<MapFailure, string>;
    /** A button that makes a new map in place of one that was lost. */
    readonly resume: string;
  };
  readonly credits: string;
  /** The gist of the credits in a line. */
  readonly creditsLine: string;
  readonly dataVersion: (version: string) => string;
  /** When the data last changed. */
  readonly updated: (date: string) => string;
  readonly datasetFailed: Record<DatasetFailure, string>;
  readonly reload: string;
  /** Before the links to the files that hold the data. */
  readonly dataFiles: string;
  readonly dataFile: Record<DataFile, string>;

  readonly filters: FilterMessages;
  readonly table: TableMessages;
  readonly search: SearchMessages;
  readonly time: TimeMessages;
  readonly share: ShareMessages;
  readonly snippet: SnippetMessages;
  readonly classCopy: ClassCopyMessages;
  readonly reading: ReadingMessages;
  readonly actions: ActionMessages;
  readonly glossary: GlossaryMessages;
  readonly provenance: ProvenanceMessages;
  readonly help: HelpMessages;
  /** The way into a presentation, whose own words come with it. */
  readonly presentStory: string;
  readonly method: MethodMessages;
  readonly embed: EmbedMessages;
}
