import type { Claim, Entry, Facility, Flow, Measure, PublishedDocument } from "../../model/dataset.ts";
import { datesOfEntry, isDated } from "../../model/entry-dates.ts";
import { leadingClaim } from "../../model/leading-claim.ts";
import { citationsOf } from "../citation.ts";
import { claimsOf, claimsOfAll, type Evidence, notStated, withoutEmpty } from "../feature-properties.ts";
import { type When, whenOf } from "../when.ts";
import { asText, type Column, type EntryRow } from "./column.ts";
import { daysOf } from "./days.ts";

type WithStatus = Facility | Flow | Measure;

/** How far a facility, flow or measure has come, and of what time that is said. */
export function statusColumns<E extends WithStatus>(words: string): Column<EntryRow<E>>[] {
  return [
    {
      name: "status",
      type: "string",
      about: `How far it has come, by the document published last: ${words}.`,
      empty: "no document says",
      value: ({ entry }) => entry.status,
    },
    {
      name: "status_as_of",
      type: "edtf",
      about: "The time of which that status is told; of several, the last one told.",
      empty: "no document gives a time",
      value: (row) => statusTimes(row).at(-1) ?? null,
    },
    {
      name: "status_since",
      type: "edtf",
      about: "When that status began.",
      empty: "no document states a beginning",
      value: (row) => statusTimes(row).flatMap(beginningOf).at(-1) ?? null,
    },
  ];
}

/** One claim in words: who says what, and how sure the editor is of the whole. */
export function leadColumns<E extends Entry>(): Column<EntryRow<E>>[] {
  return [
    {
      name: "certainty",
      type: "string",
      about: "How sure the editor is of the entry: certain, less-certain, uncertain.",
      value: ({ entry }) => entry.certainty,
    },
    {
      name: "says",
      type: "string",
      about: "The claim that gives the status, else the first one, in our own words, in English.",
      value: (row) => leadOf(row)?.says.en ?? null,
    },
    {
      name: "said_by",
      type: "string",
      about: "Who says so, where the document only passes it on.",
      empty: "the document says it itself",
      value: (row) => leadOf(row)?.by?.en ?? null,
    },
    {
      name: "note",
      type: "string",
      about: "The editor's remark on that claim.",
      empty: "there is no remark",
      value: (row) => leadOf(row)?.note?.en ?? null,
    },
    {
      name: "says_claim",
      type: "string",
      about: "The id of that claim, as in claims.csv.",
      value: (row) => leadOf(row)?.id ?? null,
    },
  ];
}

/** What an entry rests on, as texts. */
export function sourceColumns<E extends Entry>(): Column<EntryRow<E>>[] {
  return [
    {
      name: "claim_count",
      type: "integer",
      about: "How many claims the entry rests on.",
      value: ({ entry }) => entry.claims.length,
    },
    {
      name: "source_titles",
      type: "string",
      about: "The titles of the documents, in the order in which they were published.",
      value: (row) => asText(documentsOf(row).map(({ title }) => title)),
    },
    {
      name: "source_publishers",
      type: "string",
      about: "Their publishers, each once.",
      value: (row) => asText(documentsOf(row).map(({ publisher }) => publisher)),
    },
    {
      name: "source_urls",
      type: "string",
      about: "Their addresses.",
      value: (row) => asText(documentsOf(row).flatMap(({ url }) => url ?? [])),
    },
    {
      name: "story_ids",
      type: "string",
      about: "The stories that the entry belongs to.",
      empty: "it belongs to none",
      value: ({ entry }) => asText(entry.stories),
    },
    {
      name: "layer",
      type: "string",
      about: "Where it comes from: documents for the articles, context for other public documents.",
      value: ({ entry }) => entry.layer,
    },
  ];
}

/** The time that is told of an entry, structured and as days. */
export function timeColumns<E extends Entry>(
  about: string,
  timeOf: (row: EntryRow<E>) => { readonly when: When | null; readonly dates: readonly string[] },
): Column<EntryRow<E>>[] {
  return [
    {
      name: "first_day",
      type: "date",
      about: `The first day that it may mean: ${about}.`,
      empty: "no document states a time, or it has no stated beginning",
      value: (row) => daysOf(timeOf(row).dates).first,
    },
    {
      name: "last_day",
      type: "date",
      about: "The last day that it may mean.",
      empty: "no document states a time, or it has no stated end",
      value: (row) => daysOf(timeOf(row).dates).last,
    },
    {
      name: "when",
      type: "object",
      about: "The same as timespans of Linked Places, dates in EDTF.",
      empty: "no document states a time",
      value: (row) => timeOf(row).when,
    },
    {
      name: "whenNote",
      type: "string",
      about: "“not stated” where there is no time.",
      empty: "there is one",
      value: (row) => notStated(timeOf(row).when),
    },
  ];
}

/** The times that the documents speak of, as everywhere else. */
export function timeOf(row: EntryRow<Entry>) {
  const dates = datesIn(row);
  return { dates, when: whenOf(dates) };
}

function datesIn({ entry, lookup }: EntryRow<Entry>): readonly string[] {
  return datesOfEntry(
    entry,
    entry.claims.flatMap((id) => lookup.claims.get(id) ?? []),
  );
}

/** What every entry has as lists and objects: its claims, and which of its properties comes from which. */
export function structuredColumns<E extends Entry>(
  evidenceOf: (row: EntryRow<E>) => Evidence,
): Column<EntryRow<E>>[] {
  return [
    {
      name: "undisclosed",
      type: "list",
      about: "What a document says in so many words that it does not tell: property, what, claim.",
      empty: "no document says so of anything",
      value: ({ entry }) => entry.undisclosed,
    },
    {
      name: "stories",
      type: "list",
      about: "The ids of the stories that the entry belongs to.",
      empty: "it belongs to none",
      value: ({ entry }) => entry.stories,
    },
    {
      name: "documents",
      type: "list",
      about: "The ids of the documents that speak of it.",
      value: ({ entry }) => entry.documents,
    },
    {
      name: "claims",
      type: "list",
      about: "The ids of the claims that it rests on.",
      value: ({ entry }) => entry.claims,
    },
    {
      name: "evidence",
      type: "object",
      about: "Structured property → the ids of the claims that it comes from.",
      value: (row) => withoutEmpty({ ...evidenceOf(row), undisclosed: claimsOf(row.entry.undisclosed) }),
    },
    {
      name: "citations",
      type: "list",
      about: "Every phrase that the claims rest on: label, and @id, the publisher's page opened at it.",
      value: ({ entry, lookup }) =>
        citationsOf(
          entry.claims.flatMap((id) => lookup.claims.get(id) ?? []),
          lookup.documents,
        ),
    },
  ];
}

/** The claims that status, certainty and time of a facility, flow or measure come from. */
export function statusEvidence({ entry, lookup }: EntryRow<WithStatus>): Evidence {
  const status = claimsOfAll(entry.statuses);
  return {
    status,
    certainty: claimsOfAll(entry.statuses.filter(({ value }) => value === entry.status)),
    when: claimsOfDates({ entry, lookup }),
  };
}

/** The claims that its dates come from. */
function claimsOfDates({ entry, lookup }: EntryRow<Entry>): string[] {
  return entry.claims.filter((id) => {
    const claim = lookup.claims.get(id);
    return claim !== undefined && isDated(claim);
  });
}

function leadOf({ entry, lookup }: EntryRow<Entry>): Claim | undefined {
  return lookup.claims.get(leadingClaim(entry) ?? "");
}

function documentsOf({ entry, lookup }: EntryRow<Entry>): PublishedDocument[] {
  return entry.documents.flatMap((id) => lookup.documents.get(id) ?? []);
}

/** The times of the claims that give the present status, in the order of publication. */
function statusTimes({ entry, lookup }: EntryRow<WithStatus>): string[] {
  const told = entry.statuses.filter(({ value }) => value === entry.status);
  return claimsOfAll(told).flatMap((id) => lookup.claims.get(id)?.when ?? []);
}

/** Of an interval that goes on, its stated beginning; a date by itself is only a time of which something is told. */
function beginningOf(when: string): string[] {
  const [from = "", until] = when.split("/");
  return until === ".." && from !== "" ? [from] : [];
}
