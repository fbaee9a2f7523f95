import { expect, test } from "vitest";
import { page } from "vitest/browser";
import dataset from "../../data/geojson/dataset.json";
import type { Dataset } from "../../src/model/dataset.ts";
import { renderPage } from "./render-page.tsx";

const DATASET = dataset as unknown as Dataset;

/** The least side of what is pressed, in pixels (WCAG 2.2, 2.5.8). */
const LEAST = 24;

test.each([
  "",
  "?story=busan&select=facility/renault-busan",
  "?panel=table",
  "?panel=table&select=measure/kr-battery-export-ban&status=in-force",
  "?select=organisation/renault-korea",
  "?panel=document/cleantechnica-onshoring",
  "?kind=agreement&status=halted",
])(
  "“%s”: nothing that is pressed is lower or narrower than 24 px, but for links in sentences",
  async (query) => {
    await page.viewport(1366, 768);
    renderPage(DATASET, query);
    await expect.poll(() => document.querySelector("#list")).not.toBeNull();
    const small = [...document.querySelectorAll("a, button, summary")]
      .filter((control) => control.checkVisibility() && control.closest("cite, .skip") === null)
      .map((control) => ({ control, ...control.getBoundingClientRect().toJSON() }))
      .filter(({ width, height }) => width > 0 && (width < LEAST || height < LEAST - 0.01))
      .map(({ control, width, height }) => `${control.textContent} ${Math.round(width)}×${height}`);
    expect(small).toEqual([]);
  },
);

test("a link that skips is out of sight until it has the focus, and then whole", async () => {
  await page.viewport(1366, 768);
  renderPage(DATASET, "?story=krasnaya-pakhra&select=flow/kr-ru-batteries");
  await expect.poll(() => document.querySelectorAll(".skip").length).toBe(4);
  // They take no row of the page: what is below the masthead begins where it ends.
  const edge = document.querySelector(".masthead")?.getBoundingClientRect().bottom;
  expect(document.querySelector(".explore")?.getBoundingClientRect().top).toBe(edge);
  for (const link of document.querySelectorAll<HTMLElement>(".skip")) {
    expect(link.getBoundingClientRect().bottom, link.textContent).toBeLessThan(0);
    link.focus();
    const { top, height, width } = link.getBoundingClientRect();
    expect([top, height < 70, width > 90], link.textContent).toEqual([0, true, true]);
    link.blur();
  }
});
