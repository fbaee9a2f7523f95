import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { FIXTURE } from "./fixture-dataset.ts";
import { renderPage } from "./render-page.tsx";

const legend = page.getByRole("group").filter({ hasText: "How to read the map" });

function lines(): (string | null)[] {
  return [...document.querySelectorAll(".legend li")].map((line) => line.textContent);
}

beforeEach(async () => {
  // Where it has room; on a lower screen it is closed at first.
  await page.viewport(1280, 900);
});

test("explains the marks that are on the map, and no others", () => {
  renderPage(FIXTURE, "?story=krasnaya-pakhra");
  expect(lines()).toEqual([
    "Batteries",
    "Halted",
    "Standard width: no figure",
    "Restrictive measure: in force",
    "Whole country or region",
  ]);
  renderPage(FIXTURE, "?story=busan");
  expect(lines()).toEqual(["Vehicle plant", "Plant: in doubt", "Ring: exact site unknown"]);
});

test("each line has its mark drawn beside it, in the palette's colours", () => {
  renderPage(FIXTURE);
  for (const line of document.querySelectorAll(".legend li")) {
    const drawn = [...line.querySelectorAll("svg path, svg rect, svg circle")];
    const colours = drawn.flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return [fill, stroke].filter((colour) => colour.startsWith("rgb"));
    });
    expect(colours, line.textContent ?? "").not.toEqual([]);
  }
});

test("makes way for a selection, and comes back", async () => {
  const { store } = renderPage(FIXTURE);
  await expect.element(legend).toHaveAttribute("open");
  store.update({ selection: { type: "entry", id: "measure/ban" } });
  await expect.element(legend).not.toHaveAttribute("open");
  store.update({ selection: { type: "none" } });
  await expect.element(legend).toHaveAttribute("open");
});

test("stays as the reader has left it", async () => {
  const { store } = renderPage(FIXTURE);
  await page.getByText("How to read the map").click();
  await expect.element(legend).not.toHaveAttribute("open");
  store.update({ selection: { type: "entry", id: "measure/ban" } });
  store.update({ selection: { type: "none" } });
  await expect.element(legend).not.toHaveAttribute("open");
});

test.each([
  ["a phone", 390, 844],
  ["a low screen", 1280, 720],
])("on %s it is closed at first", async (_, width, height) => {
  await page.viewport(width, height);
  renderPage(FIXTURE);
  await expect.element(legend).not.toHaveAttribute("open");
});
