import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { build, normalizePath, type Plugin, type Rolldown } from "vite";
import { LICENCES_FILE } from "../view/licences-file.ts";
import { BROWSERS } from "./browsers.ts";
import { corrections } from "./corrections.ts";
import { sharedMapWorker, WORKER_IMPORT } from "./shared-map-worker.ts";

const ENTRY = "src/class-copy.ts";
const SOURCES = normalizePath(resolve("src"));
const INSTEAD = `${SOURCES}/modes/class-copy/instead-of`;

/** A program, and the licences of all that is built into it, in full. */
export interface ClassCopyProgram {
  readonly script: string;
  readonly licences: string;
}

/**
 * The program of a class copy: one plain script, which the map's worker runs as well. The copy has no files beside it,
 * so each file of `src` that reads or names one gives way to the file of the same path in `INSTEAD`.
 */
export async function classCopyProgram(): Promise<ClassCopyProgram> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [corrections(), insteadOf(), sharedMapWorker()],
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      write: false,
      copyPublicDir: false,
      target: BROWSERS,
      modulePreload: { polyfill: false },
      license: { fileName: LICENCES_FILE },
      rolldownOptions: { input: ENTRY, output: { format: "iife", codeSplitting: false } },
    },
  });
  const [bundle] = [built].flat();
  const files = bundle && "output" in bundle ? bundle.output : [];
  const scripts = files.flatMap((file) => (file.type === "chunk" ? file.code : []));
  const [licences] = files.flatMap((file) => (file.fileName === LICENCES_FILE ? textOf(file) : []));
  const [script] = scripts;
  if (script === undefined || scripts.length > 1) throw new Error(`${ENTRY} made ${scripts.length} scripts`);
  if (licences === undefined) throw new Error("the licences of a class copy are missing");
  return { script: inPage(script), licences };
}

function textOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk): string {
  return file.type === "asset" ? String(file.source) : file.code;
}

/** Code that no text in it can end: neither the script element nor what the parser takes for a comment in one. */
export function inPage(code: string): string {
  return code.replaceAll(/<(?=\/script|script|!--)/gi, "\\x3C");
}

function insteadOf(): Plugin {
  return {
    name: "battery-routes-instead-of",
    enforce: "pre",
    async resolveId(source, importer) {
      if (source === WORKER_IMPORT || /\.css\?url$/.test(source)) return `\0empty:${source}`;
      if (!importer || !source.startsWith(".")) return null;
      const file = await this.resolve(source, importer, { skipSelf: true });
      const instead = file && insteadOfFile(file.id);
      return instead ?? file;
    },
    load: (id) => (id.startsWith("\0empty:") ? 'export default "";' : null),
  };
}

function insteadOfFile(id: string): string | null {
  const path = normalizePath(relative(SOURCES, id));
  const file = `${INSTEAD}/${path}`;
  return !path.startsWith("..") && existsSync(file) ? file : null;
}
