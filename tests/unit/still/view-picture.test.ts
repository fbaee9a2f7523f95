import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { messagesFor } from "../../../src/i18n/locales.ts";
import { pictureOfView } from "../../../src/modes/draw-view-picture.ts";
import { brokenLines } from "../../../src/still/text-block.ts";
import type { ViewPicture } from "../../../src/still/view-picture.ts";
import { PALETTES } from "../../../src/theme/palette.ts";
import { type BasemapScale, loadFarScale } from "../../../src/view/basemap.ts";
import { textWidth } from "../../../src/view/text-width.ts";
import { parseViewState } from "../../../src/view/url.ts";
import { readMarkup } from "../hostile/read-markup.ts";
import { DATASET, INDEX } from "../view/real-dataset.ts";

let basemap: BasemapScale;
beforeAll(async () => {
  basemap = await loadFarScale(async (file) => JSON.parse(readFileSync(`data/basemap/${file}`, "utf8")));
});

function drawn(query: string): Promise<ViewPicture> {
  const view = parseViewState(query, INDEX);
  return pictureOfView(
    { index: INDEX, view, messages: messagesFor(view.locale), address: `https://example.org/map/${query}` },
    { seen: { width: 900, height: 500 }, prefersDark: false, basemap: async () => basemap },
  );
}

/** The texts of a picture, each line by itself. */
function lines(svg: string): string[] {
  return [...svg.matchAll(/<text class="([\w-]+)"[^>]*>([^<]*)<\/text>/g)].map(([, , text]) => text ?? "");
}

test("says what it shows: title, line, legend, credits, address and version of the data", async () => {
  const { svg } = await drawn("?story=busan");
  const said = lines(svg).join(" ");
  const busan = INDEX.storyById.get("busan");
  expect(said).toContain(busan?.title.en);
  expect(said).toContain(busan?.line.en);
  expect(said).toContain("Vehicle plant, operating");
  expect(said).toContain("articles by EconoTimes and Manufacturing.net");
  expect(said).toContain("CC BY 4.0");
  expect(said).toContain("https://example.org/map/?story=busan");
  expect(said).toContain(DATASET.version);
});

test("says that it is filtered, of what time it is, and what is picked", async () => {
  const { svg } = await drawn("?status=halted,in-doubt&asof=2023-06&select=flow/kr-busan-batteries");
  const said = lines(svg).join(" ");
  expect(said).toMatch(/Filtered: Halted · In doubt\. Shown: \d+ of \d+ entries\./);
  expect(said).toContain("As reported by the end of June 2023.");
  expect(said).toMatch(/Selected: EV batteries, South Korea to Busan, in doubt\./);
});

test("nothing in it leads or asks elsewhere, and no colour is left to a custom property", async () => {
  const { svg } = await drawn("?select=measure/kr-ru-battery-export-ban");
  const { links, elements } = readMarkup(svg, "xml");
  expect(links.filter((link) => !link.startsWith("#"))).toEqual([]);
  expect(svg).not.toMatch(/var\(|@import|url\((?!#)/);
  expect([...elements].filter((each) => ["a", "script", "image", "foreignObject"].includes(each))).toEqual(
    [],
  );
  for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);
});

describe("what is picked keeps its colours, the rest steps back", () => {
  test("with a measure, the flow it severs stays", async () => {
    const { svg } = await drawn("?select=measure/kr-ru-battery-export-ban");
    expect(svg.match(/<g class="k-[\w-]+ dim">/g)?.length).toBeGreaterThan(5);
    expect(svg).toMatch(/halted<\/title><g class="k-batteries">/);
    expect(svg).not.toContain("hatch pale");
  });

  test("with anything else, hatches step back", async () => {
    expect((await drawn("?select=facility/renault-busan")).svg).toContain("hatch pale");
    expect((await drawn("")).svg).not.toMatch(/class="[^"]*\b(pale|dim)\b/);
  });
});

test("takes the theme and the language of the view", async () => {
  const { svg } = await drawn("?theme=dark&lang=ko&story=krasnaya-pakhra");
  expect(svg).toContain(`fill="${PALETTES.dark.sea}"`);
  expect(svg).toContain('lang="ko"');
  expect(lines(svg)).toContain("크라스나야파흐라");
});

test("where the map lies across the plane's cut, both sides are drawn", async () => {
  const { svg } = await drawn("?view=1.5/35/-30");
  const sentences = [...svg.matchAll(/<g><title>([^<]*)<\/title>/g)].map(([, sentence]) => sentence);
  expect(sentences.length).toBeGreaterThan(new Set(sentences).size);
});

test("lines are broken between words, long words inside, and nothing is lost", () => {
  const look = { size: 14, bold: false };
  const text = `one two three ${"W".repeat(80)} 배터리 루트`;
  const broken = brokenLines(text, look, 120);
  expect(broken.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  for (const line of broken) expect(textWidth(line, 14, false)).toBeLessThanOrEqual(120);
  expect(brokenLines("", look, 120)).toEqual([]);
});

test("the same view gives the same picture", async () => {
  expect(await drawn("?story=us-onshoring")).toEqual(await drawn("?story=us-onshoring"));
});
