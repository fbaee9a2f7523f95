import type { Claim, PublishedDocument } from "../../model/dataset.ts";
import { addressAtPhrase } from "../../model/text-fragment.ts";
import { asText, type Column } from "./column.ts";
import { daysOf } from "./days.ts";
import { languageColumns } from "./name-columns.ts";

/** A claim and the document that makes it. */
export interface ClaimRow {
  readonly claim: Claim;
  readonly document: PublishedDocument;
}

/** The columns of claims.csv: who says what, where, and how sure it is. */
export const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
  {
    name: "id",
    type: "string",
    about: "The claim's id: that of its document, #, its own.",
    value: ({ claim }) => claim.id,
  },
  {
    name: "about_ids",
    type: "string",
    about: "What it is about: ids of entries, places and organisations.",
    value: ({ claim }) => asText(claim.about),
  },
  ...languageColumns<ClaimRow>("says", "The claim in our own words,", ({ claim }) => claim.says),
  ...languageColumns<ClaimRow>(
    "said_by",
    "Who says so, where the document only passes it on,",
    ({ claim }) => claim.by,
  ),
  {
    name: "certainty",
    type: "string",
    about: "How sure the editor is that it holds: certain, less-certain, uncertain.",
    value: ({ claim }) => claim.certainty,
  },
  ...languageColumns<ClaimRow>("note", "The editor's remark,", ({ claim }) => claim.note),
  {
    name: "spoken_of",
    type: "edtf",
    about: "The time that it speaks of.",
    empty: "it states none",
    value: ({ claim }) => claim.when,
  },
  {
    name: "first_day",
    type: "date",
    about: "The first day that this may mean.",
    empty: "it states no time, or no beginning",
    value: ({ claim }) => daysOf(claim.when === null ? [] : [claim.when]).first,
  },
  {
    name: "last_day",
    type: "date",
    about: "The last day that this may mean.",
    empty: "it states no time, or no end",
    value: ({ claim }) => daysOf(claim.when === null ? [] : [claim.when]).last,
  },
  {
    name: "fact_kinds",
    type: "string",
    about:
      "What it states, as kinds of facts: facility, flow, measure, capacity, stake…; statement for what is only told in words.",
    value: ({ claim }) => asText(claim.facts.map(({ kind }) => kind)),
  },
  {
    name: "document",
    type: "string",
    about: "The id of the document that makes it.",
    value: ({ document }) => document.id,
  },
  { name: "publisher", type: "string", about: "Its publisher.", value: ({ document }) => document.publisher },
  { name: "title", type: "string", about: "Its title.", value: ({ document }) => document.title },
  {
    name: "published",
    type: "edtf",
    about: "When it was published.",
    empty: "not known",
    value: ({ document }) => document.published?.date ?? null,
  },
  {
    name: "link",
    type: "string",
    about: "The publisher's page, opened at the first of the phrases.",
    empty: "not known",
    value: ({ claim, document }) => document.url && addressAtPhrase(document.url, claim.at[0]?.phrase ?? ""),
  },
  {
    name: "paragraphs",
    type: "string",
    about: "The paragraphs that it rests on (lines that are not empty, counted from 1), one for each phrase.",
    value: ({ claim }) => claim.at.map(({ paragraph }) => paragraph).join(" | "),
  },
  {
    name: "phrases",
    type: "string",
    about: "The phrases that it rests on, as the document has them.",
    value: ({ claim }) => claim.at.map(({ phrase }) => phrase).join(" | "),
  },
];
