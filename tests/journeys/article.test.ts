import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { casesOf } from "../long-run.ts";
import { brotli } from "../served/brotli-server.ts";
import { openChromium } from "../served/chromium.ts";
import { articlePage, articlePolicy } from "./article-page.ts";
import { type EmbedHost, openEmbedHost } from "./embed-host.ts";
import { fate, spill, visit } from "./embed-visitor.ts";

const FILES = ["embed-busan.html", "embed-krasnaya-pakhra.ko.html", "embed.html?theme=dark"] as const;

let host: EmbedHost;
let browser: Browser;

beforeAll(async () => {
  [host, browser] = await Promise.all([openEmbedHost(), openChromium()]);
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

function article(): string {
  const [first, second, third] = FILES.map((file) => host.site + file) as [string, string, string];
  return host.page(articlePage([first, second, third]), articlePolicy(host.site));
}

test.each(casesOf([280, 1280], [390, 768]))(
  "in an article %i pixels wide three embeds are right, and the wheel passes them",
  async (width) => {
    const height = 700;
    const { page, requests, faults } = await visit(browser, article(), { width, height });
    // Not near the screen: at most its one document.
    const asked = requests.filter((url) => url.startsWith(host.site));
    expect(asked.filter((url) => !/\/embed[^/]*\.html/.test(url))).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(FILES.length);

    for (const at of FILES.keys()) {
      const place = page.locator("iframe").nth(at);
      await place.evaluate((element) => element.scrollIntoView({ block: "center" }));
      const embed = (await (await place.elementHandle())?.contentFrame()) ?? undefined;
      expect(await fate(embed), FILES[at]).toBe("live");
      expect(embed && (await spill(embed)), FILES[at]).toBeLessThanOrEqual(0);
      const box = await place.boundingBox();
      const before = await page.evaluate(() => scrollY);
      await page.mouse.move(width / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
      await page.mouse.wheel(0, 100);
      await expect.poll(() => page.evaluate(() => scrollY), { timeout: 10_000 }).toBe(before + 100);
    }
    expect(faults).toEqual([]);
    await page.close();
  },
);

test("each embed is one document of at most 40 kB", async () => {
  for (const file of [
    "embed.html",
    "embed.ko.html",
    "embed.ru.html",
    "embed.es.html",
    "embed-busan.ko.html",
  ]) {
    const response = await fetch(host.site + file);
    expect(brotli(await response.text()).length, file).toBeLessThanOrEqual(40_000);
  }
});
