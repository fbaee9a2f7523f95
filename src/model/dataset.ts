import type { ContextSource } from "./context-source.ts";
import type { Fact } from "./fact.ts";
import type {
  Bound,
  Certainty,
  DataLayer,
  DocumentKind,
  FacilityKind,
  FlowKind,
  Measurand,
  MeasureStatus,
  Period,
  Precision,
  Status,
  Unit,
} from "./kinds.ts";
import type { Position } from "./position.ts";
import type { LocalisedText } from "./text.ts";

/**
 * The dataset: what the converter makes for the site, with every reference resolved and every property
 * carrying the ids of the claims it comes from. `data/geojson/dataset.json` holds exactly one.
 *
 * Unknown is `null` (or an empty list), never zero, a dash or a default date.
 */

/** `<document id>#<claim id>`, unique over all documents. */
export type ClaimId = string;

/** A value and the claims that state it. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly claims: readonly ClaimId[];
}

export interface Amount {
  readonly measurand: Measurand;
  readonly value: number;
  readonly unit: Unit;
  readonly per: Period | null;
  /** "exactly" also where the document merely gives the figure. */
  readonly bound: Bound;
  readonly of: LocalisedText | null;
  /** Plans only. */
  readonly status: Status | null;
  /** The time the claim speaks of (EDTF), or null when not stated. */
  readonly when: string | null;
  readonly claim: ClaimId;
}

export interface Product {
  readonly name: LocalisedText;
  readonly status: Status;
  readonly start: string | null;
  /** No later than `start`: "by the second half of 2025". */
  readonly startBound?: "at the latest";
  readonly claim: ClaimId;
}

export interface Stake {
  readonly owner: string;
  readonly company: string;
  /** Null, with unit and bound, where no size is stated. */
  readonly value: number | null;
  readonly unit: Unit | null;
  readonly bound: Bound | null;
  /** The words speak of control. */
  readonly control?: true;
  readonly when: string | null;
  readonly claim: ClaimId;
}

export interface Undisclosed {
  readonly property: "quantity" | "date" | "place" | "supplier";
  readonly what: LocalisedText;
  readonly claim: ClaimId;
}

/** What a preview shows of records that nobody has reviewed. Published data has no such key. */
interface Draftable {
  /** Of an entry: what is shown of it rests, in part at least, on claims that are not reviewed. */
  readonly draft?: true;
}

interface EntryBase extends Draftable {
  /** Register id, also the GeoJSON feature id and the `data-id` of the list entry. */
  readonly id: string;
  readonly layer: DataLayer;
  readonly stories: readonly string[];
  /** In the order of documents (by date of publication), then of the document. */
  readonly claims: readonly ClaimId[];
  readonly documents: readonly string[];
  /** Of the surest claim that gives the status; "uncertain" when it is disputed. */
  readonly certainty: Certainty;
  readonly amounts: readonly Amount[];
  readonly undisclosed: readonly Undisclosed[];
}

/** `status` is the word of the most recently published document; all that was said stays in `statuses`. */
interface WithStatus<S> {
  readonly status: S | null;
  readonly statuses: readonly Sourced<S>[];
}

export interface Facility extends EntryBase, WithStatus<Status> {
  readonly type: "facility";
  readonly names: LocalisedText;
  readonly kind: Sourced<FacilityKind>;
  /** As the documents name it. */
  readonly place: Sourced<string>;
  readonly operator: Sourced<string>;
  /** Where the mark stands: the register's closer site if there is one, else the place. */
  readonly site: string | null;
  readonly position: Position;
  readonly precision: Precision;
  readonly products: readonly Product[];
}

export interface FlowEnd {
  /** The register id named: a place or a facility. */
  readonly at: string;
  /** The place it stands in (of a facility: the place of its mark). */
  readonly place: string;
  /** Where the arc starts or stops: the mark's position, or a country's or region's anchor. */
  readonly position: Position;
  readonly precision: Precision;
  readonly claims: readonly ClaimId[];
  /** Why the editor takes this end for granted though no document states it; null when one does. */
  readonly inferred: LocalisedText | null;
}

export interface Flow extends EntryBase, WithStatus<Status> {
  readonly type: "flow";
  readonly kind: FlowKind;
  readonly commodity: Sourced<LocalisedText>;
  readonly origin: FlowEnd;
  readonly destination: FlowEnd;
  /** Origin and destination in one country or one inside the other: drawn as a loop when they share a position. */
  readonly domestic: boolean;
  /** Null when no document states one. */
  readonly quantity: Amount | null;
  readonly quantityNote: "not stated" | "not disclosed" | null;
  readonly stakes: readonly Stake[];
  /** Ids of the measures that sever it. */
  readonly severedBy: readonly string[];
}

export interface Measure extends EntryBase, WithStatus<MeasureStatus> {
  readonly type: "measure";
  readonly names: LocalisedText;
  readonly imposedBy: Sourced<string>;
  readonly against: Sourced<string>;
  readonly goods: Sourced<LocalisedText>;
  readonly from: Sourced<string> | null;
  readonly until: Sourced<string> | null;
  readonly exceptions: readonly {
    readonly of: LocalisedText;
    readonly status: "considered" | "in force";
    readonly claim: ClaimId;
  }[];
  readonly severs: readonly string[];
  /** Why it severs no flow on the map; null when it does. */
  readonly seversNone: LocalisedText | null;
}

export interface Agreement extends EntryBase {
  readonly type: "agreement";
  readonly names: LocalisedText;
  readonly parties: readonly Sourced<string>[];
  readonly subject: Sourced<LocalisedText> | null;
  readonly date: Sourced<string> | null;
  /** Null when no document says where it was signed; it then has no mark. */
  readonly place: Sourced<string> | null;
  readonly position: Position | null;
  readonly precision: Precision | null;
}

export type Entry = Facility | Flow | Measure | Agreement;

export interface Place {
  readonly id: string;
  readonly names: LocalisedText;
  readonly local: string | null;
  readonly aliases: readonly string[];
  readonly precision: Precision;
  readonly country: string | null;
  readonly position: Position | null;
  readonly anchor: Position | null;
  readonly area: readonly string[];
  readonly source: {
    readonly name: string;
    readonly url: string | null;
    readonly checked: LocalisedText | null;
  } | null;
  readonly note: LocalisedText | null;
  /** Claims about the place itself (world shares, reliance), apart from those of its marks. */
  readonly claims: readonly ClaimId[];
}

export interface Organisation {
  readonly id: string;
  readonly names: LocalisedText;
  readonly local: string | null;
  readonly aliases: readonly string[];
  /** Who is said to own or control it, from claims. */
  readonly owners: readonly Stake[];
  readonly claims: readonly ClaimId[];
}

export interface Claim extends Draftable {
  readonly id: ClaimId;
  readonly document: string;
  readonly at: readonly { readonly paragraph: number; readonly phrase: string }[];
  readonly says: LocalisedText;
  /** Register ids. */
  readonly about: readonly string[];
  readonly facts: readonly Fact[];
  readonly by: LocalisedText | null;
  readonly when: string | null;
  readonly derived: readonly {
    readonly value: string | number;
    readonly from: string;
    readonly why: LocalisedText;
  }[];
  readonly certainty: Certainty;
  /** Why it is certain although a rule speaks against it. Absent in older versions, as `otherSources`. */
  readonly certaintyWhy?: LocalisedText | null;
  readonly note: LocalisedText | null;
  /** Ids of `contextSources` that the remarks speak of. */
  readonly otherSources?: readonly string[];
}

/** `url`, `published` and `kind` are null only in a preview, where a draft may not know them yet. */
export interface PublishedDocument extends Draftable {
  readonly id: string;
  readonly publisher: string;
  readonly author: string | null;
  readonly title: string;
  readonly titleBasis: "stated" | "address" | null;
  readonly published: {
    readonly date: string;
    readonly basis: "stated" | "address" | "inferred";
    readonly why: LocalisedText | null;
    readonly otherSources?: readonly string[];
  } | null;
  readonly url: string | null;
  readonly language: string;
  readonly kind: DocumentKind | null;
  readonly story: string | null;
  readonly note: LocalisedText | null;
  readonly claims: readonly ClaimId[];
  readonly leftOut: readonly { readonly paragraphs: string; readonly why: LocalisedText }[];
}

export interface Story {
  readonly id: string;
  readonly title: LocalisedText;
  readonly line: LocalisedText;
  /** Register ids that must be in the frame. */
  readonly frame: readonly string[];
  /** Ids of the flows that stand for the story on the overview, where the others step back. */
  readonly lead?: readonly string[] | undefined;
  /** What its documents leave out, a sentence each. */
  readonly limits?: readonly LocalisedText[] | undefined;
}

export interface Dataset {
  /** First 12 hex digits of the sha-256 of everything below, as written: the data version of citations and links. */
  readonly version: string;
  /** Day of the newest change of the change log, `2026-12-01`. Without a log there is none. */
  readonly updated?: string;
  readonly stories: readonly Story[];
  readonly documents: readonly PublishedDocument[];
  readonly places: readonly Place[];
  readonly organisations: readonly Organisation[];
  /** Facilities, flows, measures, agreements: in this order, each in the order of the register. */
  readonly entries: readonly Entry[];
  readonly claims: readonly Claim[];
  /** Public sources beside the documents that remarks speak of. Absent in older versions. */
  readonly contextSources?: readonly ContextSource[];
}
