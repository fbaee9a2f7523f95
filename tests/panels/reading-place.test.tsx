import { describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import dataset from "../../data/geojson/dataset.json";
import type { Dataset } from "../../src/model/dataset.ts";
import { renderPage } from "./render-page.tsx";

const DATASET = dataset as unknown as Dataset;
const PLANT = "facility/renault-busan";

/** The column that scrolls by itself; where the page scrolls as a whole, that. */
function scroller(): Element {
  const column = find(".column");
  return getComputedStyle(column).overflowY === "auto" ? column : document.documentElement;
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`there is no ${selector}`);
  return element;
}

/** The top edge of an element below that of the list's window, or of what stays on top of a page that scrolls. */
function below(selector: string): number {
  const column = find(".column");
  const isPage = scroller() !== column;
  const top = isPage ? find(".map").getBoundingClientRect().bottom : column.getBoundingClientRect().top;
  return find(selector).getBoundingClientRect().top - top;
}

test("another story is read from its beginning", async () => {
  await page.viewport(1280, 720);
  const { store } = renderPage(DATASET);
  scroller().scrollTop = 600;
  store.update({ story: "busan" });
  await expect.poll(() => scroller().scrollTop).toBe(0);
  await expect.element(page.getByRole("heading", { level: 1, name: "Busan" })).toBeInViewport();
});

test.each([
  [1280, 720],
  [390, 844],
])(
  "at %i × %i a document that is opened from the foot of the list is read from its beginning",
  async (width, height) => {
    await page.viewport(width, height);
    const { store } = renderPage(DATASET);
    // The first time the column is empty while the code comes.
    for (const { id } of DATASET.documents.slice(0, 2)) {
      scroller().scrollTop = scroller().scrollHeight;
      find(`.documents [data-reads="${id}"]`).click();
      await expect.poll(() => document.querySelector(".reading")).not.toBeNull();
      expect(below(".reading")).toBeGreaterThan(-1);
      store.update({ panel: { type: "list" } });
      await expect.poll(() => document.querySelector(".documents")).not.toBeNull();
    }
  },
);

test.each([
  [1280, 720],
  [390, 844],
])("at %i × %i who has filtered sees the list from its beginning", async (width, height) => {
  await page.viewport(width, height);
  renderPage(DATASET, "?status=announced");
  find(".filter-button").click();
  await expect.element(page.getByRole("group", { name: "Country" })).toBeInTheDocument();
  const show = page.getByRole("button", { name: /^Show \d+ entries$/ });
  scroller().scrollTop = scroller().scrollHeight;
  await show.click();
  await expect.element(show).not.toBeInTheDocument();
  expect(document.activeElement?.id).toBe("list");
  await expect.poll(() => below("#list h2")).toBeGreaterThanOrEqual(0);
  expect(find("#list h2").getBoundingClientRect().bottom).toBeLessThan(height);
});

describe("on a phone", () => {
  test("what was picked on the map closes without a jump", async () => {
    await page.viewport(390, 844);
    const { store } = renderPage(DATASET);
    scrollTo(0, 0);
    store.update({ selection: { type: "entry", id: PLANT } });
    const close = page.getByRole("button", { name: "Close" });
    await close.click();
    await expect.element(close).not.toBeInTheDocument();
    expect(scrollY).toBe(0);
  });

  test("an entry that the keyboard comes to stands clear of map and time strip", async () => {
    await page.viewport(390, 844);
    renderPage(DATASET);
    const entries = [...document.querySelectorAll<HTMLElement>("#list [data-id]")];
    for (const entry of [...entries].reverse()) {
      entry.focus();
      const strip = find(".time").getBoundingClientRect();
      const { top } = entry.getBoundingClientRect();
      expect(top, entry.textContent ?? "").toBeGreaterThanOrEqual(strip.bottom);
    }
  });
});
