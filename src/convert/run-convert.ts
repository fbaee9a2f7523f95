import { join } from "node:path";
import { readCountries } from "./basemap-countries.ts";
import { withDictionary } from "./columns/dictionary.ts";
import { convert } from "./convert.ts";
import { readRegisterFolders, readYamlFolder, writeTogether } from "./folders.ts";
import { formatProblem } from "./problem.ts";
import { readCsv } from "./read-csv.ts";

/** Where lines for the reader go. */
export interface Output {
  readonly info: (line: string) => void;
  readonly error: (line: string) => void;
}

/**
 * Converts `seeds/`, `data/register/`, `data/tours/` and `data/changes.yaml` of a project folder into `data/geojson/`. Returns the exit code: 0, or 1
 * with every problem told and nothing written.
 */
export function runConvert(root: string, output: Output): 0 | 1 {
  const conversion = convert({
    records: readYamlFolder(root, "seeds"),
    register: readRegisterFolders(root),
    tours: readYamlFolder(root, "data/tours"),
    changes: readYamlFolder(root, "data"),
    countries: readCountries(root),
  });
  if ("problems" in conversion) {
    for (const problem of conversion.problems) output.error(formatProblem(problem));
    output.error(`${counted(conversion.problems.length, "problem")}; nothing was written`);
    return 1;
  }
  const files = withDictionary(conversion.files);
  writeTogether(join(root, "data/geojson"), files);
  for (const [name, text] of files) output.info(`data/geojson/${name}: ${contentsOf(name, text)}`);
  return 0;
}

/** "2 features" of a file's lists, by their names in it; of other files their rows or lines. */
function contentsOf(name: string, text: string): string {
  if (name.endsWith(".csv")) return counted(readCsv(text).length - 1, "row");
  if (name.endsWith(".md")) return counted(text.split("\n").length - 1, "line");
  return Object.entries(JSON.parse(text) as Record<string, unknown>)
    .flatMap(([key, value]) => (Array.isArray(value) ? [`${value.length} ${key}`] : []))
    .join(", ");
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
