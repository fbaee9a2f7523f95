import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { normalizePath, type Plugin, type Rolldown, transformWithOxc } from "vite";

const MANIFEST = createRequire(import.meta.url).resolve("maplibre-gl/package.json");
const { version } = JSON.parse(readFileSync(MANIFEST, "utf8")) as { version: string };
const SOURCES = normalizePath(join(dirname(MANIFEST), "src"));
const MAIN_SOURCE = `${SOURCES}/index.ts`;
const WORKER_SOURCE = `${SOURCES}/source/worker.ts`;

/** The worker's address, as MapLibre's manual says to ask Vite for it. */
export const WORKER_IMPORT = "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
/** The worker itself, for a program that runs as both. */
const WORKER_MODULE = "maplibre-gl/dist/maplibre-gl-worker.mjs";
const WORKER_ADDRESS = "\0maplibre-gl-worker-address";
const OWN_VERSION = "\0maplibre-gl-version";

const LICENCE = `/*! MapLibre GL JS ${version}, BSD-3-Clause: https://github.com/maplibre/maplibre-gl-js/blob/v${version}/LICENSE.txt */`;

/**
 * Builds MapLibre and its worker together, so that the code both need is one file, loaded once. MapLibre publishes two
 * bundles that hold that code each, a quarter of what the two weigh, beside the sources they are made of: in builds
 * the unchanged sources take the bundles' place. In development and in tests without a build the bundles are used.
 */
export function sharedMapWorker(): Plugin {
  return {
    name: "battery-routes-shared-map-worker",
    apply: "build",
    enforce: "pre",
    config: () => ({
      build: { rolldownOptions: { output: { chunkFileNames: chunkFileName, postBanner: licenceOf } } },
    }),
    buildStart() {
      const missing = [MAIN_SOURCE, WORKER_SOURCE].filter((path) => !existsSync(path));
      if (missing.length > 0) this.error(`maplibre-gl ${version} has its sources elsewhere: ${missing}`);
    },
    resolveId(source, importer) {
      if (source === "maplibre-gl") return MAIN_SOURCE;
      if (source === WORKER_IMPORT) return WORKER_ADDRESS;
      if (source === WORKER_MODULE) return WORKER_SOURCE;
      if (source.endsWith("/package.json") && importer?.startsWith(SOURCES)) return OWN_VERSION;
      return null;
    },
    load(id) {
      // Of its manifest MapLibre reads the version; the rest of it would come along.
      if (id === OWN_VERSION) return { code: JSON.stringify({ version }), moduleType: "json" };
      if (id !== WORKER_ADDRESS) return null;
      const worker = this.emitFile({ type: "chunk", id: WORKER_SOURCE, name: "maplibre-gl-worker" });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
    transform: {
      filter: { id: new RegExp(`^${SOURCES.replaceAll(/[.+]/g, "\\$&")}/.*\\.ts$`) },
      // MapLibre's classes rely on fields that are only declared, as TypeScript had them before ES2022: a field of a
      // derived class that is declared again must keep what the base class has put there.
      handler: (code, id) =>
        transformWithOxc(code, id, {
          typescript: { removeClassFieldsWithoutInitializer: true },
          assumptions: { setPublicClassFields: true },
        }),
    },
  };
}

function chunkFileName(chunk: Rolldown.PreRenderedChunk): string {
  const isShared = !chunk.isEntry && !chunk.isDynamicEntry && holdsMapLibre(chunk);
  return `assets/${isShared ? "maplibre-gl-shared" : "[name]"}-[hash].js`;
}

function licenceOf(chunk: Rolldown.RenderedChunk): string {
  return holdsMapLibre(chunk) ? LICENCE : "";
}

function holdsMapLibre({ moduleIds }: { readonly moduleIds: readonly string[] }): boolean {
  return moduleIds.some((id) => id.startsWith(SOURCES));
}
