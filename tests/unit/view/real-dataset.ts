import { readFileSync } from "node:fs";
import type { Dataset } from "../../../src/model/dataset.ts";
import { indexDataset } from "../../../src/view/dataset-index.ts";

/** The dataset of the site, as committed. */
export const DATASET = JSON.parse(
  readFileSync(new URL("../../../data/geojson/dataset.json", import.meta.url), "utf8"),
) as Dataset;

export const INDEX = indexDataset(DATASET);
