import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { messagesFor } from "../../src/i18n/locales.ts";
import { textDirection } from "../../src/i18n/text-direction.ts";
import { LOCALES } from "../../src/model/locales.ts";
import { PALETTES } from "../../src/theme/palette.ts";
import { methodFile, pageFile } from "../../src/view/page-file.ts";
import { openChromium } from "../served/chromium.ts";
import { type BuiltSite, buildSite } from "./site.ts";

let site: BuiltSite;
let browser: Browser;
/** The address that the build is told the site will have. */
const TOLD = "https://example.org/routes/";

beforeAll(async () => {
  process.env.SITE_ADDRESS = TOLD;
  [site, browser] = await Promise.all([buildSite(), openChromium()]);
});
afterAll(async () => {
  delete process.env.SITE_ADDRESS;
  await browser?.close();
  await site?.close();
});

async function withPage(scripts: boolean, visit: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ javaScriptEnabled: scripts, viewport: { width: 1280, height: 720 } });
  try {
    await visit(page);
  } finally {
    await page.close();
  }
}

test.each(LOCALES)(
  "in %s the page of the map leads to credits and method, without scripts",
  async (locale) => {
    const { heading } = messagesFor(locale).method;
    await withPage(false, async (page) => {
      await page.goto(site.address + pageFile(null, locale));
      await page.locator(".credits-line").getByRole("link", { name: heading }).click();
      await page.waitForURL(`**/${methodFile(locale)}`);
      const h1 = page.getByRole("heading", { level: 1 });
      expect(await h1.textContent()).toBe(heading);
      const root = page.locator("html");
      expect(await root.getAttribute("lang")).toBe(locale);
      expect(await root.getAttribute("dir")).toBe(textDirection(locale));
      // The style sheet has come: until then a heading is as wide as the page.
      expect((await h1.boundingBox())?.width).toBeLessThan(720);
    });
  },
);

test("from credits and method one goes on to another language and back to the map", async () => {
  await withPage(false, async (page) => {
    await page.goto(site.address + methodFile("en"));
    await page.locator(".languages summary").click();
    await page.getByRole("link", { name: "Русский" }).click();
    await page.waitForURL(`**/${methodFile("ru")}`);
    await page.getByRole("link", { name: "Пусан", exact: true }).click();
    await page.waitForURL("**/busan.ru.html");
  });
});

test("the theme that is asked for holds, and the page's policy is kept", async () => {
  await withPage(true, async (page) => {
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", ({ message }) => complaints.push(message));
    await page.goto(`${site.address}${methodFile("ko")}?theme=dark`);
    const paper = await page
      .locator("html")
      .evaluate((root) => getComputedStyle(root).getPropertyValue("--paper").trim());
    expect(paper).toBe(PALETTES.dark.halo);
    expect(complaints).toEqual([]);
  });
});

test("the whole licences of what runs in the browser stand beside it", async () => {
  const text = await (await fetch(`${site.address}licences.md`)).text();
  for (const name of ["maplibre-gl", "preact", "@preact/signals", "topojson-client"]) {
    expect(text).toContain(`## ${name} - `);
  }
  expect(text).toContain("Redistributions in binary form must reproduce the above copyright");
});

test.each([
  ["the overview", (locale: string) => pageFile(null, locale)],
  ["a story", (locale: string) => pageFile("busan", locale)],
  ["credits and method", methodFile],
])("%s names itself in every language to search engines, and in which one it is", async (_, fileIn) => {
  for (const locale of LOCALES) {
    const html = await (await fetch(site.address + fileIn(locale))).text();
    expect(html).toContain(`<html lang="${locale}" dir="ltr"`);
    const alternates = [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">/g)];
    expect(alternates.map(([, language, address]) => [language, address])).toEqual([
      ...LOCALES.map((each) => [each, TOLD + fileIn(each)]),
      ["x-default", TOLD + fileIn(LOCALES[0])],
    ]);
  }
});
