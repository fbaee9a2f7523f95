import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { FROZEN_FOLDER } from "../convert/freeze.ts";
import { folderOf } from "../view/embed-snippet.ts";
import { embedFile } from "../view/page-file.ts";
import { languageFiles } from "./dataset-in-language.ts";
import { embedFrame, embedHtml } from "./embed-page.ts";
import type { RenderedPage } from "./render-still-page.tsx";

const PRESENT = "data/geojson/dataset.json";

/** A version of the data, and the file that holds it. */
interface FrozenVersion {
  readonly version: string;
  readonly file: string;
}

/** The versions that are published for good: all that are kept, and the present one. */
export function frozenVersions(): FrozenVersion[] {
  const { version } = JSON.parse(readFileSync(PRESENT, "utf8")) as { version: string };
  const names = existsSync(FROZEN_FOLDER) ? readdirSync(FROZEN_FOLDER).sort() : [];
  const kept = names.map((name) => ({ version: basename(name, ".json"), file: join(FROZEN_FOLDER, name) }));
  return kept.some((each) => each.version === version) ? kept : [...kept, { version, file: PRESENT }];
}

/**
 * The embeds of a version of the data, and that data, in a folder of their own. They use the program, the base map and
 * the other pages of the site, so that they change only when the program does.
 * @param file that holds the data
 * @returns file → content
 */
export async function frozenFiles(
  version: string,
  file: string,
  pages: readonly RenderedPage[],
  embeds: Record<"program" | "sheet", string>,
): Promise<Map<string, string>> {
  const folder = folderOf(version);
  const dataset = readFileSync(file, "utf8");
  const frame = await embedFrame(storiesOf(pages), { folder: "../../", ...embeds });
  return new Map([
    [`${folder}data/dataset.json`, dataset],
    ...[...languageFiles(dataset)].map(([name, text]) => [folder + name, text] as const),
    ...pages.map((page) => [folder + embedFile(page.story, page.locale), embedHtml(page, frame)] as const),
  ]);
}

/** The stories that there are pages of. */
export function storiesOf(pages: readonly RenderedPage[]): string[] {
  return [...new Set(pages.flatMap(({ story }) => story ?? []))];
}
