import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { Dataset } from "../model/dataset.ts";
import { LOCALES } from "../model/locales.ts";
import { PACKAGES_FILE } from "../modes/class-copy/copy-files.ts";
import { classCopyFile } from "../view/class-copy-file.ts";
import { datasetFile } from "../view/data-file.ts";
import { LICENCES_FILE } from "../view/licences-file.ts";
import { handoutFile, methodFile, pageFile } from "../view/page-file.ts";
import { classCopyHtml, packedFiles, styleOf } from "./class-copy-html.ts";
import { type ClassCopyProgram, classCopyProgram } from "./class-copy-program.ts";
import { FOR_OTHERS } from "./dataset-files.ts";
import { packageCredits } from "./package-credits.ts";
import { siteAddress } from "./site-address.ts";

const OF_ONE_LANGUAGE: ReadonlySet<string> = new Set(LOCALES.map(datasetFile));

/** Makes the class copies of a built site. They share one program, which is made while the site is. */
export function classCopies(): Plugin {
  let program: Promise<ClassCopyProgram> | null = null;
  return {
    name: "battery-routes-class-copies",
    apply: "build",
    buildStart() {
      program = classCopyProgram();
      // Told when it is waited for.
      program.catch(() => undefined);
    },
    writeBundle: {
      order: "post",
      sequential: true,
      async handler({ dir }) {
        if (program && dir !== undefined) writeClassCopies(dir, await program);
      },
    },
  };
}

/**
 * Writes the class copies of a built site into it, one a language.
 * @param site folder of the built site
 * @param program as `classCopyProgram` gives it
 * @returns the names of the files
 */
export function writeClassCopies(site: string, { script, licences }: ClassCopyProgram): string[] {
  const read = (file: string) => readFileSync(join(site, file), "utf8");
  const stories = (JSON.parse(read("data/dataset.json")) as Dataset).stories.map(({ id }) => id);
  const [story = ""] = stories;
  const [locale] = LOCALES;
  const sheet = (name: string) => read(fileLike(site, new RegExp(`^${name}-[^/]*\\.css$`))).trim();
  const parts = {
    read,
    program: script,
    sheets: {
      site: styleOf(read(pageFile(null, locale)), read) + sheet("map"),
      present: sheet("present"),
      handout: styleOf(read(handoutFile(story, locale)), read),
      method: styleOf(read(methodFile(locale)), read),
    },
    files: packedFiles({
      ...dataOf(site, read),
      [LICENCES_FILE]: licences,
      [PACKAGES_FILE]: JSON.stringify(packageCredits()),
    }),
    stories,
    home: siteAddress().includes("://") ? siteAddress() : null,
  };
  return LOCALES.map((tag) => {
    writeFileSync(join(site, classCopyFile(tag)), classCopyHtml(tag, parts));
    return classCopyFile(tag);
  });
}

/** Data and base map by their paths; of the dataset the one file with every language. */
function dataOf(site: string, read: (file: string) => string): Record<string, string> {
  const paths = ["data", "basemap"].flatMap((folder) =>
    readdirSync(join(site, folder))
      .sort()
      .map((name) => `${folder}/${name}`)
      .filter((path) => !OF_ONE_LANGUAGE.has(path) && !FOR_OTHERS.test(path)),
  );
  return Object.fromEntries(paths.map((path) => [path, read(path)]));
}

function fileLike(site: string, name: RegExp): string {
  const found = readdirSync(join(site, "assets")).filter((file) => name.test(file));
  if (found.length !== 1) throw new Error(`${name} fits ${found.length} files of ${site}/assets`);
  return `assets/${found[0]}`;
}
