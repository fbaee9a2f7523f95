import type { Claim, ClaimId, Dataset, Entry, PublishedDocument, Sourced } from "../model/dataset.ts";
import { parseEdtf } from "../model/edtf-date.ts";
import { datesOfEntry } from "../model/entry-dates.ts";
import { type DatasetIndex, indexDataset } from "./dataset-index.ts";
import { lastMonth, type Month } from "./month.ts";
import type { AsOf } from "./view-state.ts";

/** The stop of the time control for what no document dates. */
export const UNDATED = "undated";

/** What an address means by a time: a month as "2023-06", or "undated"; null for anything else. */
export function parseAsOf(text: string | null): AsOf {
  return text !== null && (text === UNDATED || /^\d{4}-(0[1-9]|1[0-2])$/.test(text)) ? text : null;
}

/**
 * The month, as "2023-06", by whose end a document had surely appeared: of an interval its end, of a year its
 * December. An interval without an end gives its beginning, for nothing later is known. Null: not known at all.
 */
export function publishedBy({ published }: PublishedDocument): Month | null {
  const date = published && parseEdtf(published.date);
  if (!date) return null;
  const point = date.type === "point" ? date.point : (date.to ?? date.from);
  return point && lastMonth(point);
}

/** Whether no document says of what time an entry speaks: neither a claim of it, nor its own dates. */
export function isUndated(entry: Entry, claims: readonly Claim[]): boolean {
  return datesOfEntry(entry, claims).length === 0;
}

/**
 * The dataset as it could have been made at a time: of entries, claims and documents only what had been reported by
 * then, an entry's status being the last word until then; or only what no document dates. Documents without any
 * date of publication are always in it. Made once for each time.
 */
export function indexAsOf(index: DatasetIndex, asOf: AsOf): DatasetIndex {
  if (asOf === null) return index;
  const known = MADE.get(index) ?? new Map<string, DatasetIndex>();
  MADE.set(index, known);
  const made = known.get(asOf) ?? indexDataset(asOf === UNDATED ? undatedOf(index) : reportedBy(index, asOf));
  known.set(asOf, made);
  return made;
}

const MADE = new WeakMap<DatasetIndex, Map<string, DatasetIndex>>();

function undatedOf({ dataset, claimById }: DatasetIndex): Dataset {
  const claims = (entry: Entry) => entry.claims.flatMap((id) => claimById.get(id) ?? []);
  return { ...dataset, entries: dataset.entries.filter((entry) => isUndated(entry, claims(entry))) };
}

function reportedBy({ dataset }: DatasetIndex, month: string): Dataset {
  const documents = dataset.documents.filter((document) => (publishedBy(document) ?? month) <= month);
  const ids = new Set(documents.map(({ id }) => id));
  const claims = dataset.claims.filter(({ document }) => ids.has(document));
  const reported = new Set(claims.map(({ id }) => id));
  return {
    ...dataset,
    documents,
    claims,
    entries: dataset.entries
      .filter((entry) => entry.claims.some((id) => reported.has(id)))
      .map((entry) => entryFrom(entry, reported, ids)),
    places: dataset.places.map((place) => ({ ...place, claims: kept(place.claims, reported) })),
    organisations: dataset.organisations.map((organisation) => ({
      ...organisation,
      claims: kept(organisation.claims, reported),
      owners: keptFacts(organisation.owners, reported),
    })),
  };
}

/** What an entry is by these claims alone. What it is called, and where it stands, is its identity and stays. */
function entryFrom(entry: Entry, reported: ReadonlySet<ClaimId>, documents: ReadonlySet<string>): Entry {
  const base = {
    claims: kept(entry.claims, reported),
    documents: entry.documents.filter((id) => documents.has(id)),
    amounts: keptFacts(entry.amounts, reported),
    undisclosed: keptFacts(entry.undisclosed, reported),
  };
  switch (entry.type) {
    case "facility":
      return {
        ...entry,
        ...base,
        ...statusFrom(entry, reported),
        products: keptFacts(entry.products, reported),
      };
    case "flow": {
      const quantity = entry.quantity && reported.has(entry.quantity.claim) ? entry.quantity : null;
      const quantityNote = quantity ? null : (entry.quantityNote ?? "not stated");
      const stakes = keptFacts(entry.stakes, reported);
      return { ...entry, ...base, ...statusFrom(entry, reported), quantity, quantityNote, stakes };
    }
    case "measure":
      return {
        ...entry,
        ...base,
        ...statusFrom(entry, reported),
        from: entry.from && sourcedFrom(entry.from, reported),
        until: entry.until && sourcedFrom(entry.until, reported),
        exceptions: keptFacts(entry.exceptions, reported),
      };
    case "agreement":
      return {
        ...entry,
        ...base,
        parties: entry.parties.filter((party) => sourcedFrom(party, reported) !== null),
        subject: entry.subject && sourcedFrom(entry.subject, reported),
        date: entry.date && sourcedFrom(entry.date, reported),
      };
  }
}

/** The last word of the documents until then, as the converter takes the last of all. */
function statusFrom<S>(
  { statuses, claims }: { readonly statuses: readonly Sourced<S>[]; readonly claims: readonly ClaimId[] },
  reported: ReadonlySet<ClaimId>,
): { readonly status: S | null; readonly statuses: readonly Sourced<S>[] } {
  const left = statuses.flatMap((status) => sourcedFrom(status, reported) ?? []);
  const last = (status: Sourced<S>) => Math.max(...status.claims.map((id) => claims.indexOf(id)));
  const [latest] = [...left].sort((a, b) => last(b) - last(a));
  return { status: latest?.value ?? null, statuses: left };
}

/** Null when none of its claims had been reported. */
function sourcedFrom<Value>(sourced: Sourced<Value>, reported: ReadonlySet<ClaimId>): Sourced<Value> | null {
  const claims = kept(sourced.claims, reported);
  return claims.length === 0 ? null : { ...sourced, claims };
}

function kept(claims: readonly ClaimId[], reported: ReadonlySet<ClaimId>): ClaimId[] {
  return claims.filter((id) => reported.has(id));
}

function keptFacts<F extends { readonly claim: ClaimId }>(
  facts: readonly F[],
  reported: ReadonlySet<ClaimId>,
): F[] {
  return facts.filter(({ claim }) => reported.has(claim));
}
