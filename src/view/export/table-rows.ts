import type { Amount, Claim, Entry, PublishedDocument } from "../../model/dataset.ts";
import { EXPORT_COLUMNS, type ExportColumn } from "../../model/export-column.ts";
import { addressAtPhrase } from "../../model/text-fragment.ts";
import { webAddress } from "../../model/web-address.ts";
import type { DatasetIndex } from "../dataset-index.ts";
import { claimsOf, evidenceFor } from "../derive.ts";
import { facetValuesOf } from "../filters.ts";
import { amountsOf, datesOf } from "./entry-values.ts";

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
  /** Null: no document states one. An entry that can have none gives "". */
  readonly status: (entry: Entry) => string | null;
  /** @param place id of a country, or of a part of the world */
  readonly country: (place: string) => string;
  /** @param date EDTF */
  readonly date: (date: string) => string;
  readonly amount: (amount: Amount) => string;
  readonly document: (document: PublishedDocument) => string;
  readonly claim: (claim: Claim) => string;
  readonly evidence: (quoted: QuotedPhrase) => string;
  /** What stands where no document states anything. */
  readonly notStated: string;
}

/**
 * The entries as rows of text, under a row with the names of the columns. Several things in one cell stand on lines of
 * their own. A cell is empty only where nothing can be stated: an agreement has no status.
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
      return lines(facetValuesOf(index, "country", entry).map((id) => words.country(`place/${id}`)));
    case "date":
      return lines(datesOf(index, entry).map(words.date));
    case "quantity":
      return lines(amountsOf(entry).map(words.amount));
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
