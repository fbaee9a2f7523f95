import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { FIXTURE as PLAIN } from "./fixture-dataset.ts";
import { renderPage } from "./render-page.tsx";

/** With outlines for the countries that a measure concerns. */
const CODES: Readonly<Record<string, string>> = { "place/russia": "RU", "place/south-korea": "KR" };
const FIXTURE = {
  ...PLAIN,
  places: PLAIN.places.map((place) => ({ ...place, country: CODES[place.id] ?? place.country })),
};

const legend = page.getByRole("group").filter({ hasText: "How to read the map" });

function lines(): (string | null)[] {
  return [...document.querySelectorAll(".legend :is(h3, li)")].map((line) => line.textContent);
}

/** What the key beneath the map says, line by line. */
function key(): (string | null)[] {
  return [...document.querySelectorAll(".map-key > div")].map((line) => line.textContent);
}

/** What the time strip shows, which is the same in every view. */
const TIME_KEY = ["published", "date inferred", "time covered", "years drawn closer together"];

test("explains the marks that are on the map and on the time strip, and no others", () => {
  renderPage(FIXTURE, "?story=krasnaya-pakhra");
  expect(lines()).toEqual([
    "Color: what goes",
    "Batteries",
    "Line: how far it has come",
    "Halted",
    "Hatching: restrictive measures",
    "South Korea on Russia, in force",
    "Outlined: country that imposed a restriction",
    "Places and quantities",
    "Whole country or region",
    ...TIME_KEY,
  ]);
  renderPage(FIXTURE, "?story=busan");
  expect(lines()).toEqual([
    "Marks: plants and agreements",
    "Vehicle plant, in doubt",
    "Places and quantities",
    "Exact site unknown",
    ...TIME_KEY,
  ]);
});

test("each line has its mark drawn beside it, in the palette's colours", () => {
  renderPage(FIXTURE);
  for (const line of document.querySelectorAll(".legend li, .map-key dd")) {
    const drawn = [...line.querySelectorAll("svg path, svg rect, svg circle")];
    const colours = drawn.flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return [fill, stroke].filter((colour) => colour.startsWith("rgb"));
    });
    expect(colours, line.textContent ?? "").not.toEqual([]);
  }
});

test("a key says the most of it in the same words, follows the view, and makes way for the whole legend", async () => {
  await page.viewport(1280, 720);
  const { store } = renderPage(FIXTURE, "?story=krasnaya-pakhra");
  expect(key()).toEqual(["ColorBatteries", "LineHalted", "Restriction bySouth Korea on Russia, in force"]);
  store.update({ story: "busan" });
  await expect.poll(key).toEqual(["MarkVehicle plant, in doubtExact site unknown"]);
  const own = document.querySelector(".map-key");
  expect(own?.checkVisibility()).toBe(true);
  await page.getByText("How to read the map").click();
  await expect.element(legend).toHaveAttribute("open");
  expect(own?.checkVisibility()).toBe(false);
});

test("the whole legend is shut at first, and stays as the reader has left it", async () => {
  const { store } = renderPage(FIXTURE);
  await expect.element(legend).not.toHaveAttribute("open");
  await page.getByText("How to read the map").click();
  await expect.element(legend).toHaveAttribute("open");
  store.update({ selection: { type: "entry", id: "measure/ban" } });
  store.update({ selection: { type: "none" } });
  await expect.element(legend).toHaveAttribute("open");
});

test.each([
  ["a laptop", 1280, 720],
  ["a phone", 390, 844],
  ["a phone on its side", 844, 390],
])("on %s the key is in sight without scrolling, whole or in its first lines", async (_, width, height) => {
  await page.viewport(width, height);
  renderPage(FIXTURE);
  const { top } = document.querySelector(".map-key")?.getBoundingClientRect() ?? { top: Infinity };
  expect(top).toBeLessThan(height - 24);
});
