import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { messagesFor } from "../../src/i18n/locales.ts";
import { entrySentence } from "../../src/panels/entry-words.ts";
import { PAPERS } from "../../src/serve/print-sheets.ts";
import { handoutFile } from "../../src/view/page-file.ts";
import { DATASET, INDEX } from "../unit/view/real-dataset.ts";
import { type EmbedHost, openEmbedHost } from "./embed-host.ts";
import { fateInFirefox, hasFirefox, type OpenFirefox, openFirefox } from "./firefox.ts";
import { hasPoppler, pagesOf, plain, textOf } from "./pdf.ts";

let host: EmbedHost;
let firefox: OpenFirefox;

/** Opens a page. @returns it, and the faults that it and its frames report from then on */
async function visit(address: string): Promise<{ page: Page; faults: string[] }> {
  const page = await firefox.browser.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(address);
  return { page, faults };
}

/** A page of another origin, higher than the window, with one embed at its head. */
async function visitEmbed(src: string, more = ""): Promise<{ page: Page; embed: Frame; faults: string[] }> {
  const { page, faults } = await visit(
    host.page(
      `<!doctype html><html lang="en"><title>An article</title><body style="margin:0;height:3000px"><iframe title="Map" src="${src}" width="600" height="450" style="border:0" ${more}></iframe>`,
    ),
  );
  const embed = page.frames().find((frame) => frame !== page.mainFrame());
  if (!embed) throw new Error("no embed");
  return { page, embed, faults };
}

/** In a PDF of Firefox other characters of some fonts are drawn, and have no text. */
const letters = (text: string) => plain(text).replace(/\P{L}/gu, "");

describe.skipIf(!hasFirefox)(hasFirefox ? "in Firefox" : "not run: Firefox or Xvfb is not installed", () => {
  beforeAll(async () => {
    [host, firefox] = await Promise.all([openEmbedHost(), openFirefox()]);
  });

  afterAll(async () => {
    await firefox.close();
    await host.close();
  });

  test("the page comes live, and a picked entry shows the words it rests on", async () => {
    const { page, faults } = await visit(`${host.site}krasnaya-pakhra.html`);
    expect(await fateInFirefox(page)).toBe("live");
    const entry = await page.waitForSelector(".entry");
    await entry?.click();
    await page.waitForSelector(".evidence q");
    expect(faults).toEqual([]);
    await page.close();
  });

  test.each([
    ["plain", "site", "", "live"],
    ["in a sandbox with its origin", "site", 'sandbox="allow-scripts allow-same-origin"', "live"],
    ["in a sandbox without an origin", "openSite", 'sandbox="allow-scripts"', "live"],
  ] as const)("an embed %s is live and can be read", async (_, site, more, hoped) => {
    const { page, embed, faults } = await visitEmbed(`${host[site]}embed-krasnaya-pakhra.html`, more);
    expect(await fateInFirefox(embed)).toBe(hoped);
    const list = await embed.waitForSelector(".list-sheet > summary");
    await list?.click();
    expect((await embed.$$("[data-id]")).length).toBeGreaterThan(5);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("the wheel over an embed scrolls the page around it", async () => {
    const { page, embed } = await visitEmbed(`${host.site}embed-busan.html`);
    expect(await fateInFirefox(embed)).toBe("live");
    await page.mouse.move(300, 200);
    await page.mouse.wheel({ deltaY: 300 });
    await page.waitForFunction(() => scrollY > 0, { timeout: 20_000 });
    expect(await embed.evaluate(() => new URL(location.href).searchParams.has("view"))).toBe(false);
    await page.close();
  });

  test("a clicker gives the tour, and the notes keep in step", async () => {
    const { page, faults } = await visit(`${host.site}?mode=present&tour=busan`);
    await page.waitForSelector("#step-heading");
    const [opened] = await Promise.all([
      new Promise<Page | null>((resolve) => page.once("popup", resolve)),
      page.keyboard.press("n"),
    ]);
    await opened?.waitForSelector("#now-heading");
    const seen = () => page.$eval("#step-heading", ({ textContent }) => textContent);
    for (let step = 0; step < 3; step += 1) {
      const before = await seen();
      await page.keyboard.press("PageDown");
      await expect.poll(seen).not.toBe(before);
      const now = await seen();
      await expect
        .poll(() => opened?.$eval("#now-heading", ({ textContent }) => textContent), { timeout: 5_000 })
        .toBe(now);
    }
    expect(faults).toEqual([]);
    await opened?.close();
    await page.close();
  });

  test.skipIf(!hasPoppler).each(PAPERS)("a handout holds every name on two sheets of %s", async (paper) => {
    const { page } = await visit(`${host.site}${handoutFile("busan", "ko")}`);
    const pdf = await page.pdf({ format: paper, preferCSSPageSize: true });
    expect(pagesOf(pdf)).toBeGreaterThan(0);
    expect(pagesOf(pdf)).toBeLessThanOrEqual(2);
    const text = letters(textOf(pdf));
    for (const entry of DATASET.entries.filter(({ stories }) => stories.includes("busan"))) {
      const sentence = entrySentence({ index: INDEX, messages: messagesFor("ko") }, entry);
      expect(text).toContain(letters(sentence));
    }
    await page.close();
  });

  test("an embed whose host forbids reading stays its picture and its list", async () => {
    const { page, embed } = await visitEmbed(`${host.site}embed-busan.html`, 'sandbox="allow-scripts"');
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await embed.evaluate(() => document.documentElement.dataset.map)).toBe("still");
    const list = await embed.waitForSelector(".list-sheet > summary");
    await list?.click();
    expect((await embed.$$("q")).length).toBeGreaterThan(5);
    await page.close();
  });
});
