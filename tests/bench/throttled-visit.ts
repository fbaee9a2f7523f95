import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CDPSession, Page } from "playwright-core";
import type { BrotliServer } from "../served/brotli-server.ts";
import { openChromium, SIZE } from "../served/chromium.ts";
import { firstWithFlow } from "./flow-on-screen.ts";

/** Slow 4G as Lighthouse has it: bytes per second and milliseconds; and a processor four times slower. */
const CONNECTION = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
export const SLOWDOWN = 4;
const LIVE_LIMIT = 90_000;
/** The picture of the last change needs a moment to arrive. */
const LAST_PICTURE = 1_000;

export interface Visit {
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

/**
 * Visits a page over a slow connection with a slow processor, in a browser of its own, so that nothing is cached.
 * @param path of the page on the server; its map, or that of a frame in it, says when it is live
 * @param label names the picture that is kept of the visit
 */
export async function throttledVisit(server: BrotliServer, path: string, label: string): Promise<Visit> {
  const browser = await openChromium();
  try {
    const page = await browser.newPage({ viewport: SIZE, colorScheme: "light" });
    await page.addInitScript(watchForLive);
    const session = await page.context().newCDPSession(page);
    await slowDown(session);
    const pictures = await screencast(session);
    server.forget();
    await page.goto(server.address + path, { waitUntil: "commit" });
    const live = await liveAt(page);
    const bytes = server.served.reduce((sum, served) => sum + served.bytes, 0);
    await page.waitForTimeout(LAST_PICTURE);
    await session.send("Page.stopScreencast");
    const start = await page.evaluate(() => performance.timeOrigin);
    const flow = await firstFlow(await browser.newPage(), pictures, label);
    return { flow: flow - start, live: live - start, bytes };
  } finally {
    await browser.close();
  }
}

/** When the map of the page, or of a frame in it, was live, in milliseconds since 1970. */
async function liveAt(page: Page): Promise<number> {
  const deadline = Date.now() + LIVE_LIMIT;
  while (Date.now() < deadline) {
    for (const frame of page.frames()) {
      const at = await frame.evaluate(() => (window as { liveAt?: number }).liveAt).catch(() => undefined);
      if (at !== undefined) return at;
    }
    await page.waitForTimeout(50);
  }
  throw new Error(`no live map within ${LIVE_LIMIT} ms`);
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
    Object.assign(window, { liveAt: performance.timeOrigin + performance.now() });
  });
  watch.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["data-map"],
  });
}
