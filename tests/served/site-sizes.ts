import { readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { build } from "vite";
import { BROWSERS } from "../../src/serve/browsers.ts";
import { brotli, type Served, serveBrotli } from "./brotli-server.ts";
import { openChromium, SIZE } from "./chromium.ts";

const FLOW_LAYER = resolve("src/map/flow-layer");

/**
 * What the first view of a built site asks for, until its map is live: each file once. Bytes are compressed. The copy for
 * use without a network comes after it, and is not counted.
 */
export async function firstView(folder: string): Promise<Served[]> {
  const server = await serveBrotli(folder, 11, "asked for");
  const browser = await openChromium();
  try {
    const page = await browser.newPage({ viewport: SIZE, serviceWorkers: "block" });
    await page.goto(server.address);
    await page.locator("html[data-map=live]").waitFor({ state: "attached", timeout: 60_000 });
    await page.waitForLoadState("networkidle");
    return [...new Map(server.served.map((served) => [served.path, served])).values()];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Compressed bytes of a page up to and including the painted map; null when the page has no map of its own. */
export function paintedPart(page: string): number | null {
  const html = readFileSync(page, "utf8");
  const end = endOfMap(html);
  return end === null ? null : brotli(html.slice(0, end)).length;
}

/** Where the largest drawing of the page ends. */
function endOfMap(html: string): number | null {
  const drawings = [...html.matchAll(/<svg\b.*?<\/svg>/gs)];
  const [largest] = drawings.sort((a, b) => b[0].length - a[0].length);
  return largest ? largest.index + largest[0].length : null;
}

/** Compressed bytes that the flow layer adds to the code: its own folder, minified, nothing of what it imports. */
export async function flowLayerSize(): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: BROWSERS,
      rolldownOptions: {
        input: join(FLOW_LAYER, "flow-layer.ts"),
        preserveEntrySignatures: "strict",
        external: (id, importer) => importer !== undefined && isOutside(id, importer),
      },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !("output" in bundle)) throw new Error("no bundle");
  const code = bundle.output.map((file) => ("code" in file ? file.code : "")).join("");
  return brotli(code).length;
}

function isOutside(id: string, importer: string): boolean {
  const path = id.startsWith(".") ? resolve(importer, "..", id) : id;
  return relative(FLOW_LAYER, path).startsWith(`..${sep}`) || !path.startsWith(sep);
}
