import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { mapWording } from "../../../src/i18n/map-wording.ts";
import { stillMap } from "../../../src/still/still-map.ts";
import { escaped, svgElement } from "../../../src/still/svg-element.ts";
import { type BasemapScale, loadFarScale } from "../../../src/view/basemap.ts";
import { NARROW, WIDE } from "../../../src/view/composition.ts";
import { visibleEntries } from "../../../src/view/derive.ts";
import { labelTexts } from "../../../src/view/label-words.ts";
import { estimatedWidth } from "../../../src/view/text-width.ts";
import { INITIAL_VIEW } from "../../../src/view/view-state.ts";
import { DATASET, INDEX } from "../view/real-dataset.ts";

let basemap: BasemapScale;
beforeAll(async () => {
  basemap = await loadFarScale(async (file) => JSON.parse(readFileSync(`data/basemap/${file}`, "utf8")));
});

function drawn(story: string | null, composition = WIDE, sentence = (id: string) => id): string {
  return stillMap({
    index: INDEX,
    basemap,
    view: { ...INITIAL_VIEW, story },
    composition,
    words: { ...labelTexts(INDEX, mapWording("en")), width: estimatedWidth },
    links: { address: (id) => `#${id}`, sentence },
    title: "Map",
    id: "test",
  });
}

describe.each([null, ...DATASET.stories.map(({ id }) => id)])("the still picture of %s", (story) => {
  test.each([WIDE, NARROW])("links every flow and placed mark once ($name)", (composition) => {
    const links = [...drawn(story, composition).matchAll(/<a href="#([^"]+)"/g)].map(([, id]) => id);
    const entries = visibleEntries(INDEX, { ...INITIAL_VIEW, story });
    const placed = entries.filter(
      (entry) => entry.type === "flow" || ("position" in entry && entry.position !== null),
    );
    expect(links.toSorted()).toEqual(placed.map(({ id }) => id).toSorted());
  });
});

test("the severed flow has its bar, the measure its hatch, the claimed flow its question mark", () => {
  const picture = drawn(null);
  expect(picture.match(/class="bar"/g)).toHaveLength(2);
  expect(
    picture.match(/<g class="k-[a-z-]* back past"><path class="ghost"[^>]*><path class="bar"/g),
  ).toHaveLength(1);
  expect(picture).toContain("url(#test-hatch-lines)");
  expect(picture).toMatch(/class="ask"[^>]*>\?</);
});

test("nothing is styled or scripted in place: the page's policy forbids it", () => {
  expect(drawn(null)).not.toMatch(/\sstyle=|<style|<script|onload/);
});

test("text stays text", () => {
  const hostile = `"><script>alert(1)</script>`;
  const picture = drawn(null, WIDE, () => hostile);
  expect(picture).not.toContain("<script");
  expect(picture).toContain(escaped(hostile));
  expect(svgElement("a", { href: hostile })).toBe(`<a href="${escaped(hostile)}"/>`);
});

test("the same input gives the same picture", () => {
  expect(drawn("busan")).toBe(drawn("busan"));
});
