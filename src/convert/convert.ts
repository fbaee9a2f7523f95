import { buildDataset } from "./build-dataset.ts";
import { check, type Texts } from "./check.ts";
import { territoryOf } from "./check-territories.ts";
import { buildCorpus } from "./corpus.ts";
import { writeDataset } from "./dataset-file.ts";
import { outputFiles } from "./output-files.ts";
import type { Problem } from "./problem.ts";
import type { Countries } from "./territory.ts";

export interface ConvertInput {
  /** Records: file path → text. The path is what messages name. */
  readonly records: Texts;
  /** Files of the register: file path → text. */
  readonly register: Texts;
  readonly countries: Countries;
}

/** Either every problem of every file, or every file to write (name → text). */
export type Conversion =
  | { readonly problems: readonly Problem[] }
  | { readonly files: ReadonlyMap<string, string> };

/**
 * Records and register in, GeoJSON and dataset out; what nobody has reviewed is checked and left out. Pure: no clock, no locale, no folder; the same input, in
 * whatever order, gives the same bytes.
 */
export function convert({ records, register, countries }: ConvertInput): Conversion {
  const checked = check(records, register, new Set(countries.keys()));
  if ("problems" in checked) return checked;
  const { register: published, records: reviewed } = checked.published;
  const corpus = buildCorpus(published, reviewed);
  const territories = new Map(published.places.map((place) => [place.id, territoryOf(place)]));
  return { files: outputFiles(buildDataset(corpus), territories, countries) };
}

/**
 * The dataset with everything that nobody has reviewed, marked `draft`: for looking at, never for publishing. Its
 * text is that of a `dataset.json`.
 */
export function previewDataset(input: ConvertInput): { problems: readonly Problem[] } | { text: string } {
  const checked = check(input.records, input.register, new Set(input.countries.keys()));
  if ("problems" in checked) return checked;
  return { text: writeDataset(buildDataset(buildCorpus(checked.all.register, checked.all.records))).text };
}
