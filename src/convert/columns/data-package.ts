import { createHash } from "node:crypto";
import type { Dataset } from "../../model/dataset.ts";
import { writeJson } from "../json-lines.ts";
import type { ColumnType } from "./column.ts";
import type { DescribedColumn, DescribedFile } from "./described-files.ts";

/** What the dataset is about, for catalogues. */
export const KEYWORDS = [
  "batteries",
  "electric vehicles",
  "gigafactories",
  "trade flows",
  "sanctions",
  "export restrictions",
  "rare earths",
  "sourced claims",
] as const;

/** The licence of the data, as catalogues name it. */
export const LICENCE = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  path: "https://creativecommons.org/licenses/by/4.0/",
} as const;

/** Types of Frictionless Table Schema. EDTF is text to it. */
const FIELD_TYPES: Readonly<Record<ColumnType, string>> = {
  string: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  date: "date",
  edtf: "string",
  list: "array",
  object: "object",
};

/**
 * `datapackage.json`: the files with type, unit, meaning and an example of every column, as a Data Package
 * (https://datapackage.org/standard/data-package/, version 2). Of GeoJSON the columns are the features' properties; of
 * other JSON `lists` holds the fields of the items by list, for which the standard has no word.
 */
export function dataPackage(dataset: Dataset, files: readonly DescribedFile[]): string {
  return writeJson({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "battery-routes",
    title: "Battery Routes",
    description:
      "Battery and electric-vehicle plants, what flows between them, and the measures that cut these flows, as published articles tell of them. Every value leads to the claims that it rests on.",
    version: dataset.version,
    keywords: KEYWORDS,
    licenses: [LICENCE],
    contributors: [{ title: "Battery Routes", roles: ["creator"] }],
    sources: dataset.documents.flatMap(({ publisher, title, url }) =>
      url === null ? [] : [{ title: `${publisher}: ${title}`, path: url }],
    ),
    resources: files.map(resourceOf),
  });
}

function resourceOf({ name, mediaType, about, text, tables }: DescribedFile): Record<string, unknown> {
  const [first] = tables;
  const isTable = first !== undefined && (first.list === null || first.list === "features");
  return {
    name: name.replace(/\.\w+$/, ""),
    path: name,
    ...(first?.list === null ? { type: "table" } : {}),
    description: about,
    format: name.slice(name.lastIndexOf(".") + 1),
    mediatype: mediaType,
    encoding: "utf-8",
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash("sha256").update(text).digest("hex")}`,
    ...(isTable
      ? { schema: { fields: first.columns.map(fieldOf), primaryKey: ["id"], missingValues: [""] } }
      : { lists: tables.map(({ list, columns }) => ({ name: list, fields: columns.map(fieldOf) })) }),
  };
}

function fieldOf({ name, type, unit, about, empty, example }: DescribedColumn): Record<string, unknown> {
  return {
    name,
    type: FIELD_TYPES[type],
    ...(type === "edtf" ? { rdfType: "http://id.loc.gov/datatypes/edtf/EDTF" } : {}),
    ...(unit === undefined ? {} : { unit }),
    description: empty === undefined ? about : `${about} Empty: ${empty}.`,
    ...(empty === undefined ? { constraints: { required: true } } : {}),
    ...(example === null ? {} : { example: scalarOf(example) }),
  };
}

/** A list or an object as its JSON, cut: enough to see how it is built. */
export function scalarOf(example: unknown): string | number | boolean {
  if (typeof example === "string" || typeof example === "number" || typeof example === "boolean") {
    return example;
  }
  const text = JSON.stringify(example);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

const LONGEST = 120;
