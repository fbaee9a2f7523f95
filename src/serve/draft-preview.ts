import { join } from "node:path";
import type { ViteDevServer } from "vite";
import { readCountries } from "../convert/basemap-countries.ts";
import { previewDataset } from "../convert/convert.ts";
import { readRegisterFolders, readYamlFolder } from "../convert/folders.ts";
import { formatProblem } from "../convert/problem.ts";

const RECORDS = "seeds";
const REGISTER = ["data/register", "data/context"];

/**
 * The dataset with drafts, converted in memory from records and register as they are now; nothing is written.
 * @returns its text, or every problem as a line
 */
export function draftPreview(root: string): { text: string } | { lines: readonly string[] } {
  const preview = previewDataset({
    records: readYamlFolder(root, RECORDS),
    register: readRegisterFolders(root),
    countries: readCountries(root),
  });
  return "text" in preview ? preview : { lines: preview.problems.map(formatProblem) };
}

/** Loads the page anew whenever a record or the register is saved. */
export function reloadOnSave(server: ViteDevServer): void {
  const { root } = server.config;
  const folders = [RECORDS, ...REGISTER].map((folder) => join(root, folder));
  server.watcher.add(folders);
  server.watcher.on("all", (_, path) => {
    if (folders.some((folder) => path.startsWith(folder))) server.ws.send({ type: "full-reload" });
  });
}
