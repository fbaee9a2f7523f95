import { defineConfig } from "vite";
import { classCopies, TARGET } from "./src/serve/class-copies.ts";
import { datasetFiles } from "./src/serve/dataset-files.ts";
import { embedScript } from "./src/serve/embed-script.ts";
import { firstCode } from "./src/serve/first-code.ts";
import { handoutPages } from "./src/serve/handout-pages.ts";
import { hostHeaders } from "./src/serve/host-headers.ts";
import { methodPages } from "./src/serve/method-pages.ts";
import { oembedDocuments } from "./src/serve/oembed.ts";
import { sharedMapWorker } from "./src/serve/shared-map-worker.ts";
import { stillPages } from "./src/serve/still-pages.ts";

export default defineConfig({
  base: "./",
  plugins: [
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
  ],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: TARGET,
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: "es" },
  preview: { port: 4173, strictPort: true },
});
