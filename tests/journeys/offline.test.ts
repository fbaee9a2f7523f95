import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openChromium } from "../served/chromium.ts";
import { type ChangingSite, serveChanging } from "./changing-site.ts";
import { CopyKeeper } from "./copy-keeper.ts";
import { Presentation } from "./presentation.ts";
import { NEXT_DATA, type SiteVersions, siteVersions } from "./site-versions.ts";

/** Browsers take their time with workers on a busy machine. */
const PATIENT = { interval: 250, timeout: 20_000 } as const;

let versions: SiteVersions;
let browser: Browser;
let site: ChangingSite;
let reader: CopyKeeper;

beforeAll(async () => {
  [versions, browser] = await Promise.all([siteVersions(), openChromium()]);
});

afterAll(async () => {
  await browser?.close();
  versions?.remove();
});

beforeEach(async () => {
  site = await serveChanging(versions.first, "/any/folder/");
  return async () => {
    await reader.context.close();
    await site.goes();
  };
});

test("after one visit every mode works with the server gone", async () => {
  reader = await CopyKeeper.arrive(browser, site);
  const errors: string[] = [];
  reader.context.on("weberror", (error) => errors.push(error.error().message));
  const visit = await reader.keeps();
  expect(await reader.copies(visit)).toEqual([site.address]);
  await site.goes();

  // What is not kept is gone.
  await expect(reader.open("embed-busan.html")).rejects.toThrow("ERR_CONNECTION_REFUSED");
  // The page that is open finds what it has not needed so far.
  await visit.keyboard.press("/");
  await visit.getByRole("combobox").waitFor();
  await visit.close();

  const korean = await reader.open("?story=busan&lang=ko&select=facility/hyundai-st-petersburg");
  await korean.locator("html[lang=ko] .credits").waitFor({ state: "attached" });
  expect(new URL(korean.url()).pathname).toBe("/any/folder/busan.ko.html");
  expect(await korean.locator("[data-id]").count()).toBeGreaterThan(2);
  await korean.close();

  const screen = await Presentation.open(reader.context, `${site.address}?mode=present&story=busan&step=2`);
  expect(await screen.isMapLive()).toBe(true);
  const notes = await screen.opensNotes();
  await screen.press("PageDown");
  await expect.poll(async () => (await notes.seen()).progress, PATIENT).toMatch(/^3 /);
  await screen.press("?");
  await expect.poll(() => screen.helpWords(), PATIENT).toContain("keeps a copy of the site");
  expect([...screen.errors, ...notes.errors]).toEqual([]);

  for (const [address, words] of [
    ["handout-busan.ko.html", "지도 번호 풀이"],
    ["handout-us-onshoring-answers.html", "Answers"],
    ["method.ru.html?theme=dark", "Без сети"],
    // As hosts that leave the ending away name it.
    ["krasnaya-pakhra.es", "Krásnaya Pajrá"],
  ] as const) {
    const page = await reader.open(address);
    expect(await page.locator("body").textContent(), address).toContain(words);
  }
  expect(errors).toEqual([]);
});

test.each([
  ["the site in a frame", "busan.html", "frame"],
  ["an embed in a frame", "embed-busan.html", "frame"],
  ["an embed by itself", "embed-busan.html", "window"],
] as const)("nothing is kept for %s", async (_, address, where) => {
  reader = await CopyKeeper.arrive(browser, site, "none");
  const page = await (where === "frame" ? reader.visitsFramed(address) : reader.visits(address));
  expect(await reader.copies(page)).toEqual([]);
  expect(site.asked).toContain("data/dataset.en.json");
  expect(site.asked.filter((path) => /sw\.js|keep-copy/.test(path))).toEqual([]);
});

test("a new version waits while a page is open, and is whole once all are closed", async () => {
  reader = await CopyKeeper.arrive(browser, site, "none");
  const first = { page: null, data: versions.firstData };
  const visit = await reader.keeps();
  site.publish(versions.second);
  expect(await reader.update(visit)).toBe("installed");
  expect(await reader.versions()).toEqual(first);
  expect(await reader.versions("?story=busan")).toEqual(first);

  // An embed is none of the copy's pages: it gets its data with its page.
  const embed = await reader.open("embed-busan.html");
  const askedByEmbed = () => site.asked.slice(site.asked.lastIndexOf("embed-busan.html"));
  await expect.poll(askedByEmbed, PATIENT).toContain("data/dataset.en.json");
  await embed.close();

  await visit.close();
  await expect.poll(() => reader.versions(), PATIENT).toEqual({ page: NEXT_DATA, data: NEXT_DATA });
  await site.goes();
  expect(await reader.versions("?story=busan")).toEqual({ page: NEXT_DATA, data: NEXT_DATA });
});

test("a new version that does not arrive whole leaves the one before as it is", async () => {
  reader = await CopyKeeper.arrive(browser, site, "none");
  const first = { page: null, data: versions.firstData };
  const visit = await reader.keeps();
  site.publish(versions.second);
  site.spoil("data/dataset.en.json", "another content");
  expect(await reader.update(visit)).toBe("redundant");
  site.spoil("us-onshoring.html", "server error");
  expect(await reader.update(visit)).toBe("redundant");
  await visit.close();
  await site.goes();
  expect(await reader.versions()).toEqual(first);
  expect(await reader.versions("?story=us-onshoring")).toEqual(first);

  await site.comesBack();
  site.spoil(null);
  const later = await reader.open();
  expect(await reader.update(later)).toBe("installed");
});

test("the publisher can take all copies back, and those of other sites of the host stay", async () => {
  reader = await CopyKeeper.arrive(browser, site, "none");
  const visit = await reader.keeps();
  const others = ["another", `workbox-precache-v2-${new URL(site.address).origin}/`];
  await visit.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), others);
  site.publish(versions.withoutCopies);
  await visit.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => reader.copies(visit), PATIENT).toEqual([]);
  await expect.poll(() => visit.evaluate(() => caches.keys()), PATIENT).toEqual(others);
  // The page that was open goes on, now from the server.
  await visit.keyboard.press("/");
  await visit.getByRole("combobox").waitFor();
  await visit.close();
  await site.goes();
  await expect(reader.open()).rejects.toThrow("ERR_CONNECTION_REFUSED");
});
