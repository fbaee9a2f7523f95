import { defineConfig } from "vite";
import { contentPolicy } from "./src/serve/content-policy.ts";
import { datasetFiles } from "./src/serve/dataset-files.ts";

export default defineConfig({
  base: "./",
  plugins: [contentPolicy(), datasetFiles()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: { target: ["chrome102", "firefox115", "safari16"], sourcemap: false, assetsInlineLimit: 0 },
  worker: { format: "es" },
  preview: { port: 4173, strictPort: true },
});
