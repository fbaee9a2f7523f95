import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtWorker, writeWorker } from "../../src/serve/offline-worker.ts";
import { builtSite } from "../served/built-site.ts";

/** What the second version calls the version of its data. */
export const NEXT_DATA = "feedfacecafe";

/** The built site, what its publisher may put in its place, and the version of the data in the first of them. */
export interface SiteVersions {
  readonly first: string;
  /** Every page and the data say that they are of another version. */
  readonly second: string;
  /** The first, with a worker that takes copies back. */
  readonly withoutCopies: string;
  readonly firstData: string;
  readonly remove: () => void;
}

export async function siteVersions(): Promise<SiteVersions> {
  const [first, keep, clear] = await Promise.all([builtSite(), builtWorker("keep"), builtWorker("clear")]);
  const [second, withoutCopies] = [copyOf(first.path), copyOf(first.path)];
  const { version } = JSON.parse(readFileSync(join(second, "data/dataset.en.json"), "utf8"));
  for (const name of readdirSync(second).filter((file) => file.endsWith(".html"))) {
    replaceIn(join(second, name), "<head>", `<head><meta name="data-version" content="${NEXT_DATA}">`);
  }
  replaceIn(join(second, "data/dataset.en.json"), version, NEXT_DATA);
  writeWorker(second, keep);
  writeWorker(withoutCopies, clear);
  return {
    first: first.path,
    second,
    withoutCopies,
    firstData: version,
    remove: () => {
      first.remove();
      for (const folder of [second, withoutCopies]) rmSync(folder, { recursive: true });
    },
  };
}

function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), "battery-routes-version-"));
  cpSync(folder, copy, { recursive: true, filter: (path) => !/\/(?:cards|frozen)$/.test(path) });
  return copy;
}

function replaceIn(path: string, from: string, to: string): void {
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
}
