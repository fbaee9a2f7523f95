/** A class copy has every language. */
export function datasetFile(_locale: string): string {
  return "data/dataset.json";
}
