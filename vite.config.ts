import { defineConfig } from "vite";
import { BROWSERS } from "./src/serve/browsers.ts";
import { classCopies } from "./src/serve/class-copies.ts";
import { corrections } from "./src/serve/corrections.ts";
import { datasetFiles } from "./src/serve/dataset-files.ts";
import { embedScript } from "./src/serve/embed-script.ts";
import { firstCode } from "./src/serve/first-code.ts";
import { handoutPages } from "./src/serve/handout-pages.ts";
import { hostHeaders } from "./src/serve/host-headers.ts";
import { methodPages } from "./src/serve/method-pages.ts";
import { oembedDocuments } from "./src/serve/oembed.ts";
import { offlineWorker } from "./src/serve/offline-worker.ts";
import { sharedMapWorker } from "./src/serve/shared-map-worker.ts";
import { stillPages } from "./src/serve/still-pages.ts";

export default defineConfig({
  base: "./",
  plugins: [
    corrections(),
    datasetFiles(),
    sharedMapWorker(),
    firstCode(),
    stillPages(),
    methodPages(),
    handoutPages(),
    embedScript(),
    oembedDocuments(),
    hostHeaders(),
    classCopies(),
    offlineWorker(),
  ],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: BROWSERS,
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: "es" },
  preview: { port: 4173, strictPort: true },
});
