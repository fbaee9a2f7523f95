import type { Claim, Entry, PublishedDocument } from "../../model/dataset.ts";
import { addressAtPhrase } from "../../model/text-fragment.ts";
import { webAddress } from "../../model/web-address.ts";
import type { DatasetIndex } from "../dataset-index.ts";
import { claimsOf, evidenceFor } from "../derive.ts";
import { datesOf } from "../entry-dates.ts";
import { facetValuesOf } from "../filters.ts";
import { TABLE_COLUMNS } from "../view-state.ts";

/** The columns of the table that is taken away: those on screen, and what it takes to check them. */
export const EXPORT_COLUMNS = ["id", ...TABLE_COLUMNS, "documents", "claims", "evidence"] as const;
type ExportColumn = (typeof EXPORT_COLUMNS)[number];

/** A phrase that a claim rests on, and where it stands. */
interface QuotedPhrase {
  readonly phrase: string;
  readonly publisher: string;
  readonly paragraph: number;
  /** The publisher's page, opened at the phrase; null for a draft whose address nobody knows yet. */
  readonly address: string | null;
}

/** The reader's words for what stands in the table. */
export interface TableWords {
  readonly columns: Readonly<Record<ExportColumn, string>>;
  readonly name: (entry: Entry) => string;
  readonly kind: (entry: Entry) => string;
  /** Null: no document states one. */
  readonly status: (entry: Entry) => string | null;
  /** @param value of the facet: a country, or a part of the world */
  readonly country: (value: string) => string;
  /** @param date EDTF */
  readonly date: (date: string) => string;
  /** Each quantity by itself; none when no document states one. */
  readonly quantities: (entry: Entry) => readonly string[];
  readonly document: (document: PublishedDocument) => string;
  readonly claim: (claim: Claim) => string;
  readonly evidence: (quoted: QuotedPhrase) => string;
  /** What stands where no document states anything. */
  readonly notStated: string;
}

/**
 * The entries as rows of text, under a row with the names of the columns. Several things in one cell stand on lines of
 * their own. No cell is empty.
 */
export function tableRows(index: DatasetIndex, entries: readonly Entry[], words: TableWords): string[][] {
  return [
    EXPORT_COLUMNS.map((column) => words.columns[column]),
    ...entries.map((entry) => EXPORT_COLUMNS.map((column) => cellOf(index, entry, column, words))),
  ];
}

function cellOf(index: DatasetIndex, entry: Entry, column: ExportColumn, words: TableWords): string {
  const lines = (items: readonly string[]) => (items.length === 0 ? words.notStated : items.join("\n"));
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
    case "quantity":
      return lines(words.quantities(entry));
    case "documents":
      return lines(entry.documents.flatMap((id) => index.documentById.get(id) ?? []).map(words.document));
    case "claims":
      return lines(claimsOf(index, entry).map(words.claim));
    case "evidence":
      return lines(phrasesOf(index, entry).map(words.evidence));
  }
}

function phrasesOf(index: DatasetIndex, entry: Entry): QuotedPhrase[] {
  return evidenceFor(index, entry).flatMap(({ claim, document }) =>
    claim.at.map(({ paragraph, phrase }) => {
      const url = webAddress(document.url);
      return {
        phrase,
        publisher: document.publisher,
        paragraph,
        address: url && addressAtPhrase(url, phrase),
      };
    }),
  );
}
