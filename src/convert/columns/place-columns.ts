import type { Place } from "../../model/dataset.ts";
import { entriesOf } from "../../model/subjects.ts";
import { asText, type Column, type SubjectRow } from "./column.ts";
import { languageColumns } from "./name-columns.ts";

type Row = SubjectRow<Place>;

/** The properties of a place in places.geojson. */
export const PLACE_COLUMNS: readonly Column<Row>[] = [
  {
    name: "id",
    type: "string",
    about: "The place's id, the same in every file and version; also the id of the feature.",
    value: ({ subject }) => subject.id,
  },
  ...subjectNames<Place>(),
  {
    name: "precision",
    type: "string",
    about: "How closely the place is known: site, settlement, city, district, country, region.",
    value: ({ subject }) => subject.precision,
  },
  {
    name: "country",
    type: "string",
    about: "The country that it is or lies in (ISO 3166-1 alpha-2).",
    empty: "it is a part of the world",
    value: ({ subject }) => subject.country,
  },
  {
    name: "area_countries",
    type: "string",
    about: "The countries that we draw as a part of the world (ISO 3166-1 alpha-2): a choice of drawing.",
    empty: "it is no part of the world",
    value: ({ subject }) => asText(subject.area),
  },
  {
    name: "anchor_lng",
    type: "number",
    unit: "degrees east, WGS 84",
    about: "Where we set a country's or region's name and end arrows: a choice of drawing, no location.",
    empty: "the place has a point",
    value: ({ subject }) => subject.anchor?.[0] ?? null,
  },
  {
    name: "anchor_lat",
    type: "number",
    unit: "degrees north, WGS 84",
    about: "The same.",
    empty: "the place has a point",
    value: ({ subject }) => subject.anchor?.[1] ?? null,
  },
  {
    name: "position_source",
    type: "string",
    about: "Where the editor read the coordinates: no document gives any.",
    empty: "the place has no point",
    value: ({ subject }) => subject.source?.name ?? null,
  },
  {
    name: "position_url",
    type: "string",
    about: "The address of that source.",
    empty: "the place has no point, or the source no address",
    value: ({ subject }) => subject.source?.url ?? null,
  },
  {
    name: "position_note",
    type: "string",
    about: "How the coordinates were checked, in English.",
    empty: "the place has no point",
    value: ({ subject }) => subject.source?.checked?.en ?? null,
  },
  {
    name: "note",
    type: "string",
    about: "The editor's remark, in English.",
    empty: "there is no remark",
    value: ({ subject }) => subject.note?.en ?? null,
  },
  {
    name: "geometry_note",
    type: "string",
    about: "Why there is no point.",
    empty: "there is one",
    value: ({ subject: { position, precision } }) =>
      position ? null : `a ${precision} is an area, not a point`,
  },
  ...subjectUse<Place>(),
];

/** What a place or an organisation is called. */
export function subjectNames<Subject extends Pick<Place, "names" | "local" | "aliases">>(): Column<
  SubjectRow<Subject>
>[] {
  return [
    { name: "name", type: "string", about: "Its name in English.", value: ({ subject }) => subject.names.en },
    ...languageColumns<SubjectRow<Subject>>("name", "Its name", ({ subject }) => subject.names, [
      "ko",
      "ru",
      "es",
    ]),
    {
      name: "name_local",
      type: "string",
      about: "Its name in its own language.",
      empty: "not recorded",
      value: ({ subject: { local, names } }) => (local === null ? null : (names[local] ?? null)),
    },
    {
      name: "local_language",
      type: "string",
      about: "That language (BCP 47).",
      empty: "not recorded",
      value: ({ subject }) => subject.local,
    },
    {
      name: "other_names",
      type: "string",
      about: "Other names that documents and readers use.",
      empty: "none is recorded",
      value: ({ subject }) => asText(subject.aliases),
    },
  ];
}

/** What names a place or an organisation. */
export function subjectUse<Subject extends Pick<Place, "id" | "claims">>(): Column<SubjectRow<Subject>>[] {
  return [
    {
      name: "entry_ids",
      type: "string",
      about: "The plants, flows, measures and agreements that have to do with it.",
      empty: "none has",
      value: ({ subject, dataset, lookup }) =>
        asText(entriesOf({ dataset, claimById: lookup.claims }, subject.id).map(({ id }) => id)),
    },
    {
      name: "claim_count",
      type: "integer",
      about: "How many claims are about it itself, apart from those about these entries.",
      value: ({ subject }) => subject.claims.length,
    },
  ];
}
