import { expect, test } from "vitest";
import { page } from "vitest/browser";
import dataset from "../../data/geojson/dataset.json";
import type { Dataset } from "../../src/model/dataset.ts";
import { renderPage } from "./render-page.tsx";

const DATASET = dataset as unknown as Dataset;

/** Of the map so much is seen beside all that is open, in pixels. */
const LEAST = { width: 280, height: 240 } as const;

const SIZES = [
  [1280, 720],
  [1366, 768],
  [1024, 768],
  [820, 1180],
  [932, 430],
  [844, 390],
  [800, 600],
  [390, 844],
  [2560, 1440],
] as const;

const COLUMNS = ["", "panel=table", `panel=document/${DATASET.documents[0]?.id}`];
const PICKS = ["", "select=facility/renault-busan"];

test.each(SIZES)(
  "at %i × %i the map keeps its room, and nothing lies on the time strip",
  async (width, height) => {
    await page.viewport(width, height);
    const faults: string[] = [];
    for (const column of COLUMNS) {
      for (const pick of PICKS) {
        const query = `?${[column, pick].filter(Boolean).join("&")}`;
        renderPage(DATASET, query);
        for (const isLegendOpen of [false, true]) {
          box(".legend").element.toggleAttribute("open", isLegendOpen);
          const state = `${query}${isLegendOpen ? " with the legend" : ""}`;
          faults.push(...faultsOf().map((fault) => `${state}: ${fault}`));
        }
      }
    }
    expect(faults).toEqual([]);
  },
);

test.each(SIZES)("at %i × %i with text twice as large too", async (width, height) => {
  await page.viewport(width, height);
  document.documentElement.style.fontSize = "200%";
  const faults: string[] = [];
  for (const column of COLUMNS) {
    for (const pick of PICKS) {
      const query = `?${[column, pick].filter(Boolean).join("&")}`;
      renderPage(DATASET, query);
      faults.push(...faultsOf().map((fault) => `${query}: ${fault}`));
    }
  }
  document.documentElement.style.fontSize = "";
  expect(faults).toEqual([]);
});

function faultsOf(): string[] {
  const [map, time] = [box(".map").rect, box(".time").rect];
  const panel = document.querySelector(".evidence");
  const isSeen = panel?.checkVisibility() ?? false;
  const covers = panel && isSeen ? panel.getBoundingClientRect() : null;
  // A page that scrolls brings the map to its top beside a panel that stays.
  const isFixed = panel !== null && getComputedStyle(panel).position === "fixed";
  const seen = freeOf(isFixed ? new DOMRect(map.x, 0, map.width, map.height) : map, covers);
  const { scrollWidth, clientWidth } = document.documentElement;
  return [
    ...(seen.width < LEAST.width || seen.height < LEAST.height
      ? [`the map has ${Math.round(seen.width)} × ${Math.round(seen.height)}`]
      : []),
    ...(covers && !isFixed && overlaps(covers, time) ? ["the panel lies on the time strip"] : []),
    ...(covers && covers.height < 120 ? [`the panel is ${Math.round(covers.height)} high`] : []),
    ...(box(".credits-line").rect.width < 200 ? ["the credits are squeezed"] : []),
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} too wide`] : []),
  ];
}

/** What a panel beside or under it leaves of the map. */
function freeOf(map: DOMRect, panel: DOMRect | null): { width: number; height: number } {
  const { width, height } = map;
  if (!panel || !overlaps(map, panel)) return { width, height };
  const beside = panel.left - map.left;
  if (beside > 0) return { width: beside, height };
  return { width, height: Math.max(0, panel.top - map.top) };
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
  const near = 1;
  return (
    a.left < b.right - near && b.left < a.right - near && a.top < b.bottom - near && b.top < a.bottom - near
  );
}

function box(selector: string): { element: Element; rect: DOMRect } {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`there is no ${selector}`);
  return { element, rect: element.getBoundingClientRect() };
}
