import type { Certainty, Precision } from "../../model/kinds.ts";

/** The files that hold the data, by their names in the built site's `data/`. */
export type PublishedFile =
  | "facilities.geojson"
  | "flows.geojson"
  | "measures.geojson"
  | "agreements.geojson"
  | "documents.json"
  | "annotations.jsonld"
  | "dataset.json";

/** Whose geography the map is made of. */
export type MapMaterial =
  | "natural-earth"
  | "visionscarto"
  | "world-atlas"
  | "us-atlas"
  | "geonames"
  | "wikipedia";

/** What a package does for the site. */
export type PackageRole =
  | "map"
  | "panels"
  | "signals"
  | "drawing"
  | "outlines"
  | "search"
  | "checks"
  | "offline";

/** A heading with running text under it. */
interface Passage {
  readonly heading: string;
  readonly line: string;
}

/**
 * The words of the page on credits and method. They are read by whoever renders that page, and are no part of the
 * site's program.
 */
export interface MethodPageMessages {
  readonly lead: (documents: number, claims: number) => string;
  readonly contents: string;
  readonly documents: Passage & {
    readonly leftOut: string;
    readonly paragraphs: (numbers: string) => string;
    readonly originals: string;
  };
  /** From an article to a mark, in steps. */
  readonly claims: Passage & { readonly steps: readonly string[] };
  readonly certainty: Passage & {
    readonly meanings: Record<Certainty, string>;
    readonly unknowns: readonly { readonly term: string; readonly meaning: string }[];
  };
  readonly marks: Passage & {
    readonly flows: string;
    readonly facilities: string;
    readonly measures: string;
    readonly others: string;
    readonly precision: Passage & { readonly marks: Record<Precision, string> };
  };
  readonly borders: { readonly heading: string; readonly passages: readonly string[] };
  /** Under the heading that the limits have beside the map too. */
  readonly limits: readonly string[];
  readonly data: Passage & {
    readonly files: Record<PublishedFile, string>;
    readonly version: (version: string) => string;
  };
  /** The change log. */
  readonly changes: Passage;
  readonly cite: Passage & {
    /** An example: how the whole is cited. */
    readonly example: (version: string) => string;
  };
  readonly rights: {
    readonly heading: string;
    readonly articles: (publishers: string) => string;
    readonly data: string;
    readonly program: string;
    readonly materials: Passage & { readonly from: Record<MapMaterial, string> };
    readonly packages: Passage & {
      readonly name: string;
      readonly purpose: string;
      readonly licence: string;
      readonly roles: Record<PackageRole, string>;
      /** Text of the link to the file with the whole licences. */
      readonly texts: string;
    };
  };
  /** On the copy that the browser keeps. */
  readonly offline: Passage;
  readonly corrections: Passage & { readonly steps: readonly string[] };
}
