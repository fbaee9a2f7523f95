/**
 * The closed lists of the vocabulary. A new member is added here; the compiler then asks the theme for
 * its look and every language for its name.
 */

export const FACILITY_KINDS = ["vehicle plant", "gigafactory"] as const;
export type FacilityKind = (typeof FACILITY_KINDS)[number];

/** What goes along a flow. Six at most: each has a hue that colour-blind readers tell apart. */
export const FLOW_KINDS = [
  "batteries",
  "vehicles",
  "raw materials",
  "investment",
  "technology",
  "ownership",
] as const;
export type FlowKind = (typeof FLOW_KINDS)[number];

/** How far a facility or a flow has come, with the modality of the words: announced is not built. */
export const STATUSES = [
  "operating",
  "under construction",
  "announced",
  "considered",
  "in doubt",
  "halted",
  "ended",
  "claimed",
] as const;
export type Status = (typeof STATUSES)[number];

/** How far a restrictive measure has come. "claimed": asserted by a document and unsupported elsewhere. */
export const MEASURE_STATUSES = ["proposed", "in force", "suspended", "ended", "claimed"] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

/** How closely a place is known, from a fence line to a part of the world. */
export const PRECISIONS = ["site", "settlement", "city", "district", "country", "region"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Precisions that may be drawn as a point. A country or a region is an area or a label, never a pin. */
export const POINT_PRECISIONS: readonly Precision[] = ["site", "settlement", "city", "district"];

/** What an amount measures. Never merged with one another, never summed. */
export const MEASURANDS = ["capacity", "output", "plan", "employment", "supply", "share", "stake"] as const;
export type Measurand = (typeof MEASURANDS)[number];

export const UNITS = [
  "vehicle",
  "battery",
  "GWh",
  "tonne",
  "person",
  "percent",
  "RUB",
  "USD",
  "KRW",
  "EUR",
] as const;
export type Unit = (typeof UNITS)[number];

/** The units in which each measurand may be stated. */
export const UNITS_OF: Record<Measurand, readonly Unit[]> = {
  capacity: ["vehicle", "battery", "GWh", "tonne"],
  output: ["vehicle", "battery", "GWh", "tonne"],
  plan: ["vehicle", "battery", "GWh", "tonne"],
  employment: ["person"],
  supply: ["vehicle", "battery", "GWh", "tonne", "USD", "KRW", "EUR", "RUB"],
  share: ["percent"],
  stake: ["percent", "RUB", "USD", "KRW", "EUR"],
};

/** Over what time an amount counts. "contract": a total, not a rate. */
export const PERIODS = ["year", "month", "day", "contract"] as const;
export type Period = (typeof PERIODS)[number];

/** How the document qualifies a figure. */
export const BOUNDS = ["exactly", "about", "more than", "less than", "at most"] as const;
export type Bound = (typeof BOUNDS)[number];

/** How sure the editor is that a claim holds: Linked Places words. */
export const CERTAINTIES = ["certain", "less-certain", "uncertain"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const DOCUMENT_KINDS = [
  "own reporting",
  "press release",
  "rewrite",
  "aggregator",
  "not known",
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** "documents": what the articles say. "context": facts from other public documents. Never mixed. */
const DATA_LAYERS = ["documents", "context"] as const;
export type DataLayer = (typeof DATA_LAYERS)[number];

/** The kinds of register entry, which are also the first part of every register id. */
export const ENTRY_TYPES = ["facility", "flow", "measure", "agreement"] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];
export const REGISTER_TYPES = [...ENTRY_TYPES, "place", "organisation"] as const;
export type RegisterType = (typeof REGISTER_TYPES)[number];
