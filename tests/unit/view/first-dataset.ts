import { readFileSync } from "node:fs";
import type { Dataset } from "../../../src/model/dataset.ts";
import { indexDataset } from "../../../src/view/dataset-index.ts";

/**
 * The dataset of the first five articles, as it is kept for good: what a test expects to be in it still holds after the
 * next article. What has to hold for every dataset is asked of the present one, in `real-dataset.ts`.
 */
export const DATASET = JSON.parse(
  readFileSync(new URL("../../../data/frozen/6875193aeba3.json", import.meta.url), "utf8"),
) as Dataset;

export const INDEX = indexDataset(DATASET);
