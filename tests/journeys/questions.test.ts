import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openChromium } from "../served/chromium.ts";
import { Visitor } from "./driver.ts";
import { type BuiltSite, buildSite } from "./site.ts";

/** Questions of a first visit, answered by keyboard alone, and by the list alone. */

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([buildSite(), openChromium()]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const DESK = { width: 1280, height: 720 };

test("who stopped what to Russia, since when, with which exceptions, and which words say so?", async () => {
  const reader = await Visitor.arrive(browser, DESK);
  await reader.open(site.address);
  expect(await reader.mapFate()).toBe("live");
  await reader.searches("export ban russia");
  await expect.poll(() => reader.openEvidence()).toBe("South Korea's battery export ban against Russia");
  expect(await reader.property("Imposed by")).toMatch(/South Korea/);
  expect(await reader.property("Goods")).toMatch(/batteries/);
  expect(await reader.property("Since")).toBe("not stated");
  expect(await reader.property("Exceptions")).toMatch(/under consideration/);
  expect(await reader.firstPhraseAddress()).toMatch(/^https:\/\/socialbites\.ca\/.+#:~:text=/);
  await reader.leave();
});

test("what do the articles say about numbers at Busan, and do they agree?", async () => {
  const reader = await Visitor.arrive(browser, DESK);
  await reader.open(site.address);
  expect(await reader.mapFate()).toBe("live");
  await reader.searches("busan plant");
  await expect.poll(() => reader.openEvidence()).toBe("Renault Korea's Busan plant");
  expect(await reader.property("Capacity")).toMatch(/300,000 vehicles a year/);
  expect(await reader.property("Output")).toMatch(/fewer than 200,000 vehicles a year/);
  expect(await reader.property("Planned output")).toMatch(/200,000 vehicles a year.*in doubt/);
  expect(await reader.evidenceWords()).toMatch(/3 documents, 4 figures/);
  await reader.leave();
});

test("where would the Polestar 4 go? By the list alone, and the view sent on", async () => {
  const reader = await Visitor.arrive(browser, DESK);
  await reader.open(site.address);
  expect(await reader.mapFate()).toBe("live");
  await reader.press("Tab", "Enter");
  const names = await reader.entries();
  const wanted = /^Polestar 4 cars, Busan to North America, announced/;
  const at = names.findIndex((name) => wanted.test(name));
  expect(at).toBeGreaterThan(0);
  await reader.press(...Array.from({ length: at }, () => "ArrowDown"));
  expect(await reader.focused()).toMatch(wanted);
  await reader.press("Enter");
  await expect.poll(() => reader.openEvidence()).toBe("Polestar 4 cars, Busan to North America");
  expect(names.filter((name) => name.startsWith("Polestar 4 cars"))).toHaveLength(3);

  const sent = `${site.address}${reader.query()}`;
  await reader.leave();
  const friend = await Visitor.arrive(browser, DESK);
  await friend.open(sent);
  await expect.poll(() => friend.openEvidence()).toBe("Polestar 4 cars, Busan to North America");
  expect(await friend.pickedInList()).toMatch(wanted);
  await friend.leave();
});
