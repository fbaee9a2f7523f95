import type { Cell } from "../../model/csv.ts";
import type { Claim, Entry, PublishedDocument } from "../../model/dataset.ts";
import { addressAtPhrase } from "../../model/text-fragment.ts";
import { webAddress } from "../../model/web-address.ts";
import type { DatasetIndex } from "../dataset-index.ts";
import { evidenceFor } from "../derive.ts";
import { fitted } from "./fitted.ts";
import type { ClaimWords, TableWords } from "./table-rows.ts";

export const CLAIM_COLUMNS = [
  "id",
  "entries",
  "says",
  "saidBy",
  "certainty",
  "note",
  "date",
  "isoDate",
  "documents",
  "evidence",
  "link",
] as const;
type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

/** The reader's words for the table of claims. */
export interface ClaimTableWords extends Pick<TableWords, "date" | "document" | "notStated" | "cut"> {
  readonly columns: Readonly<Record<ClaimColumn, string>>;
  readonly claim: ClaimWords & { readonly certainty: (claim: Claim) => string };
  readonly phrase: (quoted: { readonly phrase: string; readonly paragraph: number }) => string;
}

/**
 * The claims that the entries rest on, one row each, in the order of the entries, under a row with the names of the
 * columns. No cell has over 1,000 characters.
 */
export function claimRows(index: DatasetIndex, entries: readonly Entry[], words: ClaimTableWords): Cell[][] {
  const evidence = new Map(
    entries.flatMap((entry) => evidenceFor(index, entry)).map((each) => [each.claim.id, each]),
  );
  return [
    CLAIM_COLUMNS.map((column) => words.columns[column]),
    ...[...evidence.values()].map(({ claim, document }) => {
      const about = entries.filter(({ claims }) => claims.includes(claim.id)).map(({ id }) => id);
      return CLAIM_COLUMNS.map((column) => fitted(cellOf(claim, document, about, column, words), words.cut));
    }),
  ];
}

function cellOf(
  claim: Claim,
  document: PublishedDocument,
  entries: readonly string[],
  column: ClaimColumn,
  words: ClaimTableWords,
): Cell {
  switch (column) {
    case "id":
      return claim.id;
    case "entries":
      return entries.join("\n");
    case "says":
      return words.claim.says(claim);
    case "saidBy":
      return words.claim.saidBy(claim);
    case "certainty":
      return words.claim.certainty(claim);
    case "note":
      return words.claim.note(claim);
    case "date":
      return claim.when === null ? words.notStated : words.date(claim.when);
    case "isoDate":
      return claim.when;
    case "documents":
      return words.document(document);
    case "evidence":
      return claim.at.map(words.phrase).join("\n");
    case "link": {
      const url = webAddress(document.url);
      return url && addressAtPhrase(url, claim.at[0]?.phrase ?? "");
    }
  }
}
