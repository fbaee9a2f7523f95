import { AGREEMENT_COLUMNS } from "./agreement-columns.ts";
import { CLAIM_COLUMNS } from "./claim-columns.ts";
import type { ColumnWords } from "./column.ts";
import { FACILITY_COLUMNS } from "./facility-columns.ts";
import { FLOW_COLUMNS } from "./flow-columns.ts";
import {
  ANNOTATION_FIELDS,
  CHANGE_FIELDS,
  CLAIM_FIELDS,
  DOCUMENT_FIELDS,
  ENTRY_FIELDS,
  ORGANISATION_FIELDS,
  PLACE_FIELDS,
  STORY_FIELDS,
  TOUR_FIELDS,
} from "./json-columns.ts";
import { MEASURE_COLUMNS } from "./measure-columns.ts";
import { ORGANISATION_COLUMNS } from "./organisation-columns.ts";
import { PLACE_COLUMNS } from "./place-columns.ts";

/** Rows of a published file, and what their columns mean. */
export interface PublishedTable {
  /** The list in the file that holds them; null in CSV, which is nothing but rows. */
  readonly list: string | null;
  readonly columns: readonly ColumnWords[];
  /** The items have more fields, which another table of this page describes. */
  readonly more?: string;
}

/** A file that is published under `data/`. */
export interface PublishedFile {
  readonly name: string;
  readonly mediaType: string;
  /** What is in it, in a sentence. */
  readonly about: string;
  readonly tables: readonly PublishedTable[];
}

function features(name: string, about: string, columns: readonly ColumnWords[]): PublishedFile {
  return { name, mediaType: "application/geo+json", about, tables: [{ list: "features", columns }] };
}

function csv(name: string, about: string, columns: readonly ColumnWords[]): PublishedFile {
  return { name, mediaType: "text/csv", about, tables: [{ list: null, columns }] };
}

/** Every file with data, those for maps and tables first. */
export const PUBLISHED_FILES: readonly PublishedFile[] = [
  features(
    "facilities.geojson",
    "Plants and gigafactories: points. Capacity, output and plans are kept apart.",
    FACILITY_COLUMNS,
  ),
  features(
    "flows.geojson",
    "What goes from where to where: great circles, cut at the antimeridian.",
    FLOW_COLUMNS,
  ),
  features(
    "measures.geojson",
    "Restrictive measures, each with the territory that it is against.",
    MEASURE_COLUMNS,
  ),
  features(
    "agreements.geojson",
    "Who signed what with whom: points, or no geometry where no document says where.",
    AGREEMENT_COLUMNS,
  ),
  features(
    "places.geojson",
    "The places of all these. Countries and parts of the world have no geometry, only an anchor in columns.",
    PLACE_COLUMNS,
  ),
  csv(
    "organisations.csv",
    "Companies, agencies and associations, and who is said to own them.",
    ORGANISATION_COLUMNS,
  ),
  csv(
    "claims.csv",
    "What the documents say, one row a claim: who says it, where, and how sure it is.",
    CLAIM_COLUMNS,
  ),
  {
    name: "documents.json",
    mediaType: "application/json",
    about: "The documents and their claims, in order.",
    tables: [
      { list: "documents", columns: DOCUMENT_FIELDS },
      { list: "claims", columns: CLAIM_FIELDS },
    ],
  },
  {
    name: "annotations.jsonld",
    mediaType: "application/ld+json",
    about: "The evidence as W3C Web Annotations on the publishers' pages, one a phrase.",
    tables: [{ list: "items", columns: ANNOTATION_FIELDS }],
  },
  {
    name: "dataset.json",
    mediaType: "application/json",
    about: "Everything above for programs, with every reference resolved.",
    tables: [
      { list: "stories", columns: STORY_FIELDS },
      { list: "documents", columns: DOCUMENT_FIELDS },
      { list: "places", columns: PLACE_FIELDS },
      { list: "organisations", columns: ORGANISATION_FIELDS },
      {
        list: "entries",
        columns: ENTRY_FIELDS,
        more: "The rest depends on the type and is named as in that type's GeoJSON file.",
      },
      { list: "claims", columns: CLAIM_FIELDS },
    ],
  },
  {
    name: "tours.json",
    mediaType: "application/json",
    about: "The stories in steps, for who presents them: views, words, notes, questions, with their claims.",
    tables: [{ list: "tours", columns: TOUR_FIELDS }],
  },
  {
    name: "changes.json",
    mediaType: "application/json",
    about: "What has changed in what the data say, newest first.",
    tables: [{ list: "changes", columns: CHANGE_FIELDS }],
  },
];
