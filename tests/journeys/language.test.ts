import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LANGUAGE_NAMES, LOCALES } from "../../src/model/locales.ts";
import { openChromium } from "../served/chromium.ts";
import { Visitor } from "./driver.ts";
import { type BuiltSite, buildSite } from "./site.ts";

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([buildSite(), openChromium()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The languages of the files that a visit has asked for: of the data, and of the words of the interface. */
function languagesAsked(requests: readonly string[]): { data: string[]; words: string[] } {
  const tags = (file: RegExp) => [...new Set(requests.flatMap((url) => file.exec(url)?.[1] ?? []))].sort();
  return {
    data: tags(/\/data\/dataset\.(.*)json$/),
    words: tags(new RegExp(`/assets/(${LOCALES.join("|")})-[\\w-]+\\.js$`)),
  };
}

test("a reader is sent one language, and another when it is chosen, with the same view", async () => {
  const reader = await Visitor.arrive(browser, { width: 1280, height: 720 });
  await reader.open(`${site.address}busan.ko.html?select=facility/renault-busan`);
  expect(await reader.mapFate()).toBe("live");
  expect(languagesAsked(reader.log.requests)).toEqual({ data: ["ko."], words: ["ko"] });

  await reader.chooseLanguage(LANGUAGE_NAMES.ru);
  await expect.poll(() => reader.title()).toBe("Пусан");
  expect(reader.query()).toBe("?story=busan&select=facility/renault-busan&lang=ru");
  await expect.poll(() => reader.openEvidence()).toMatch(/Пусан/);
  expect(languagesAsked(reader.log.requests)).toEqual({ data: ["ko.", "ru."], words: ["ko", "ru"] });
  expect(reader.log.uncaught).toEqual([]);
  await reader.leave();
});

test("the words of the interface do not arrive: the page stays as it came", async () => {
  const reader = await Visitor.arrive(browser, { width: 1280, height: 720 });
  await reader.misses("assets/ko-*.js", "missing");
  await reader.open(`${site.address}busan.ko.html`);
  expect(await reader.mapFate("failed")).toBe("failed");
  expect(await reader.title()).toBe("부산");
  expect((await reader.entryIds()).length).toBeGreaterThan(5);
  expect(reader.log.uncaught).toEqual([]);
  await reader.leave();
});
