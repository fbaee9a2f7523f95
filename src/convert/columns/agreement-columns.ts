import type { Agreement } from "../../model/dataset.ts";
import { amountsAs, claimsOf, claimsOfAll, type Evidence, notStated } from "../feature-properties.ts";
import { whenOf } from "../when.ts";
import { amountColumns } from "./amount-columns.ts";
import { asText, type Column, type EntryRow } from "./column.ts";
import { leadColumns, sourceColumns, structuredColumns, timeColumns } from "./common-columns.ts";
import { countryOf, identityColumns, languageColumns, nameOf, namesColumns } from "./name-columns.ts";

type Row = EntryRow<Agreement>;

/** The properties of an agreement in agreements.geojson. */
export const AGREEMENT_COLUMNS: readonly Column<Row>[] = [
  ...identityColumns<Agreement>("agreement", ({ entry }) => entry.names.en),
  ...languageColumns<Row>("subject", "What it is about,", ({ entry }) => entry.subject?.value ?? null),
  ...leadColumns<Agreement>(),
  {
    name: "party_names",
    type: "string",
    about: "Who signed it, in English.",
    value: ({ entry, lookup }) => asText(entry.parties.map(({ value }) => nameOf(lookup, value))),
  },
  {
    name: "signed_date",
    type: "edtf",
    about: "When it was signed.",
    empty: "no document states it",
    value: ({ entry }) => entry.date?.value ?? null,
  },
  {
    name: "place",
    type: "string",
    about: "Where it was signed, by its id in places.geojson.",
    empty: "no document states it",
    value: ({ entry }) => entry.place?.value ?? null,
  },
  {
    name: "place_name",
    type: "string",
    about: "The place's name in English.",
    empty: "no document states it",
    value: ({ entry, lookup }) => entry.place && nameOf(lookup, entry.place.value),
  },
  {
    name: "place_country",
    type: "string",
    about: "Its country (ISO 3166-1 alpha-2).",
    empty: "no document states the place",
    value: ({ entry, lookup }) => entry.place && countryOf(lookup, entry.place.value),
  },
  {
    name: "precision",
    type: "string",
    about: "How closely the place is known: site, settlement, city, district, country, region.",
    empty: "no document states the place",
    value: ({ entry }) => entry.precision,
  },
  ...amountColumns<Agreement>({
    prefix: "supply",
    about: "How much is to be supplied",
    amounts: suppliesOf,
  }),
  ...timeColumns<Agreement>("when it was signed", timeOf),
  ...sourceColumns<Agreement>(),
  ...namesColumns<Agreement>(({ entry }) => entry.names),
  {
    name: "parties",
    type: "list",
    about: "Who signed it, by their ids in organisations.csv.",
    value: ({ entry }) => entry.parties.map(({ value }) => value),
  },
  {
    name: "subject",
    type: "object",
    about: "What it is about: language (BCP 47) → words.",
    empty: "no document states it",
    value: ({ entry }) => entry.subject?.value ?? null,
  },
  {
    name: "subjectNote",
    type: "string",
    about: "“not stated” where no document states the subject.",
    empty: "one does",
    value: ({ entry }) => notStated(entry.subject),
  },
  {
    name: "date",
    type: "edtf",
    about: "The same as signed_date. The name is a word of SQL.",
    empty: "no document states it",
    value: ({ entry }) => entry.date?.value ?? null,
  },
  {
    name: "dateNote",
    type: "string",
    about: "“not stated” where no document states the date.",
    empty: "one does",
    value: ({ entry }) => notStated(entry.date),
  },
  {
    name: "placeNote",
    type: "string",
    about: "“not stated” where no document states the place.",
    empty: "one does",
    value: ({ entry }) => notStated(entry.place),
  },
  {
    name: "supply",
    type: "list",
    about: "Every quantity that a claim states, once a claim.",
    empty: "no document states one",
    value: ({ entry }) => suppliesOf(entry),
  },
  {
    name: "geometryNote",
    type: "string",
    about: "Why there is no point.",
    empty: "there is one",
    value: ({ entry }) =>
      entry.position ? null : entry.place ? `the place is a ${entry.precision}` : "the place is not stated",
  },
  ...structuredColumns<Agreement>(evidenceOf),
];

function suppliesOf(entry: Agreement) {
  return amountsAs(entry, "supply");
}

function timeOf({ entry }: Row) {
  const dates = entry.date ? [entry.date.value] : [];
  return { dates, when: whenOf(dates) };
}

/** An agreement is as certain as the surest of the claims that tell of it. */
function evidenceOf({ entry }: Row): Evidence {
  const told = {
    parties: claimsOfAll(entry.parties),
    subject: entry.subject?.claims ?? [],
    date: entry.date?.claims ?? [],
    place: entry.place?.claims ?? [],
  };
  return {
    ...told,
    certainty: [...new Set(Object.values(told).flat())],
    when: told.date,
    supply: claimsOf(suppliesOf(entry)),
  };
}
