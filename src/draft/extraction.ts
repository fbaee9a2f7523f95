import type { Bound, MeasureStatus, Status } from "../model/kinds.ts";

/**
 * What the rules read in an article. Everything points back into `Extraction.text`: offsets count UTF-16 code
 * units, `start` included, `end` not, and `text.slice(start, end)` is always the exact passage.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An exact stretch of the text. */
export interface Passage extends Span {
  /** Number of the paragraph it begins in: non-empty lines counted from 1, as `readOriginal` counts them. */
  readonly paragraph: number;
  /** Number of the paragraph it ends in: larger than `paragraph` only where the file breaks a sentence over lines. */
  readonly lastParagraph: number;
  readonly text: string;
}

/** What a paragraph is. Facts are read from `body`, `headline` and `standfirst` only. */
export type ParagraphKind =
  | "headline"
  | "standfirst"
  | "body"
  | "heading" // of a section of the article
  | "date line"
  | "caption"
  | "related headline" // of another story, with its teaser
  | "author box"
  | "appeal" // to subscribe, donate, follow, contact
  | "off topic" // prose that has nothing to do with the rest
  | "furniture"; // addresses, labels, rules, specification lists

export interface Paragraph extends Span {
  /** Counted as `readOriginal` counts: non-empty lines from 1. */
  readonly number: number;
  readonly kind: ParagraphKind;
  /** Why it is that kind, in a few words, for the editor. */
  readonly why: string;
  /** Paragraphs of the same block are lines of one running text that the file wraps. Counted from 0. */
  readonly block: number;
}

// ---- Mentions

interface MentionBase {
  readonly at: Passage;
}

type PlacePrecision = "site" | "settlement" | "city" | "district" | "state" | "country" | "region";

export interface PlaceMention extends MentionBase {
  readonly kind: "place";
  /** In English as the gazetteer writes it ("Krasnaya Pakhra"); as written where the gazetteer has no such place. */
  readonly name: string;
  readonly precision: PlacePrecision;
  /** ISO 3166-1 alpha-2, absent for regions ("Europe", "North America") and where the context does not decide. */
  readonly countryCode?: string;
  /** English name of the country. */
  readonly country?: string;
  /** English name of the state or province, where it is stated or follows from the gazetteer. */
  readonly state?: string;
  /** [lng, lat] in degrees, from the gazetteer. Absent for what it does not know (counties, new sites). */
  readonly position?: readonly [number, number];
  /** GeoNames id of the gazetteer entry. */
  readonly geonameId?: number;
  /** The word is a nationality or language ("Korean"), not a name. */
  readonly isDemonym: boolean;
  /** Why the name could not be pinned to one place: namesakes in several countries and nothing near decides. */
  readonly unresolved?: string;
}

export interface OrganisationMention extends MentionBase {
  readonly kind: "organisation";
  /** As written, without "the", corporate endings ("Inc.", "Co., Ltd.") and possessives. */
  readonly name: string;
  /** The fullest name by which the same document calls it ("LGES" → "LG Energy Solution"). Equal to `name` otherwise. */
  readonly fullName: string;
  readonly type: "company" | "government" | "association";
  /** ISO code of the state for governments ("Beijing", "the Commerce Department"), "EU" for the Union. */
  readonly countryCode?: string;
}

export interface ProductMention extends MentionBase {
  readonly kind: "product";
  readonly name: string;
}

export type QuantityUnit =
  | "vehicle"
  | "battery"
  | "cell"
  | "GWh"
  | "MWh"
  | "kWh"
  | "GW"
  | "tonne"
  | "person"
  | "percent"
  | "RUB"
  | "USD"
  | "KRW"
  | "EUR"
  | "CNY"
  | "JPY"
  | "GBP"
  | "INR"
  | "CAD"
  | "AUD"
  | "SEK"
  | "other currency"
  | "area"
  | "none";

export interface QuantityMention extends MentionBase {
  readonly kind: "quantity";
  /** Scaled to the unit: "155 thousand" is 155000, "6.2 billion rubles" 6200000000. */
  readonly value: number;
  readonly unit: QuantityUnit;
  readonly per?: "year" | "month" | "day" | "hour";
  readonly bound: Bound;
}

export interface DateMention extends MentionBase {
  readonly kind: "date";
  /** EDTF: 2025, 2025-10, 2025-10-09, 2025-07/2025-12 for a half, 2024-04/2024-06 for a quarter. Absent when relative and the publication date is unknown. */
  readonly edtf?: string;
  /** As the evaluation writes it: like `edtf`, halves and quarters as 2025-H2, 2024-Q2. */
  readonly iso?: string;
  readonly isRelative: boolean;
  readonly bound: "at" | "by" | "since" | "until" | "before" | "after";
}

export type CommodityClass =
  | "batteries"
  | "battery cells"
  | "vehicles"
  | "parts"
  | "raw materials"
  | "metals"
  | "oil and gas"
  | "agricultural goods"
  | "electronics"
  | "chemicals"
  | "machinery"
  | "solar"
  | "ships"
  | "technology"
  | "investment"
  | "goods";

export interface CommodityMention extends MentionBase {
  readonly kind: "commodity";
  /** In English, lower case, singular or plural as usual: "lithium-ion batteries", "electric vehicles", "graphite". */
  readonly name: string;
  readonly class: CommodityClass;
}

export type Mention =
  | PlaceMention
  | OrganisationMention
  | ProductMention
  | QuantityMention
  | DateMention
  | CommodityMention;

// ---- Facts

/** How the text puts a fact. */
export type Modality = "asserted" | "planned" | "expected" | "possible" | "reported" | "threatened";

/** A slot that stays empty, and why. `slot` is the name of the property. */
export interface Unresolved {
  readonly slot: string;
  readonly why: string;
  /** The words that were too unsure to use, if any. */
  readonly at?: Passage;
}

/** Who says it, when the document only passes it on: "according to Kommersant". */
export interface Attribution {
  readonly name: string;
  readonly at: Passage;
}

interface FactBase {
  /** The shortest passage that carries the fact's core; always within one sentence. */
  readonly evidence: Passage;
  /** Further passages that bear it or one of its slots out. */
  readonly supporting: readonly Passage[];
  readonly modality: Modality;
  readonly by?: Attribution;
  readonly unresolved: readonly Unresolved[];
}

export type PlantMakes = "vehicles" | "cells" | "packs" | "materials" | "recycling" | "batteries";

/** A site that makes, made or will make road vehicles, batteries or battery materials, or recycles batteries. */
export interface PlantFact extends FactBase {
  readonly kind: "plant";
  /** A name of its own: "BlueOval SK", "Gigafactory Berlin". */
  readonly name?: string;
  readonly place: PlaceMention;
  readonly operator?: OrganisationMention;
  /** Partners of a joint plant, the operator not repeated. */
  readonly partners: readonly OrganisationMention[];
  readonly makes?: PlantMakes;
  /** The plant's own yearly figure. */
  readonly capacity?: QuantityMention;
  /** "ended": closed. */
  readonly status?: Status;
  /** It runs and is being enlarged. */
  readonly isExpanding: boolean;
  /** When it is to begin or began. */
  readonly start?: DateMention;
  readonly announced?: DateMention;
  readonly investment?: QuantityMention;
}

/** Goods going, planned, under talks or halted between two different countries or regions. */
export interface FlowFact extends FactBase {
  readonly kind: "flow";
  readonly origin: PlaceMention;
  readonly destination: PlaceMention;
  readonly commodity: CommodityMention;
  readonly status: Status;
  readonly quantity?: QuantityMention;
  readonly supplier?: OrganisationMention;
  readonly customer?: OrganisationMention;
  readonly when?: DateMention;
}

export type MeasureType =
  | "tariff"
  | "export control"
  | "export ban"
  | "import ban"
  | "sanctions"
  | "listing"
  | "seizure"
  | "quota"
  | "other restriction";

/** A restriction by a state or body of states on trade or on foreign assets. */
export interface MeasureFact extends FactBase {
  readonly kind: "measure";
  readonly type: MeasureType;
  readonly imposer: PlaceMention;
  /** The states, organisations or persons hit; empty only for a measure against all the world (`isWorldwide`). */
  readonly targets: readonly (PlaceMention | OrganisationMention)[];
  readonly isWorldwide: boolean;
  readonly goods: readonly CommodityMention[];
  /** Percent. */
  readonly rate?: QuantityMention;
  readonly status: MeasureStatus;
  readonly from?: DateMention;
  readonly until?: DateMention;
}

/** Who owns, buys, sells or is put in control of how much of which company. */
export interface StakeFact extends FactBase {
  readonly kind: "stake";
  readonly owner: OrganisationMention;
  readonly company: OrganisationMention;
  readonly percent?: QuantityMention;
  /** Money. */
  readonly value?: QuantityMention;
  /** Where the text says that the owner is from. */
  readonly ownerCountry?: PlaceMention;
  readonly deed: "holds" | "buys" | "sells" | "invests" | "controls" | "plans to buy";
  readonly when?: DateMention;
}

export type AgreementType =
  | "memorandum"
  | "supply contract"
  | "order"
  | "joint venture"
  | "production"
  | "trade deal"
  | "licence"
  | "land contract"
  | "cooperation"
  | "agreement";

/** Two or more named parties sign or form something. */
export interface AgreementFact extends FactBase {
  readonly kind: "agreement";
  readonly type: AgreementType;
  readonly parties: readonly (OrganisationMention | PlaceMention)[];
  readonly place?: PlaceMention;
  readonly when?: DateMention;
  readonly quantity?: QuantityMention;
  readonly commodity?: CommodityMention;
}

export type Fact = PlantFact | FlowFact | MeasureFact | StakeFact | AgreementFact;
type FactKind = Fact["kind"];

/** A passage that speaks of a fact but gives none, and why: negated, a market share, no place, two capacities together. */
export interface PassedOver {
  readonly kind: FactKind;
  readonly at: Passage;
  readonly why: string;
}

// ---- The document

export interface DocumentMetadata {
  /** The article's own headline, when the text has one. */
  readonly title?: Passage;
  readonly standfirst?: Passage;
  readonly author?: { readonly name: string; readonly at: Passage };
  /** The date the text prints for itself (ISO). Never the newest date of the file. */
  readonly published?: { readonly date: string; readonly at: Passage };
  /** The publisher's own address, when the text carries it (canonical link of HTML). */
  readonly url?: string;
  readonly publisher?: string;
}

export interface Extraction {
  /** What all offsets count in: the input itself, or for HTML the text it shows. */
  readonly text: string;
  readonly metadata: DocumentMetadata;
  /** The publication date the relative dates were read with, given or found; null when neither. */
  readonly published: string | null;
  readonly paragraphs: readonly Paragraph[];
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /** In the order of the text; one per thing, however often it is named. */
  readonly facts: readonly Fact[];
  readonly passedOver: readonly PassedOver[];
}

export interface ExtractOptions {
  /** ISO date of publication (2023-11-10 or coarser); relative dates are read only with one, given here or found in the text. */
  readonly published?: string;
}
