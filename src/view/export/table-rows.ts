import type { Cell } from "../../model/csv.ts";
import type { Amount, Claim, Entry, FlowEnd, PublishedDocument } from "../../model/dataset.ts";
import type { Unit } from "../../model/kinds.ts";
import { leadingClaim } from "../../model/leading-claim.ts";
import type { Position } from "../../model/position.ts";
import type { DatasetIndex } from "../dataset-index.ts";
import { datesOf } from "../entry-dates.ts";
import { countryOf, facetValuesOf } from "../filters.ts";
import { quantitiesOf } from "../quantities.ts";
import { TABLE_COLUMNS } from "../view-state.ts";
import { fitted } from "./fitted.ts";

/** The columns of the table that is taken away: those on screen, and what it takes to reckon with them and check them. */
export const EXPORT_COLUMNS = [
  "id",
  ...TABLE_COLUMNS,
  "isoDate",
  "value",
  "unit",
  "origin",
  "originCountry",
  "originLongitude",
  "originLatitude",
  "destination",
  "destinationCountry",
  "destinationLongitude",
  "destinationLatitude",
  "longitude",
  "latitude",
  "says",
  "saidBy",
  "certainty",
  "note",
  "claims",
  "documents",
] as const;
type ExportColumn = (typeof EXPORT_COLUMNS)[number];

/** Columns that are empty where there is nothing to tell: numbers, and text for programs. All others say so in words. */
export const BARE_COLUMNS: readonly ExportColumn[] = EXPORT_COLUMNS.filter((column) =>
  /^(?:value|unit|isoDate|note|origin.*|destination.*|longitude|latitude)$/.test(column),
);

/** The reader's words for what stands in the table. */
export interface TableWords {
  readonly columns: Readonly<Record<ExportColumn, string>>;
  readonly name: (entry: Entry) => string;
  readonly kind: (entry: Entry) => string;
  /** Null: no document states one. */
  readonly status: (entry: Entry) => string | null;
  /** @param value of the facet: a country, or a part of the world */
  readonly country: (value: string) => string;
  /** @param id of a place or a facility */
  readonly place: (id: string) => string;
  /** @param date EDTF */
  readonly date: (date: string) => string;
  /** Each quantity by itself; none when no document states one. */
  readonly quantities: (entry: Entry) => readonly string[];
  readonly unit: (unit: Unit) => string;
  readonly certainty: (entry: Entry) => string;
  readonly claim: ClaimWords;
  readonly document: (document: PublishedDocument) => string;
  /** What stands where no document states anything. */
  readonly notStated: string;
  /** Ends a cell that was cut. */
  readonly cut: string;
}

/** A claim in the reader's words. */
export interface ClaimWords {
  readonly says: (claim: Claim) => string;
  /** Who says it: whom the document names, else its publisher. */
  readonly saidBy: (claim: Claim) => string;
  readonly note: (claim: Claim) => string | null;
}

/**
 * The entries as rows of cells, one row an entry, under a row with the names of the columns. Several things in one cell
 * stand on lines of their own; value and unit are those of the first quantity. No cell has over 1,000 characters.
 */
export function tableRows(index: DatasetIndex, entries: readonly Entry[], words: TableWords): Cell[][] {
  return [
    EXPORT_COLUMNS.map((column) => words.columns[column]),
    ...entries.map((entry) =>
      EXPORT_COLUMNS.map((column) => fitted(cellOf(index, entry, column, words), words.cut)),
    ),
  ];
}

function cellOf(index: DatasetIndex, entry: Entry, column: ExportColumn, words: TableWords): Cell {
  const lines = (items: readonly string[]) => (items.length === 0 ? words.notStated : items.join("\n"));
  const [quantity]: readonly Amount[] = quantitiesOf(entry);
  const lead = index.claimById.get(leadingClaim(entry) ?? "");
  const { origin, destination } = endsOf(entry);
  switch (column) {
    case "id":
      return entry.id;
    case "name":
      return words.name(entry);
    case "kind":
      return words.kind(entry);
    case "status":
      return words.status(entry) ?? words.notStated;
    case "country":
      return lines(facetValuesOf(index, "country", entry).map(words.country));
    case "date":
      return lines(datesOf(index, entry).map(words.date));
    case "isoDate":
      return datesOf(index, entry).join("\n") || null;
    case "quantity":
      return lines(words.quantities(entry));
    case "value":
      return quantity?.value ?? null;
    case "unit":
      return quantity ? words.unit(quantity.unit) : null;
    case "origin":
      return origin && words.place(origin.at);
    case "originCountry":
      return countryName(index, origin, words);
    case "originLongitude":
      return origin?.position[0] ?? null;
    case "originLatitude":
      return origin?.position[1] ?? null;
    case "destination":
      return destination && words.place(destination.at);
    case "destinationCountry":
      return countryName(index, destination, words);
    case "destinationLongitude":
      return destination?.position[0] ?? null;
    case "destinationLatitude":
      return destination?.position[1] ?? null;
    case "longitude":
      return pointOf(entry)?.[0] ?? null;
    case "latitude":
      return pointOf(entry)?.[1] ?? null;
    case "says":
      return lead ? words.claim.says(lead) : words.notStated;
    case "saidBy":
      return lead ? words.claim.saidBy(lead) : words.notStated;
    case "certainty":
      return words.certainty(entry);
    case "note":
      return lead ? words.claim.note(lead) : null;
    case "claims":
      return entry.claims.length;
    case "documents":
      return lines(entry.documents.flatMap((id) => index.documentById.get(id) ?? []).map(words.document));
  }
}

function endsOf(entry: Entry): { origin: FlowEnd | null; destination: FlowEnd | null } {
  return entry.type === "flow" ? entry : { origin: null, destination: null };
}

/** The country, or part of the world, in which a flow starts or ends. */
function countryName(index: DatasetIndex, end: FlowEnd | null, { country }: TableWords): string | null {
  return end && (countryOf(index, end.place).map(country).join("\n") || null);
}

/** Where the mark of a plant or an agreement stands. */
function pointOf(entry: Entry): Position | null {
  return entry.type === "facility" || entry.type === "agreement" ? entry.position : null;
}
