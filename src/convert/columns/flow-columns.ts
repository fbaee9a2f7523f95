import type { Amount, Flow, FlowEnd } from "../../model/dataset.ts";
import { haltOf } from "../../model/halt.ts";
import { POINT_PRECISIONS } from "../../model/kinds.ts";
import { stakeAmounts } from "../build-flow.ts";
import { amountsAs, claimsOf, type Evidence, type Lookup } from "../feature-properties.ts";
import { samePosition, toSixDecimals } from "../rounding.ts";
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
import { countryOf, identityColumns, languageColumns, nameOf } from "./name-columns.ts";

type Row = EntryRow<Flow>;

/** The properties of a flow in flows.geojson. */
export const FLOW_COLUMNS: readonly Column<Row>[] = [
  ...identityColumns<Flow>(
    "flow",
    ({ entry, lookup }) =>
      ownershipName(entry, lookup) ??
      `${entry.commodity.value.en}, from ${nameOf(lookup, entry.origin.at)} to ${nameOf(lookup, entry.destination.at)}`,
  ),
  {
    name: "kind",
    type: "string",
    about: "batteries, vehicles, raw materials, investment, technology, ownership.",
    value: ({ entry }) => entry.kind,
  },
  ...languageColumns<Row>("commodity", "What goes,", ({ entry }) => entry.commodity.value),
  ...statusColumns<Flow>(
    "operating (ongoing; of ownership: held), under construction, announced, considered (under discussion), in doubt, halted, ended, claimed",
  ),
  {
    name: "severed_by",
    type: "string",
    about: "The names of the measures that sever it, in English.",
    empty: "no measure severs it",
    value: ({ entry, lookup }) => asText(entry.severedBy.map((id) => nameOf(lookup, id))),
  },
  {
    name: "halt",
    type: "string",
    about:
      "How it is severed: now, past (the halt is over), claimed (the halt is claimed, and the trade is not in doubt).",
    empty: "it is not severed",
    value: ({ entry }) => haltOf(entry),
  },
  ...leadColumns<Flow>(),
  ...endColumns("origin"),
  ...endColumns("destination"),
  {
    name: "domestic",
    type: "boolean",
    about: "Whether both ends lie in one country, or one inside the other.",
    value: ({ entry }) => entry.domestic,
  },
  ...amountColumns<Flow>({
    prefix: "quantity",
    about: "How much goes; of ownership, the size of the stake",
    amounts: quantitiesOf,
    note: ({ quantityNote }) => quantityNote,
  }),
  {
    name: "stake_percent",
    type: "number",
    unit: "percent",
    about: "The share that is held, of ownership.",
    empty: "it is no ownership, or no document states a share",
    value: ({ entry }) => entry.stakes.findLast(({ unit }) => unit === "percent")?.value ?? null,
  },
  {
    name: "stake_owners",
    type: "string",
    about: "Who holds the stake, in English.",
    empty: "it is no ownership",
    value: ({ entry, lookup }) => asText(entry.stakes.map(({ owner }) => nameOf(lookup, owner))),
  },
  {
    name: "stake_companies",
    type: "string",
    about: "In whom, in English.",
    empty: "it is no ownership",
    value: ({ entry, lookup }) => asText(entry.stakes.map(({ company }) => nameOf(lookup, company))),
  },
  ...timeColumns<Flow>("a time that the documents speak of", timeOf),
  ...sourceColumns<Flow>(),
  {
    name: "commodity",
    type: "object",
    about: "What goes: language (BCP 47) → words.",
    value: ({ entry }) => entry.commodity.value,
  },
  {
    name: "statuses",
    type: "list",
    about: "Every status that any document gives, with its claims.",
    empty: "no document says",
    value: ({ entry }) => entry.statuses,
  },
  ...(["origin", "destination"] as const).map(
    (end): Column<Row> => ({
      name: `${end}Inferred`,
      type: "object",
      about: `Why the editor infers the ${end} though no document states it: language → words.`,
      empty: "a document states it",
      value: ({ entry }) => entry[end].inferred,
    }),
  ),
  {
    name: "quantity",
    type: "object",
    about: "The quantity that the document published last states, with unit, per, bound, of, when, claim.",
    empty: "no document states one",
    value: ({ entry }) => entry.quantity,
  },
  {
    name: "quantityNote",
    type: "string",
    about:
      "Why there is no quantity: not stated, or not disclosed where a document says that it does not tell.",
    empty: "there is one",
    value: ({ entry }) => entry.quantityNote,
  },
  {
    name: "supply",
    type: "list",
    about: "Every quantity that a claim states, once a claim.",
    empty: "no document states one",
    value: ({ entry }) => amountsAs(entry, "supply"),
  },
  {
    name: "stakes",
    type: "list",
    about:
      "Every stake that a claim states: owner, company, value, unit, bound, when, claim; value null where no size is stated, control where the words speak of it.",
    empty: "it is no ownership",
    value: ({ entry }) => entry.stakes,
  },
  {
    name: "severedBy",
    type: "list",
    about: "The ids of the measures that sever it.",
    empty: "no measure severs it",
    value: ({ entry }) => entry.severedBy,
  },
  {
    name: "geometryNote",
    type: "string",
    about: "Why there is no line.",
    empty: "there is one",
    value: ({ entry: { origin, destination } }) =>
      samePosition(origin.position, destination.position)
        ? "origin and destination are the same place"
        : null,
  },
  ...structuredColumns<Flow>(evidenceOf),
];

/** "Rosatom's control of Enertech", "Geely's stake in Renault Korea": nothing goes from one country to another. */
function ownershipName({ kind, stakes }: Flow, lookup: Lookup): string | null {
  const stake = stakes.at(-1);
  if (kind !== "ownership" || !stake) return null;
  return `${nameOf(lookup, stake.owner)}'s ${stake.control ? "control of" : "stake in"} ${nameOf(lookup, stake.company)}`;
}

function endColumns(which: "origin" | "destination"): Column<Row>[] {
  const end = ({ entry }: Row): FlowEnd => entry[which];
  return [
    {
      name: which,
      type: "string",
      about: `The ${which}: the id of a place or a facility.`,
      value: (row) => end(row).at,
    },
    {
      name: `${which}_name`,
      type: "string",
      about: "Its name in English.",
      value: (row) => nameOf(row.lookup, end(row).at),
    },
    {
      name: `${which}_place`,
      type: "string",
      about: "The place that it is or stands in, by its id in places.geojson.",
      value: (row) => end(row).place,
    },
    {
      name: `${which}_country`,
      type: "string",
      about: "Its country (ISO 3166-1 alpha-2).",
      empty: "it is a part of the world",
      value: (row) => countryOf(row.lookup, end(row).place),
    },
    {
      name: `${which}_lng`,
      type: "number",
      unit: "degrees east, WGS 84",
      about: `Longitude of that end of the line.`,
      value: (row) => toSixDecimals(end(row).position)[0],
    },
    {
      name: `${which}_lat`,
      type: "number",
      unit: "degrees north, WGS 84",
      about: "Latitude of that end of the line.",
      value: (row) => toSixDecimals(end(row).position)[1],
    },
    {
      name: `${which}_is_anchor`,
      type: "boolean",
      about:
        "Whether that point is only where we draw it in a country or part of the world: no location of anything.",
      value: (row) => !POINT_PRECISIONS.includes(end(row).precision),
    },
    {
      name: `${which}Precision`,
      type: "string",
      about: "How closely it is known: site, settlement, city, district, country, region.",
      value: (row) => end(row).precision,
    },
    {
      name: `${which}_inferred`,
      type: "boolean",
      about: "Whether the editor inferred it, and no document states it.",
      value: (row) => end(row).inferred !== null,
    },
  ];
}

/** All that is said of how much goes; of ownership, of how much is held. The last of them is the flow's quantity. */
function quantitiesOf(entry: Flow): readonly Amount[] {
  const supply = amountsAs(entry, "supply");
  return supply.length > 0 ? supply : stakeAmounts(entry.stakes);
}

function evidenceOf(row: Row): Evidence {
  const { entry } = row;
  return {
    commodity: entry.commodity.claims,
    ...statusEvidence(row),
    origin: entry.origin.claims,
    destination: entry.destination.claims,
    quantity: entry.quantity ? [entry.quantity.claim] : [],
    supply: claimsOf(amountsAs(entry, "supply")),
    stakes: claimsOf(entry.stakes),
  };
}
