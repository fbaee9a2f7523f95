import { build, type Plugin } from "vite";

const SOURCE = "src/host/embed-script.ts";

/** The file that host pages name; its name never changes. */
const EMBED_SCRIPT = "embed.js";

/** Writes the script for pages that hold an embed (see `host/embed-script.ts`): a plain one, which imports nothing. */
export function embedScript(): Plugin {
  return {
    name: "battery-routes-embed-script",
    apply: "build",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: EMBED_SCRIPT, source: await builtEmbedScript() });
    },
  };
}

/** The script as host pages get it. */
export async function builtEmbedScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      copyPublicDir: false,
      target: "es2020",
      lib: { entry: SOURCE, formats: ["iife"], name: "batteryRoutes", fileName: "embed" },
    },
  });
  const [bundle] = [built].flat();
  const code = bundle && "output" in bundle ? bundle.output[0].code : undefined;
  if (code === undefined) throw new Error(`${SOURCE} made no file`);
  return code;
}
