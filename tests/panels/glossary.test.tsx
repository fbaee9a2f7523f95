import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import dataset from "../../data/geojson/dataset.json";
import type { Dataset } from "../../src/model/dataset.ts";
import { findViolations } from "./find-violations.ts";
import { renderPage } from "./render-page.tsx";

const DATASET = dataset as unknown as Dataset;
const panel = page.getByRole("complementary");

/** The terms that are underlined, in the order of the panel. */
function terms(): string[] {
  return [...document.querySelectorAll(".evidence .term")].map((term) => term.textContent ?? "");
}

beforeEach(async () => {
  await page.viewport(1280, 720);
});

test("each term is underlined once in a panel, where it first stands", () => {
  renderPage(DATASET, "?select=facility/renera-krasnaya-pakhra");
  const found = terms().map((term) => term.toLowerCase());
  expect(found).toEqual([...new Set(found)]);
  expect(found).toEqual(expect.arrayContaining(["gigafactory", "gwh", "capacity", "output"]));
  // The sentence under the heading comes first.
  expect(document.querySelector(".term")?.closest(".what-it-is")).not.toBeNull();
});

test("a press opens the meaning; Escape closes it and not the panel", async () => {
  const { store } = renderPage(DATASET, "?select=facility/renera-krasnaya-pakhra");
  const term = panel.getByRole("button", { name: "gigafactory" });
  (term.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(term).toHaveAttribute("aria-expanded", "true");
  const meaning = panel.getByRole("note");
  await expect.element(meaning).toHaveTextContent(/^gigafactory A very large battery plant/);
  expect(term.element().getAttribute("aria-controls")).toBe(meaning.element().id);
  await userEvent.keyboard("{Escape}");
  await expect.element(meaning).not.toBeInTheDocument();
  expect(store.view.value.selection.type).toBe("entry");
  await expect.element(term).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => store.view.value.selection.type).toBe("none");
});

test("another panel explains the terms anew", async () => {
  const { store } = renderPage(DATASET, "?select=facility/renera-krasnaya-pakhra");
  const before = terms();
  store.update({ selection: { type: "entry", id: "facility/renault-busan" } });
  await expect.poll(terms).toContain("Capacity");
  store.update({ selection: { type: "entry", id: "facility/renera-krasnaya-pakhra" } });
  await expect.poll(terms).toEqual(before);
});

describe.each([
  [1280, 720, "en"],
  [320, 480, "ko"],
  [320, 480, "ru"],
  [390, 844, "es"],
])("at %i × %i in %s", (width, height, lang) => {
  test.each(["facility/renera-krasnaya-pakhra", "facility/renault-busan"])(
    "%s: with every meaning open axe finds nothing and nothing scrolls sideways",
    async (id) => {
      await page.viewport(width, height);
      renderPage(DATASET, `?lang=${lang}&select=${id}&theme=dark`);
      await expect.poll(() => terms().length).toBeGreaterThan(2);
      for (const term of document.querySelectorAll<HTMLElement>(".term")) {
        term.click();
        const box = term.getBoundingClientRect();
        expect(Math.min(box.width, box.height), term.textContent ?? "").toBeGreaterThanOrEqual(24);
      }
      expect(await findViolations()).toEqual([]);
      const aside = document.querySelector(".evidence");
      expect((aside?.scrollWidth ?? 0) - (aside?.clientWidth ?? 0)).toBeLessThanOrEqual(0);
    },
  );
});
