import type { Organisation, Stake } from "../../model/dataset.ts";
import { asText, type Column, type SubjectRow } from "./column.ts";
import { nameOf } from "./name-columns.ts";
import { subjectNames, subjectUse } from "./place-columns.ts";

type Row = SubjectRow<Organisation>;

/** The columns of organisations.csv. */
export const ORGANISATION_COLUMNS: readonly Column<Row>[] = [
  {
    name: "id",
    type: "string",
    about: "The organisation's id, the same in every file and version.",
    value: ({ subject }) => subject.id,
  },
  ...subjectNames<Organisation>(),
  {
    name: "owners",
    type: "string",
    about: "Who is said to own or control it, in English, with the stake where a document states its size.",
    empty: "no document says",
    value: ({ subject, lookup }) =>
      asText(subject.owners.map((stake) => `${nameOf(lookup, stake.owner)}${sizeOf(stake)}`)),
  },
  {
    name: "owner_ids",
    type: "string",
    about: "The ids of these.",
    empty: "no document says",
    value: ({ subject }) => asText(subject.owners.map(({ owner }) => owner)),
  },
  {
    name: "holdings",
    type: "string",
    about: "What it is said to own or control, in English, with the stake where a document states its size.",
    empty: "no document says",
    value: ({ subject, dataset, lookup }) =>
      asText(
        dataset.organisations
          .flatMap(({ owners }) => owners)
          .filter(({ owner }) => owner === subject.id)
          .map((stake) => `${nameOf(lookup, stake.company)}${sizeOf(stake)}`),
      ),
  },
  ...subjectUse<Organisation>(),
];

function sizeOf({ value, unit, bound }: Stake): string {
  if (value === null) return "";
  return ` (${bound === null || bound === "exactly" ? "" : `${bound} `}${value} ${unit})`;
}
