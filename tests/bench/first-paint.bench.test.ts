import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BrotliServer, serveBrotli } from "../served/brotli-server.ts";
import { type BuiltFolder, builtSite } from "../served/built-site.ts";
import { openChromium, SIZE } from "../served/chromium.ts";
import { buildPage } from "./built-pages.ts";
import { firstWithFlow } from "./flow-on-screen.ts";
import { overviewFiles } from "./overview-files.ts";
import { kilobytes, median, ms, report, times } from "./report.ts";

const NAMES = { ours: "this site", deck: "deck.gl + MapLibre", flowmap: "flowmap.gl + MapLibre" } as const;
type Name = keyof typeof NAMES;

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
/** Slow 4G as Lighthouse has it: bytes per second and milliseconds; and a processor four times slower. */
const CONNECTION = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWDOWN = 4;
const LIVE_LIMIT = 90_000;
/** The picture of the last change needs a moment to arrive. */
const LAST_PICTURE = 1_000;

interface Visit {
  /** Milliseconds since the navigation began. */
  readonly flow: number;
  readonly live: number;
  readonly bytes: number;
}

interface Picture {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly png: string;
}

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
      visits.set(name, [...(visits.get(name) ?? []), await visit(name, server, run)]);
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

/** In a browser of its own, so that nothing is cached. */
async function visit(name: Name, server: BrotliServer, run: number): Promise<Visit> {
  const browser = await openChromium();
  try {
    const page = await browser.newPage({ viewport: SIZE, colorScheme: "light" });
    await page.addInitScript(watchForLive);
    const session = await page.context().newCDPSession(page);
    await slowDown(session);
    const pictures = await screencast(session);
    server.forget();
    await page.goto(server.address, { waitUntil: "commit" });
    await page.waitForFunction(() => "liveAt" in window, undefined, { timeout: LIVE_LIMIT });
    const bytes = server.served.reduce((sum, served) => sum + served.bytes, 0);
    await page.waitForTimeout(LAST_PICTURE);
    await session.send("Page.stopScreencast");
    const { start, live } = await page.evaluate(() => ({
      start: performance.timeOrigin,
      live: (window as unknown as { liveAt: number }).liveAt,
    }));
    const flow = await firstFlow(await browser.newPage(), pictures, `${name}-${run}`);
    return { flow: flow - start, live, bytes };
  } finally {
    await browser.close();
  }
}

/** When the first flow was on the screen, in milliseconds since 1970. */
async function firstFlow(reader: Page, pictures: readonly Picture[], label: string): Promise<number> {
  const index = await firstWithFlow(
    reader,
    pictures.map(({ png }) => png),
  );
  const picture = index === null ? undefined : pictures[index];
  if (!picture) throw new Error(`${label}: no flow on any of ${pictures.length} pictures`);
  keepPicture(picture, label);
  return picture.at;
}

/** BENCH_PICTURES names a folder that is to hold the pictures the times rest on. */
function keepPicture({ png }: Picture, label: string): void {
  const folder = process.env.BENCH_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${label}.png`), Buffer.from(png, "base64"));
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", CONNECTION);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
}

/** Every frame that reaches the screen from now on, with the time it did. */
async function screencast(session: CDPSession): Promise<readonly Picture[]> {
  const pictures: Picture[] = [];
  session.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
    pictures.push({ at: (metadata.timestamp ?? Number.NaN) * 1000, png: data });
    session.send("Page.screencastFrameAck", { sessionId }).catch(() => undefined);
  });
  await session.send("Page.startScreencast", { format: "png", everyNthFrame: 1 });
  return pictures;
}

/** Runs in the page before its own scripts. */
function watchForLive(): void {
  const watch = new MutationObserver(() => {
    if (document.documentElement?.dataset.map !== "live") return;
    watch.disconnect();
    Object.assign(window, { liveAt: performance.now() });
  });
  watch.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["data-map"],
  });
}
