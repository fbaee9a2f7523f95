import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { languageFiles } from "./dataset-in-language.ts";
import { draftPreview, reloadOnSave } from "./draft-preview.ts";

const FOLDERS = { data: "data/geojson", basemap: "data/basemap" } as const;

const DATASET = "data/dataset.json";

/** Published for other programs and people; no page of the site asks for them. */
export const FOR_OTHERS = /^data\/(?:.+\.(?:csv|md|qml)|datapackage\.json|places\.geojson)$/;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".csv": "text/csv; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".qml": "application/xml",
};

/**
 * Serves the committed, generated files as they are: `data/geojson/*` under `data/`, `data/basemap/*` under
 * `basemap/`, in development and in the build, and the dataset for readers of each language beside it. What people
 * download is byte for byte what was reviewed. Only the development server's dataset has the drafts as well, marked as such.
 */
export function datasetFiles(): Plugin {
  return {
    name: "battery-routes-dataset-files",
    configureServer(server) {
      reloadOnSave(server);
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
        const content = contentOf(path, server);
        if (content === undefined) return next();
        response.setHeader("Content-Type", MEDIA_TYPES[extname(path)] ?? "application/json");
        response.end(content);
      });
    },
    generateBundle() {
      for (const { address, path } of publishedFiles()) {
        this.emitFile({ type: "asset", fileName: address, source: readFileSync(path) });
      }
      for (const [fileName, source] of languageFiles(publishedDataset())) {
        this.emitFile({ type: "asset", fileName, source });
      }
    },
  };
}

/** What the development server has at a path; nothing when it is no file of data or base map. */
function contentOf(path: string, server: ViteDevServer): string | Buffer | undefined {
  if (path === DATASET) return datasetWithDrafts(server);
  const file = publishedFiles().find(({ address }) => path === address);
  if (file) return readFileSync(file.path);
  return path.startsWith("data/dataset.") ? languageFiles(datasetWithDrafts(server)).get(path) : undefined;
}

/** Where records or register have problems, these are told and the published dataset is served. */
function datasetWithDrafts(server: ViteDevServer): string {
  const preview = draftPreview(server.config.root);
  if ("text" in preview) return preview.text;
  server.config.logger.error(["Drafts are not shown:", ...preview.lines].join("\n"));
  return publishedDataset();
}

function publishedDataset(): string {
  return readFileSync(join(FOLDERS.data, "dataset.json"), "utf8");
}

function publishedFiles(): { address: string; path: string }[] {
  return Object.entries(FOLDERS)
    .filter(([, folder]) => existsSync(folder))
    .flatMap(([address, folder]) =>
      readdirSync(folder).map((name) => ({ address: `${address}/${name}`, path: join(folder, name) })),
    );
}
