import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const FOLDERS = { data: "data/geojson", basemap: "data/basemap" } as const;

/**
 * Serves the committed, generated files as they are: `data/geojson/*` under `data/`, `data/basemap/*` under
 * `basemap/`, in development and in the build. What people download is byte for byte what was reviewed.
 */
export function datasetFiles(): Plugin {
  return {
    name: "battery-routes-dataset-files",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname;
        const file = publishedFiles().find(({ address }) => path === `/${address}`);
        if (!file) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(readFileSync(file.path));
      });
    },
    generateBundle() {
      for (const { address, path } of publishedFiles()) {
        this.emitFile({ type: "asset", fileName: address, source: readFileSync(path) });
      }
    },
  };
}

function publishedFiles(): { address: string; path: string }[] {
  return Object.entries(FOLDERS)
    .filter(([, folder]) => existsSync(folder))
    .flatMap(([address, folder]) =>
      readdirSync(folder).map((name) => ({ address: `${address}/${name}`, path: join(folder, name) })),
    );
}
