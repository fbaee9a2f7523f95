import { afterAll, beforeAll, expect, test } from "vitest";
import { type BrotliServer, serveBrotli } from "../served/brotli-server.ts";
import { type BuiltFolder, builtSite } from "../served/built-site.ts";
import { SIZE } from "../served/chromium.ts";
import { buildPage } from "./built-pages.ts";
import { overviewFiles } from "./overview-files.ts";
import { kilobytes, median, ms, report, times } from "./report.ts";
import { SLOWDOWN, throttledVisit, type Visit } from "./throttled-visit.ts";

const NAMES = { ours: "this site", deck: "deck.gl + MapLibre", flowmap: "flowmap.gl + MapLibre" } as const;
type Name = keyof typeof NAMES;

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const folders: BuiltFolder[] = [];
const servers = new Map<Name, BrotliServer>();

beforeAll(async () => {
  const files = await overviewFiles();
  const [ours, deck, flowmap] = [
    await builtSite(),
    await buildPage("deck", files),
    await buildPage("flowmap", files),
  ];
  folders.push(ours, deck, flowmap);
  for (const [name, { path }] of Object.entries({ ours, deck, flowmap })) {
    servers.set(name as Name, await serveBrotli(path));
  }
}, 300_000);

afterAll(async () => {
  for (const server of servers.values()) await server.close();
  for (const folder of folders) folder.remove();
});

test("time to the first painted flow and to the live map", async () => {
  const visits = new Map<Name, Visit[]>();
  for (let run = 0; run < RUNS; run++) {
    // One after another in each run: what else the machine does meets them all.
    for (const [name, server] of servers) {
      visits.set(name, [...(visits.get(name) ?? []), await throttledVisit(server, "", `${name}-${run}`)]);
    }
  }
  const middle = (name: Name, key: keyof Visit) => median((visits.get(name) ?? []).map((each) => each[key]));
  const spread = (name: Name, key: keyof Visit) => {
    const values = (visits.get(name) ?? []).map((each) => each[key]);
    return `${ms(Math.min(...values))} to ${ms(Math.max(...values))}`;
  };
  expect(middle("ours", "flow")).toBeGreaterThan(0);
  report({
    title: `First paint at ${SIZE.width}×${SIZE.height}, empty cache: 1.6 Mbit/s down, 750 kbit/s up, 150 ms, processor ${SLOWDOWN}× slower; milliseconds, medians of ${RUNS} runs`,
    head: ["", "first flow", "range", "÷ ours", "live map", "range", "÷ ours", "bytes (brotli)", "÷ ours"],
    rows: (Object.keys(NAMES) as Name[]).map((name) => [
      NAMES[name],
      ...(["flow", "live"] as const).flatMap((key) => [
        ms(middle(name, key)),
        spread(name, key),
        times(middle(name, key), middle("ours", key)),
      ]),
      kilobytes(middle(name, "bytes")),
      times(middle(name, "bytes"), middle("ours", "bytes")),
    ]),
    notes: [
      "First flow: the first picture of a screencast in which pixels of a flow's hue hang together over 100 pixels.",
      'Live map: `data-map` of the document is "live" (MapLibre is idle, flows included). Bytes: bodies served until then.',
    ],
  });
}, 1_800_000);
