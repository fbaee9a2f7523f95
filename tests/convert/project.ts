import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCountries } from "../../src/convert/basemap-countries.ts";
import type { ConvertInput } from "../../src/convert/convert.ts";
import { readRegisterFolders, readYamlFolder } from "../../src/convert/folders.ts";

/** The root of this project. */
export const ROOT = join(import.meta.dirname, "../..");

/** What `npm run convert` reads. */
export function realInput(): ConvertInput {
  return {
    records: readYamlFolder(ROOT, "seeds"),
    register: readRegisterFolders(ROOT),
    tours: readYamlFolder(ROOT, "data/tours"),
    changes: readYamlFolder(ROOT, "data"),
    countries: readCountries(ROOT),
  };
}

/** A copy, in a temporary folder, of all that `npm run convert` reads. */
export function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "battery-routes-"));
  const read = ["seeds", "data/register", "data/context", "data/tours", "data/changes.yaml", "data/basemap"];
  for (const folder of read) {
    cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
  }
  return copy;
}
