import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { compareText } from "./problem.ts";

/** The YAML files of a folder (`<folder>/<name>` → text); empty when there is no such folder. */
export function readYamlFolder(root: string, folder: string): Map<string, string> {
  const path = join(root, folder);
  if (!existsSync(path)) return new Map();
  const names = readdirSync(path)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort(compareText);
  return new Map(names.map((name) => [`${folder}/${name}`, readFileSync(join(path, name), "utf8")]));
}

/** The register, and the sources beside the documents, which are read with it. */
export function readRegisterFolders(root: string): Map<string, string> {
  return new Map([...readYamlFolder(root, "data/register"), ...readYamlFolder(root, "data/context")]);
}

/**
 * Writes all files or none: first every file beside its place under another name, and only when all are there
 * are they moved. Files of the folder that are not among them stay as they are.
 * @param files path inside the folder, or absolute → text
 */
export function writeTogether(folder: string, files: ReadonlyMap<string, string>): void {
  const moves = [...files].map(([name, text]) => {
    const final = resolve(folder, name);
    return { text, temporary: join(dirname(final), `.${basename(final)}.new`), final };
  });
  for (const { final } of moves) mkdirSync(dirname(final), { recursive: true });
  try {
    for (const { temporary, text } of moves) writeFileSync(temporary, text);
    for (const { temporary, final } of moves) renameSync(temporary, final);
  } finally {
    for (const { temporary } of moves) rmSync(temporary, { force: true });
  }
}
