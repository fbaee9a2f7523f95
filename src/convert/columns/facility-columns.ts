import type { Facility, Place } from "../../model/dataset.ts";
import type { Measurand } from "../../model/kinds.ts";
import { amountsAs, claimsOf, type Evidence } from "../feature-properties.ts";
import { amountColumns } from "./amount-columns.ts";
import { asText, type Column, type EntryRow } from "./column.ts";
import {
  leadColumns,
  sourceColumns,
  statusColumns,
  statusEvidence,
  structuredColumns,
  timeColumns,
  timeOf,
} from "./common-columns.ts";
import { countryOf, identityColumns, nameOf, namesColumns } from "./name-columns.ts";

type Row = EntryRow<Facility>;

const MEASURED = {
  capacity: "What it can make",
  output: "What it did make",
  plan: "What it is meant to make",
  employment: "How many work there",
} as const satisfies Partial<Record<Measurand, string>>;

/** The properties of a plant in facilities.geojson. */
export const FACILITY_COLUMNS: readonly Column<Row>[] = [
  ...identityColumns<Facility>("facility", ({ entry }) => entry.names.en),
  {
    name: "kind",
    type: "string",
    about: "vehicle plant, or gigafactory for a battery plant.",
    value: ({ entry }) => entry.kind.value,
  },
  ...statusColumns<Facility>(
    "operating, under construction, announced, considered (under discussion), in doubt, halted, ended, claimed",
  ),
  ...leadColumns<Facility>(),
  {
    name: "operator",
    type: "string",
    about: "The organisation that runs it, by its id in organisations.csv.",
    value: ({ entry }) => entry.operator.value,
  },
  {
    name: "operator_name",
    type: "string",
    about: "Its name in English.",
    value: ({ entry, lookup }) => nameOf(lookup, entry.operator.value),
  },
  {
    name: "place",
    type: "string",
    about: "The place as the documents name it, by its id in places.geojson.",
    value: ({ entry }) => entry.place.value,
  },
  {
    name: "place_name",
    type: "string",
    about: "Its name in English.",
    value: ({ entry, lookup }) => nameOf(lookup, entry.place.value),
  },
  {
    name: "place_country",
    type: "string",
    about: "Its country (ISO 3166-1 alpha-2).",
    empty: "it lies in several",
    value: ({ entry, lookup }) => countryOf(lookup, entry.place.value),
  },
  {
    name: "site",
    type: "string",
    about:
      "A closer place that the editor found elsewhere, at which the point stands; by its id in places.geojson.",
    empty: "the point is that of the place itself",
    value: ({ entry }) => entry.site,
  },
  {
    name: "precision",
    type: "string",
    about: "How closely the point is known: site, settlement, city, district.",
    value: ({ entry }) => entry.precision,
  },
  {
    name: "position_source",
    type: "string",
    about: "Where the editor read the coordinates: no document gives any.",
    empty: "not recorded",
    value: (row) => spotOf(row)?.source?.name ?? null,
  },
  {
    name: "position_url",
    type: "string",
    about: "The address of that source.",
    empty: "it has none",
    value: (row) => spotOf(row)?.source?.url ?? null,
  },
  {
    name: "position_note",
    type: "string",
    about: "How the coordinates were checked, and what the documents say of the place, in English.",
    empty: "there is nothing to remark",
    value: (row) => remarksOn(spotOf(row)),
  },
  ...Object.entries(MEASURED).flatMap(([prefix, about]) =>
    amountColumns<Facility>({ prefix, about, amounts: (entry) => amountsAs(entry, prefix as Measurand) }),
  ),
  {
    name: "plan_status",
    type: "string",
    about: "How far the plan of `plan_value` has come.",
    empty: "no document states a plan",
    value: ({ entry }) => amountsAs(entry, "plan").at(-1)?.status ?? null,
  },
  {
    name: "product_names",
    type: "string",
    about: "What is or will be made there, in English.",
    empty: "no document names a product",
    value: ({ entry }) => asText(entry.products.map(({ name }) => name.en)),
  },
  ...timeColumns<Facility>("a time that the documents speak of", timeOf),
  ...sourceColumns<Facility>(),
  ...namesColumns<Facility>(({ entry }) => entry.names),
  {
    name: "statuses",
    type: "list",
    about: "Every status that any document gives, with its claims.",
    empty: "no document says",
    value: ({ entry }) => entry.statuses,
  },
  ...(["capacity", "output", "plan", "employment", "share"] as const).map(
    (measurand): Column<Row> => ({
      name: measurand,
      type: "list",
      about: `Every ${measurand} that a claim states, once a claim: value, unit, per, bound (“exactly” where the document gives the bare figure), of, status, when, claim.`,
      empty: "no document states one",
      value: ({ entry }) => amountsAs(entry, measurand),
    }),
  ),
  {
    name: "products",
    type: "list",
    about: "Every product that a claim names: name, status, start (EDTF), claim.",
    empty: "no document names one",
    value: ({ entry }) => entry.products,
  },
  ...structuredColumns<Facility>(evidenceOf),
];

function evidenceOf(row: Row): Evidence {
  const { entry } = row;
  return {
    kind: entry.kind.claims,
    ...statusEvidence(row),
    place: entry.place.claims,
    operator: entry.operator.claims,
    products: claimsOf(entry.products),
    ...Object.fromEntries(
      (["capacity", "output", "plan", "employment", "share"] as const).map((measurand) => [
        measurand,
        claimsOf(amountsAs(entry, measurand)),
      ]),
    ),
  };
}

/** The place at whose point the mark stands. */
function spotOf({ entry, lookup }: Row): Place | undefined {
  return lookup.places.get(entry.site ?? entry.place.value);
}

function remarksOn(place: Place | undefined): string | null {
  const remarks = [place?.source?.checked?.en, place?.note?.en].filter((text) => text !== undefined);
  return remarks.length === 0 ? null : remarks.join(" ");
}
