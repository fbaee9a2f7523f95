import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Output } from "./run-convert.ts";

/** The versions of the data that are kept for good, as `<version>.json`. */
export const FROZEN_FOLDER = "data/frozen";

/**
 * Keeps the present version of the data beside the earlier ones, so that links to it show it for good. What is kept
 * already is left as it is.
 * @param root the project's folder
 * @returns the exit code
 */
export function freeze(root: string, { info }: Output): 0 {
  const present = join(root, "data/geojson/dataset.json");
  const { version } = JSON.parse(readFileSync(present, "utf8")) as { version: string };
  const file = `${FROZEN_FOLDER}/${version}.json`;
  if (existsSync(join(root, file))) {
    info(`${file} is already kept`);
    return 0;
  }
  mkdirSync(join(root, FROZEN_FOLDER), { recursive: true });
  copyFileSync(present, join(root, file));
  info(`${file}: kept`);
  return 0;
}
