import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openChromium } from "../served/chromium.ts";
import { Visitor } from "./driver.ts";
import { hasPoppler, pagesOf, plain, textOf } from "./pdf.ts";
import { type BuiltSite, buildSite } from "./site.ts";

let site: BuiltSite;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "print-"));

beforeAll(async () => {
  [site, browser] = await Promise.all([buildSite(), openChromium()]);
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await browser?.close();
  await site?.close();
});

async function printed(query: string, format: "A4" | "Letter"): Promise<Buffer> {
  const reader = await Visitor.arrive(browser, { width: 1280, height: 720 });
  await reader.open(site.address + query);
  expect(await reader.mapFate()).toBe("live");
  const path = join(folder, `${format}.pdf`);
  await reader.prints(path, format);
  await reader.leave();
  return readFileSync(path);
}

describe.skipIf(!hasPoppler).each(["A4", "Letter"] as const)("on %s", (paper) => {
  test.each(["busan", "krasnaya-pakhra", "us-onshoring"])(
    "the story %s takes two sheets, its map first",
    async (story) => {
      const pdf = await printed(`?story=${story}`, paper);
      expect(pagesOf(pdf)).toBeLessThanOrEqual(2);
      // The map's key follows the map.
      expect(textOf(pdf).indexOf("Color")).toBeLessThan(textOf(pdf).indexOf(plain("Everything on the map")));
    },
  );

  test("what is open stands between map and list", async () => {
    const text = textOf(await printed("?story=busan&select=facility/renault-busan", paper));
    const at = ["Color", "Sources, quoted", "Everything on the map"].map((words) =>
      text.indexOf(plain(words)),
    );
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });
});
