import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build, type Plugin } from "vite";
import type { KeptFile } from "../offline/worker/kept-file.ts";
import { CLASS_COPY_FILE } from "../view/class-copy-file.ts";
import { LICENCES_FILE } from "../view/licences-file.ts";
import { BROWSERS } from "./browsers.ts";
import { FOR_OTHERS } from "./dataset-files.ts";
import { keepsCopy } from "./keeps-copy.ts";

/** The file that the browser asks for; its name never changes (see `offline/keep-copy.ts`). */
export const WORKER_FILE = "sw.js";

/** "clear" takes back the copies that browsers have: `OFFLINE=off`. */
type Purpose = "keep" | "clear";

const SOURCES = { keep: "src/offline/worker/keep.ts", clear: "src/offline/worker/clear.ts" } as const;

/** What a visit does not need, or needs the network for anyway. */
const NOT_KEPT = [
  /^(?:cards|handouts|oembed|frozen)\//,
  /^embed\b/,
  // For programs: readers are sent that of their language.
  /^data\/dataset\.json$/,
  CLASS_COPY_FILE,
  FOR_OTHERS,
  /\.(?:pdf|map)$/,
  /^_headers$/,
  /^sw\.js$/,
];

/**
 * Writes the service worker that keeps a copy of the site in the reader's browser, and with it the list of what is
 * kept. Other plugins may write files until the bundle is written.
 */
export function offlineWorker(): Plugin {
  let worker: BuiltWorker;
  return {
    name: "battery-routes-offline-worker",
    enforce: "post",
    config: (_, { command }) => ({
      define: { "import.meta.env.KEEPS_COPY": JSON.stringify(command === "build" && keepsCopy()) },
    }),
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        worker = await builtWorker(keepsCopy() ? "keep" : "clear");
        const licences = bundle[LICENCES_FILE];
        if (licences?.type !== "asset") this.error(`${LICENCES_FILE} is missing from the build`);
        licences.source = `${String(licences.source).trim()}\n\n${worker.licences}`;
      },
    },
    writeBundle: {
      order: "post",
      sequential: true,
      handler: ({ dir }) => {
        if (dir !== undefined) writeWorker(dir, worker);
      },
    },
  };
}

/** The program of a worker, to which only the list of files is missing, and the licences of what is built into it. */
export interface BuiltWorker {
  readonly purpose: Purpose;
  readonly code: string;
  /** Markdown, a section each. */
  readonly licences: string;
}

export async function builtWorker(purpose: Purpose): Promise<BuiltWorker> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    // Without it workbox would talk to the console.
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      copyPublicDir: false,
      target: BROWSERS,
      license: { fileName: LICENCES_FILE },
      lib: { entry: SOURCES[purpose], formats: ["iife"], name: "worker", fileName: "worker" },
    },
  });
  const [bundle] = [built].flat();
  const output = bundle && "output" in bundle ? bundle.output : [];
  const [code] = output.flatMap((file) => (file.type === "chunk" ? file.code : []));
  const licences = output.find((file) => file.fileName === LICENCES_FILE);
  if (code === undefined || licences?.type !== "asset") throw new Error(`${SOURCES[purpose]} made no file`);
  // What stands before the first section speaks of the worker alone.
  const sections = String(licences.source)
    .split(/\n(?=## )/)
    .slice(1);
  return { purpose, code, licences: sections.join("\n") };
}

/** Writes a worker into the folder of a built site, for what is in it. */
export function writeWorker(folder: string, { purpose, code }: BuiltWorker): void {
  const list = purpose === "keep" ? `const KEPT_FILES=${JSON.stringify(keptFiles(folder))};\n` : "";
  writeFileSync(join(folder, WORKER_FILE), list + code);
}

/** The files of a built site that are kept, by name. */
export function keptFiles(folder: string): KeptFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !NOT_KEPT.some((pattern) => pattern.test(path)))
    .sort()
    .map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("base64"),
    ]);
}
