import type { Dataset } from "../../model/dataset.ts";
import { dataPackage } from "./data-package.ts";
import { describedFiles } from "./described-files.ts";
import { dataReadme } from "./readme.ts";

/** The files, and those that say what is in them: `README.md` and `datapackage.json`. */
export function withDictionary(files: ReadonlyMap<string, string>): Map<string, string> {
  const dataset = JSON.parse(files.get("dataset.json") ?? "") as Dataset;
  const described = describedFiles(files);
  return new Map([
    ...files,
    ["README.md", dataReadme(dataset.version, described)],
    ["datapackage.json", dataPackage(dataset, described)],
  ]);
}
