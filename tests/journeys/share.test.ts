import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
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

test("a reader takes picture and data of what is seen away, and the page's policy holds", async () => {
  const reader = await Visitor.arrive(browser, { width: 1280, height: 720 });
  await reader.open(`${site.address}?story=busan&status=in-doubt`);
  expect(await reader.mapFate()).toBe("live");
  const ids = await reader.entryIds();
  await reader.pressButton("Share");

  const png = await reader.savesFile("Save as PNG");
  expect(png.name).toBe("battery-routes-busan.png");
  expect(png.content.toString("latin1", 1, 4)).toBe("PNG");
  expect(png.content.readUInt32BE(16)).toBe(2400);
  const svg = await reader.savesFile("Save as SVG");
  expect(svg.content.toString()).toMatch(/^<svg [^>]*width="1200"/);

  const geojson = JSON.parse((await reader.savesFile("GeoJSON, for maps")).content.toString());
  expect(geojson.features.map(({ id }: { id: string }) => id).toSorted()).toEqual(ids.toSorted());
  expect(geojson.about.view).toBe(`${site.address}?story=busan&status=in-doubt`);
  const csv = (await reader.savesFile("CSV, for spreadsheets")).content.toString();
  for (const id of ids) expect(csv).toMatch(new RegExp(`^${id},`, "m"));
  const jsonld = JSON.parse((await reader.savesFile("JSON-LD, for the quoted evidence")).content.toString());
  expect(jsonld.items.length).toBeGreaterThan(0);

  const { requests, violations, errors } = reader.log;
  expect(requests.filter((url) => !url.startsWith(site.address) && !/^(data|blob):/.test(url))).toEqual([]);
  expect(violations).toEqual([]);
  expect(errors).toEqual([]);
  await reader.leave();
});

test("every page tells search engines what the dataset is, and a card what the page is", async () => {
  const reader = await Visitor.arrive(browser, { width: 800, height: 600 });
  for (const file of ["index.html", "busan.ko.html"]) {
    await reader.open(site.address + file);
    const [metadata, card] = await reader.inPage(
      () => [
        document.querySelector('script[type="application/ld+json"]')?.textContent ?? "",
        document.querySelector('meta[property="og:title"]')?.getAttribute("content") ?? "",
      ],
      null,
    );
    const dataset = JSON.parse(metadata ?? "");
    expect(dataset).toMatchObject({ "@type": "Dataset", version: expect.stringMatching(/^[0-9a-f]{12}$/) });
    for (const { contentUrl } of dataset.distribution) {
      const status = await reader.inPage(async (url) => (await fetch(url)).status, contentUrl as string);
      expect(status, contentUrl).toBe(200);
    }
    expect(card).toMatch(file.includes("ko") ? /배터리 루트/ : /Battery Routes/);
  }
  expect(reader.log.violations).toEqual([]);
  await reader.leave();
});
