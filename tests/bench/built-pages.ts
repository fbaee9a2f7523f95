import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { sharedMapWorker } from "../../src/serve/shared-map-worker.ts";
import { type BuiltFolder, builtInto } from "../served/built-site.ts";

const PAGES = "tests/bench/pages";
/** As the site is built for. */
const TARGET = ["chrome102", "firefox115", "safari16"];

/**
 * Builds `pages/<name>/` as the site is built.
 * @param files further files of the folder: path and content
 */
export function buildPage(name: string, files: Readonly<Record<string, string>>): Promise<BuiltFolder> {
  return builtInto(async (outDir) => {
    await build({
      configFile: false,
      root: join(PAGES, name),
      base: "./",
      plugins: [sharedMapWorker()],
      logLevel: "error",
      build: {
        outDir,
        emptyOutDir: true,
        target: TARGET,
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 5_000,
      },
      worker: { format: "es" },
    });
    for (const [path, content] of Object.entries(files)) writeFileSync(join(outDir, path), content);
  });
}
