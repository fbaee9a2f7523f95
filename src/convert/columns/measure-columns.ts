import type { Measure } from "../../model/dataset.ts";
import { claimsOf, notStated } from "../feature-properties.ts";
import { whenBetween } from "../when.ts";
import { asText, type Column, type EntryRow } from "./column.ts";
import {
  leadColumns,
  sourceColumns,
  statusColumns,
  statusEvidence,
  structuredColumns,
  timeColumns,
  timeOf as timeSpokenOf,
} from "./common-columns.ts";
import { countryOf, identityColumns, languageColumns, nameOf, namesColumns } from "./name-columns.ts";

type Row = EntryRow<Measure>;

/** The properties of a restrictive measure in measures.geojson. */
export const MEASURE_COLUMNS: readonly Column<Row>[] = [
  ...identityColumns<Measure>("measure", ({ entry }) => entry.names.en),
  ...languageColumns<Row>("goods", "What it restricts,", ({ entry }) => entry.goods.value),
  ...statusColumns<Measure>(
    "proposed (under consideration), in force, suspended, ended (no longer in force), claimed",
  ),
  ...leadColumns<Measure>(),
  ...partyColumns("imposedBy", "imposed_by", "Who imposed it"),
  ...partyColumns("against", "against", "Whom it is against, whose territory is drawn"),
  {
    name: "start_date",
    type: "edtf",
    about: "From when it is in force.",
    empty: "no document states it",
    value: ({ entry }) => entry.from?.value ?? null,
  },
  {
    name: "end_date",
    type: "edtf",
    about: "Until when.",
    empty: "no document states it",
    value: ({ entry }) => entry.until?.value ?? null,
  },
  {
    name: "exception_words",
    type: "string",
    about: "What it leaves out, or may, in English.",
    empty: "no document states an exception",
    value: ({ entry }) => asText(entry.exceptions.map(({ of }) => of.en)),
  },
  {
    name: "severs_flows",
    type: "string",
    about: "The ids of the flows that it severs.",
    empty: "none on this map",
    value: ({ entry }) => asText(entry.severs),
  },
  ...timeColumns<Measure>("the time in which it is in force", timeOf),
  ...sourceColumns<Measure>(),
  ...namesColumns<Measure>(({ entry }) => entry.names),
  {
    name: "statuses",
    type: "list",
    about: "Every status that any document gives, with its claims.",
    empty: "no document says",
    value: ({ entry }) => entry.statuses,
  },
  {
    name: "goods",
    type: "object",
    about: "What it restricts: language (BCP 47) → words.",
    value: ({ entry }) => entry.goods.value,
  },
  {
    name: "from",
    type: "edtf",
    about: "The same as start_date. The name is a word of SQL.",
    empty: "no document states it",
    value: ({ entry }) => entry.from?.value ?? null,
  },
  {
    name: "fromNote",
    type: "string",
    about: "“not stated” where no document states a beginning.",
    empty: "one does",
    value: ({ entry }) => notStated(entry.from),
  },
  {
    name: "until",
    type: "edtf",
    about: "The same as end_date.",
    empty: "no document states it",
    value: ({ entry }) => entry.until?.value ?? null,
  },
  {
    name: "untilNote",
    type: "string",
    about: "“not stated” where no document states an end.",
    empty: "one does",
    value: ({ entry }) => notStated(entry.until),
  },
  {
    name: "exceptions",
    type: "list",
    about: "What it leaves out, or may: of (language → words), status, claim.",
    empty: "no document states an exception",
    value: ({ entry }) => entry.exceptions,
  },
  {
    name: "exceptionsNote",
    type: "string",
    about: "“not stated” where no document states an exception.",
    empty: "one does",
    value: ({ entry }) => (entry.exceptions.length > 0 ? null : "not stated"),
  },
  {
    name: "severs",
    type: "list",
    about: "The ids of the flows that it severs.",
    empty: "none on this map",
    value: ({ entry }) => entry.severs,
  },
  {
    name: "seversNone",
    type: "object",
    about: "Why it severs no flow on this map: language → words.",
    empty: "it does sever one",
    value: ({ entry }) => entry.seversNone,
  },
  ...structuredColumns<Measure>((row) => ({
    ...statusEvidence(row),
    imposedBy: row.entry.imposedBy.claims,
    against: row.entry.against.claims,
    goods: row.entry.goods.claims,
    from: row.entry.from?.claims ?? [],
    until: row.entry.until?.claims ?? [],
    exceptions: claimsOf(row.entry.exceptions),
  })),
];

function partyColumns(party: "imposedBy" | "against", prefix: string, about: string): Column<Row>[] {
  return [
    {
      name: party,
      type: "string",
      about: `${about}: the id of a place.`,
      value: ({ entry }) => entry[party].value,
    },
    {
      name: `${prefix}_name`,
      type: "string",
      about: "Its name in English.",
      value: ({ entry, lookup }) => nameOf(lookup, entry[party].value),
    },
    {
      name: `${prefix}_country`,
      type: "string",
      about: "Its country (ISO 3166-1 alpha-2).",
      empty: "it is a part of the world",
      value: ({ entry, lookup }) => countryOf(lookup, entry[party].value),
    },
  ];
}

function timeOf(row: Row) {
  const { from, until } = row.entry;
  const [start, end] = [from?.value ?? null, until?.value ?? null];
  // Days: an end that nobody states is open, and so is a beginning.
  const between = start === null && end === null ? [] : [`${start ?? ".."}/${end ?? ".."}`];
  if (between.length === 0) return timeSpokenOf(row);
  return { when: whenBetween(start, end), dates: between };
}
