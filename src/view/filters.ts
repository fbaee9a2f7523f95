import type { Entry } from "../model/dataset.ts";
import { FACILITY_KINDS, FLOW_KINDS, MEASURE_STATUSES, STATUSES } from "../model/kinds.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { FACETS, type Facet, type Filters } from "./view-state.ts";

/** Kinds that are types of entry: these have no kinds of their own. */
const TYPE_KINDS = ["measure", "agreement"] as const;

/** What a facility, flow or measure is of whose status no document speaks. Agreements have no status. */
export const STATUS_NOT_STATED = "not-stated";

/** The statuses of what may not be so, or may not come to be, as they stand in an address. */
export const DOUBTFUL: readonly string[] = ["claimed", "considered", "in-doubt"];

/** All values of a facet, in the order of the vocabulary or of the dataset, as they stand in an address. */
export function facetValues(index: DatasetIndex, facet: Facet): readonly string[] {
  switch (facet) {
    case "kind":
      return [...FLOW_KINDS, ...TYPE_KINDS, ...FACILITY_KINDS].map(toSlug);
    case "status":
      return [...new Set([...STATUSES, ...MEASURE_STATUSES].map(toSlug)), STATUS_NOT_STATED];
    case "document":
      return index.dataset.documents.map(({ id }) => id);
    case "country":
      return index.dataset.places
        .filter(({ precision }) => precision === "country" || precision === "region")
        .map(({ id }) => id.slice(PLACE.length));
  }
}

/** Whether a word of an address is a value of a facet. */
export function isFacetValue(index: DatasetIndex, facet: Facet, word: string): boolean {
  return facetValues(index, facet).includes(word);
}

/** The values that an entry has of a facet. */
export function facetValuesOf(index: DatasetIndex, facet: Facet, entry: Entry): readonly string[] {
  switch (facet) {
    case "kind":
      return [toSlug(kindOf(entry))];
    case "status":
      return entry.type === "agreement" ? [] : [entry.status ? toSlug(entry.status) : STATUS_NOT_STATED];
    case "document":
      return entry.documents;
    case "country":
      return countriesOf(index, entry);
  }
}

/** Whether an entry has one of the values wanted of each facet. */
export function matchesFilters(index: DatasetIndex, entry: Entry, filters: Filters): boolean {
  return FACETS.every((facet) => matchesFacet(index, entry, facet, filters));
}

/** Whether a filter is set at all. */
export function hasFilters(filters: Filters): boolean {
  return FACETS.some((facet) => filters[facet].length > 0);
}

/** The filters with a value of a facet wanted, or wanted no longer. */
export function toggled(filters: Filters, facet: Facet, value: string): Filters {
  const wanted = filters[facet];
  const next = wanted.includes(value) ? wanted.filter((each) => each !== value) : [...wanted, value];
  return { ...filters, [facet]: next.sort() };
}

/** A value of a facet, and how many entries would be seen with it: those that all other facets let through. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  readonly wanted: boolean;
}

/**
 * The values of a facet that the reader can choose among, with their counts. A value of none of the entries is left
 * out unless it is wanted, so that it can be lifted.
 * @param entries those that story and time let through
 */
export function facetCounts(
  index: DatasetIndex,
  entries: readonly Entry[],
  filters: Filters,
  facet: Facet,
): FacetCount[] {
  const others = FACETS.filter((other) => other !== facet);
  const passed = entries.filter((entry) =>
    others.every((other) => matchesFacet(index, entry, other, filters)),
  );
  const existing = new Set(entries.flatMap((entry) => facetValuesOf(index, facet, entry)));
  const counts = new Map<string, number>();
  for (const value of passed.flatMap((entry) => facetValuesOf(index, facet, entry))) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return facetValues(index, facet)
    .map((value) => ({ value, count: counts.get(value) ?? 0, wanted: filters[facet].includes(value) }))
    .filter(({ value, wanted }) => wanted || existing.has(value));
}

/** A flow's or a facility's kind; of what has no kinds, its type. */
export function kindOf(entry: Entry): string {
  switch (entry.type) {
    case "flow":
      return entry.kind;
    case "facility":
      return entry.kind.value;
    default:
      return entry.type;
  }
}

/** Words of the vocabulary as an address has them: "in doubt" as "in-doubt". */
function toSlug(word: string): string {
  return word.replaceAll(" ", "-");
}

/** The word of the vocabulary that an address means. */
export function fromSlug(slug: string): string {
  return slug.replaceAll("-", " ");
}

const PLACE = "place/";

function matchesFacet(index: DatasetIndex, entry: Entry, facet: Facet, filters: Filters): boolean {
  const wanted = filters[facet];
  return wanted.length === 0 || facetValuesOf(index, facet, entry).some((value) => wanted.includes(value));
}

/** The countries, or parts of the world, in which an entry stands, between which it goes, or on which it bears. */
function countriesOf(index: DatasetIndex, entry: Entry): readonly string[] {
  return [...new Set(placesOf(entry).flatMap((id) => countryOf(index, id)))];
}

function placesOf(entry: Entry): readonly string[] {
  switch (entry.type) {
    case "facility":
      return [entry.place.value];
    case "flow":
      return [entry.origin.place, entry.destination.place];
    case "measure":
      return [entry.imposedBy.value, entry.against.value];
    case "agreement":
      return entry.place ? [entry.place.value] : [];
  }
}

/** The country, or part of the world, that a place is or lies in, as the value of the facet; none where it is not known. */
export function countryOf(index: DatasetIndex, id: string): readonly string[] {
  const place = index.placeById.get(id);
  if (!place) return [];
  if (place.precision === "region" || place.precision === "country") return [id.slice(PLACE.length)];
  if (place.country === null) return [];
  const country = index.dataset.places.find(
    (other) => other.precision === "country" && other.country === place.country,
  );
  return country ? [country.id.slice(PLACE.length)] : [];
}
