import fc from "fast-check";
import type { Browser, Frame } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openChromium } from "../served/chromium.ts";
import { type EmbedHost, openEmbedHost } from "./embed-host.ts";
import { fate, visit } from "./embed-visitor.ts";

let host: EmbedHost;
let browser: Browser;

beforeAll(async () => {
  [host, browser] = await Promise.all([openEmbedHost(), openChromium()]);
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

function pageOf(...frames: readonly string[]): string {
  return host.page(
    // Room above and below, so that the first and the last can be alone in the middle: two seen as much take turns by chance.
    `<!doctype html><html lang="en"><title>Many maps</title><body style="margin:0;padding-block:200px">${frames.join("")}</body></html>`,
  );
}

function frame(file: string, more = ""): string {
  return `<iframe title="Map" src="${host.site}${file}" style="display:block;width:100%;height:400px;border:0" ${more}></iframe>`;
}

async function liveOnes(embeds: readonly Frame[]): Promise<number> {
  const states = await Promise.all(
    embeds.map((embed) => embed.evaluate(() => document.documentElement.dataset.map)),
  );
  return states.filter((state) => state === "live").length;
}

/** Neither picture nor map in the map's place. */
function isBlank(embed: Frame): Promise<boolean> {
  return embed.evaluate(() => {
    const stills = document.querySelector<HTMLElement>(".stills");
    const isStillSeen = stills?.checkVisibility() && stills.querySelector("svg") !== null;
    return !isStillSeen && document.documentElement.dataset.map !== "live";
  });
}

test("of twenty embeds on a page none is blank, and one on screen is live: the one most in view", {
  timeout: 300_000,
}, async () => {
  const { page, embeds, faults } = await visit(
    browser,
    pageOf(...Array.from({ length: 20 }, () => frame("embed-krasnaya-pakhra.html"))),
    { width: 640, height: 800 },
  );
  expect(embeds.length).toBe(20);
  for (const at of [0, 7, 19]) {
    await page
      .locator("iframe")
      .nth(at)
      .evaluate((element) => element.scrollIntoView({ block: "center" }));
    expect(await fate(embeds[at]), `embed ${at}`).toBe("live");
    await expect.poll(() => liveOnes(embeds), { timeout: 90_000 }).toBe(1);
  }
  expect(await Promise.all(embeds.map(isBlank))).not.toContain(true);
  // The one beside it is live when its reader asks.
  const beside = embeds[18];
  // No click of a pointer: the page would scroll to it, and give it its turn by that.
  await beside?.getByRole("button", { name: "Resume the map" }).dispatchEvent("click");
  expect(await fate(beside)).toBe("live");
  await expect.poll(() => liveOnes(embeds), { timeout: 90_000 }).toBe(1);
  expect(faults).toEqual([]);
  await page.close();
});

test("two thousand messages of a host and of a neighbour neither steer nor stop an embed, and it answers none", async () => {
  const messages: unknown[] = fc.sample<unknown>(
    fc.oneof(
      fc.jsonValue(),
      fc.record({
        "battery-routes": fc.constantFrom("height", "view", "resume"),
        height: fc.double(),
        view: fc.string(),
      }),
      fc.record({
        id: fc.string(),
        seen: fc.integer(),
        isLive: fc.boolean(),
        claimed: fc.double(),
        asks: fc.boolean(),
      }),
    ),
    { numRuns: 1_000, seed: 5 },
  );
  const { page, embeds, faults } = await visit(browser, pageOf(frame("embed-busan.html")), {
    width: 640,
    height: 500,
  });
  const [embed] = embeds;
  expect(await fate(embed)).toBe("live");
  const before = embed?.url();
  const text = JSON.stringify(messages);
  await page.evaluate((all) => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    addEventListener("message", ({ data }) => heard.push(data));
    for (const message of JSON.parse(all)) frames[0]?.postMessage(message, "*");
  }, text);
  await embed?.evaluate((all) => {
    const channel = new BroadcastChannel("battery-routes-map-turns");
    for (const message of JSON.parse(all)) channel.postMessage(message);
  }, text);
  await page.waitForTimeout(1_000);
  expect(embed?.url()).toBe(before);
  expect(await fate(embed)).toBe("live");
  expect(await page.evaluate(() => Reflect.get(globalThis, "heard"))).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});

test("where its height is asked for, the embed tells it at most three times, and it fits", async () => {
  const { page } = await visit(
    browser,
    host.page(`<!doctype html><html lang="en"><title>Height</title><body style="margin:0"><script>
      window.heights = [];
      addEventListener("message", ({ data, source }) => {
        if (source !== document.querySelector("iframe").contentWindow) return;
        heights.push(data.height);
        document.querySelector("iframe").style.height = data.height + "px";
      });
    </script>${frame("embed-busan.html?autoheight=1")}</body></html>`),
    { width: 640, height: 800 },
  );
  const embed = page.frames()[1];
  expect(await fate(embed)).toBe("live");
  await page.waitForTimeout(1_000);
  const heights = (await page.evaluate(() => Reflect.get(globalThis, "heights"))) as number[];
  expect(heights.length).toBeGreaterThan(0);
  expect(heights.length).toBeLessThanOrEqual(3);
  const rest = await embed?.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(rest).toBe(0);
  await page.close();
});
