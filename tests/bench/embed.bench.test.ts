import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BrotliServer, serveBrotli } from "../served/brotli-server.ts";
import { type BuiltFolder, builtSite } from "../served/built-site.ts";
import { buildPage } from "./built-pages.ts";
import { overviewFiles } from "./overview-files.ts";
import { kilobytes, median, ms, report, times } from "./report.ts";
import { SLOWDOWN, throttledVisit, type Visit } from "./throttled-visit.ts";

const NAMES = { ours: "our embed", deck: "deck.gl + MapLibre in a frame" } as const;
type Name = keyof typeof NAMES;

const RUNS = Number(process.env.BENCH_RUNS ?? 3);
const HOST_PAGE = "article-with-a-frame.html";

const folders: BuiltFolder[] = [];
const servers = new Map<Name, BrotliServer>();

beforeAll(async () => {
  const [ours, deck] = [await builtSite(), await buildPage("deck", await overviewFiles())];
  folders.push(ours, deck);
  writeFileSync(join(ours.path, HOST_PAGE), articleWith("embed.html"));
  writeFileSync(join(deck.path, HOST_PAGE), articleWith("index.html"));
  for (const [name, { path }] of Object.entries({ ours, deck })) {
    servers.set(name as Name, await serveBrotli(path));
  }
}, 300_000);

afterAll(async () => {
  for (const server of servers.values()) await server.close();
  for (const folder of folders) folder.remove();
});

test("an embed's weight, and time to its first painted flow", async () => {
  const visits = new Map<Name, Visit[]>();
  for (let run = 0; run < RUNS; run++) {
    for (const [name, server] of servers) {
      const visit = await throttledVisit(server, HOST_PAGE, `embed-${name}-${run}`);
      visits.set(name, [...(visits.get(name) ?? []), visit]);
    }
  }
  const middle = (name: Name, key: keyof Visit) => median((visits.get(name) ?? []).map((each) => each[key]));
  expect(middle("ours", "flow")).toBeGreaterThan(0);
  report({
    title: `An embed of 960×540 in an article, empty cache, Slow 4G, processor ${SLOWDOWN}× slower; milliseconds, medians of ${RUNS} runs`,
    head: ["", "first flow", "÷ ours", "live map", "÷ ours", "bytes (brotli)", "÷ ours"],
    rows: (Object.keys(NAMES) as Name[]).map((name) => [
      NAMES[name],
      ms(middle(name, "flow")),
      times(middle(name, "flow"), middle("ours", "flow")),
      ms(middle(name, "live")),
      times(middle(name, "live"), middle("ours", "live")),
      kilobytes(middle(name, "bytes")),
      times(middle(name, "bytes"), middle("ours", "bytes")),
    ]),
  });
}, 1_800_000);

/** The least of an article: a headline, a paragraph, the frame. */
function articleWith(page: string): string {
  return `<!doctype html><meta charset="utf-8"><title>An article</title><h1>An article</h1><p>Words before the map.</p>
<iframe src="${page}" title="Map" width="960" height="540"></iframe>`;
}
