import type { Browser, Frame } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { casesOf } from "../long-run.ts";
import { openChromium } from "../served/chromium.ts";
import { type EmbedHost, openEmbedHost } from "./embed-host.ts";
import { fate, visit } from "./embed-visitor.ts";

const SIZE = { width: 700, height: 600 };

let host: EmbedHost;
let browser: Browser;

beforeAll(async () => {
  [host, browser] = await Promise.all([openEmbedHost(), openChromium()]);
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

/** A page of another origin with one embed. @param head of that page @param more attributes of its frame */
function hostPage(src: string, { head = "", more = "" } = {}): string {
  return host.page(
    `<!doctype html><html lang="en"><head><title>An article</title>${head}</head><body style="margin:0"><iframe title="Map" src="${src}" width="600" height="450" style="border:0" ${more}></iframe></body></html>`,
  );
}

test("with the headers that the build asks for, an embed comes live without a breach of them", async () => {
  const answer = await fetch(`${host.openSite}embed-busan.html`);
  expect(answer.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
  const { page, embeds, faults } = await visit(browser, hostPage(`${host.openSite}embed-busan.html`), SIZE);
  expect(await fate(embeds[0])).toBe("live");
  expect(await paper(embeds[0])).toBe(LIGHT);
  expect(faults).toEqual([]);
  await page.close();
});

describe("the frozen page of a version", () => {
  test.each([
    ["plain", ""],
    ["in a sandbox without an origin", 'sandbox="allow-scripts"'],
  ])("%s is live, with that version's data", async (_, more) => {
    const { version } = await (await fetch(`${host.site}data/dataset.json`)).json();
    const src = `${host.openSite}frozen/${version}/embed-busan.html`;
    const { page, embeds, requests, faults } = await visit(browser, hostPage(src, { more }), SIZE);
    expect(await fate(embeds[0])).toBe("live");
    expect(requests).toContain(`${host.openSite}frozen/${version}/data/dataset.en.json`);
    expect(requests).not.toContain(`${host.openSite}data/dataset.en.json`);
    expect(faults).toEqual([]);
    await page.close();
  });
});

const LIGHT = "rgb(251, 250, 247)";
const DARK = "rgb(20, 25, 30)";

/** The colour that an embed is painted on. */
function paper(embed: Frame | undefined): Promise<string> {
  if (!embed) throw new Error("there is no such embed");
  return embed.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

describe("an embed is light or dark", () => {
  type Ground = [name: string, system: "light" | "dark" | null, head: string, file: string, colour: string];
  const always: Ground[] = [
    ["as the reader's system, when asked to be", "dark", "", "embed-busan.html?theme=auto", DARK],
    [
      // Chromium tells it to frames only when nothing stands in for the reader's system.
      "as the host's page says it is itself",
      null,
      '<meta name="color-scheme" content="dark">',
      "embed-busan.html?theme=auto",
      DARK,
    ],
    ["as its address says, whatever the system", "dark", "", "embed-busan.html?theme=light", LIGHT],
  ];
  const long: Ground[] = [
    ["as the reader's system", "dark", "", "embed-busan.html", DARK],
    ["light on a light system", "light", "", "embed-busan.html?theme=auto", LIGHT],
  ];
  test.each(casesOf(always, long))("%s", async (_, colorScheme, head, file, colour) => {
    const address = hostPage(`${host.site}${file}`, { head });
    const { page, embeds } = await visit(browser, address, SIZE, { colorScheme });
    expect(await paper(embeds[0])).toBe(colour);
    expect(await fate(embeds[0])).toBe("live");
    expect(await paper(embeds[0])).toBe(colour);
    await page.close();
  });
});

test("a map whose context the host's own maps have pushed out shows its picture, and can be resumed", async () => {
  const { page, embeds } = await visit(browser, hostPage(`${host.site}embed-busan.html`), SIZE);
  const [embed] = embeds;
  expect(await fate(embed)).toBe("live");
  // Chromium keeps sixteen contexts of a page and its frames alive: one more, and the oldest goes.
  await page.evaluate(() => {
    const canvases = Array.from({ length: 17 }, () => document.createElement("canvas"));
    Object.assign(globalThis, { contexts: canvases.map((canvas) => canvas.getContext("webgl2")) });
  });
  const resume = embed?.getByRole("button", { name: "Resume the map" });
  await resume?.waitFor({ timeout: 60_000 });
  expect(await embed?.locator(".stills").isVisible()).toBe(true);
  await resume?.click();
  expect(await fate(embed)).toBe("live");
  await page.close();
});
