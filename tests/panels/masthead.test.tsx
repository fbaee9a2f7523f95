import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { LANGUAGE_NAMES, LOCALES } from "../../src/model/locales.ts";
import { FIXTURE } from "./fixture-dataset.ts";
import { renderPage } from "./render-page.tsx";

beforeEach(async () => {
  document.documentElement.style.fontSize = "";
  await page.viewport(1280, 720);
});

test.each([
  [1280, 720, 48],
  [800, 600, 48],
  [844, 390, 48],
  [390, 844, 96],
  [320, 480, 80],
])(
  "%i × %i: it is at most %3$i px high, and every control in it on the screen",
  async (width, height, most) => {
    await page.viewport(width, height);
    for (const lang of LOCALES) {
      renderPage(FIXTURE, `?lang=${lang}`);
      const masthead = document.querySelector(".masthead");
      expect(masthead?.getBoundingClientRect().height).toBeLessThanOrEqual(most);
      const tools = [...document.querySelectorAll(".tool")].map((tool) => tool.getBoundingClientRect());
      expect(tools).not.toEqual([]);
      for (const { left, right } of tools) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
      }
      const name = document.querySelector(".site-name");
      expect(name?.scrollWidth, `the name in ${lang}`).toBeLessThanOrEqual(name?.clientWidth ?? 0);
    }
  },
);

test.each([
  [1280, 720],
  [844, 390],
  [390, 844],
  [320, 480],
])(
  "%i × %i: with text twice as large the name is whole, and every tool on the screen",
  async (width, height) => {
    await page.viewport(width, height);
    document.documentElement.style.fontSize = "200%";
    for (const lang of LOCALES) {
      renderPage(FIXTURE, `?lang=${lang}`);
      const name = document.querySelector(".site-name");
      expect(name?.scrollWidth, lang).toBeLessThanOrEqual(name?.clientWidth ?? 0);
      const rights = [...document.querySelectorAll(".site-name, .tool")].map(
        (each) => each.getBoundingClientRect().right,
      );
      expect(Math.max(...rights), lang).toBeLessThanOrEqual(width);
    }
    document.documentElement.style.fontSize = "";
  },
);

test("the tools are one stop of the keyboard, and arrows move inside", async () => {
  renderPage(FIXTURE);
  const search = page.getByRole("button", { name: "Search" });
  search.element().focus();
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(page.getByRole("button", { name: "Share" })).toHaveFocus();
  await userEvent.tab();
  expect(document.activeElement?.closest(".masthead")).toBeNull();
  await userEvent.tab({ shift: true });
  await expect.element(page.getByRole("button", { name: "Share" })).toHaveFocus();
});

test("on a narrow screen the story that is open is in sight", async () => {
  await page.viewport(320, 480);
  const stories = ["Busan", "Krasnaya Pakhra", "Vehicles and batteries"].map((en, at) => ({
    id: ["busan", "krasnaya-pakhra", "last"][at] ?? "",
    title: { en },
    line: { en },
    frame: [],
  }));
  renderPage({ ...FIXTURE, stories }, "?story=last");
  const link = page.getByRole("link", { name: "Vehicles and batteries" });
  // All of it but for a fraction of a pixel.
  await expect.element(link).toBeInViewport({ ratio: 0.99 });
});

describe("the languages", () => {
  const languages = page.getByText("▾");

  test("are links to the page in each of them, behind one stop of the keyboard", async () => {
    renderPage(FIXTURE, "?story=busan");
    await languages.click();
    for (const locale of LOCALES) {
      const link = page.getByRole("link", { name: LANGUAGE_NAMES[locale] });
      await expect.element(link).toHaveAttribute("hreflang", locale);
      expect(link.element().getAttribute("href")).toContain("?story=busan");
    }
  });

  test("Escape closes their list, and not the panel under it", async () => {
    renderPage(FIXTURE, "?select=measure/ban");
    await languages.click();
    await userEvent.tab();
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("link", { name: "한국어" })).not.toBeInTheDocument();
    await expect.element(page.getByRole("complementary")).toBeVisible();
    expect(document.activeElement?.matches("summary")).toBe(true);
  });

  test("their list closes when the reader goes on", async () => {
    renderPage(FIXTURE);
    await languages.click();
    await expect.element(page.getByRole("link", { name: "한국어" })).toBeVisible();
    await page.getByRole("heading", { level: 1 }).click();
    await expect.element(page.getByRole("link", { name: "한국어" })).not.toBeInTheDocument();
  });
});

test("from the start of the page to the list it takes at most twelve stops, each with a name", async () => {
  renderPage(FIXTURE);
  const stops: string[] = [];
  while (!document.activeElement?.closest("#list") && stops.length <= 12) {
    await userEvent.tab();
    const reached = document.activeElement;
    stops.push(reached?.getAttribute("aria-label") ?? reached?.textContent ?? "");
  }
  expect(stops.length).toBeLessThanOrEqual(12);
  expect(stops).not.toContain("");
  expect(stops.slice(0, 5)).toEqual(["Skip to list", "Skip to map", "Skip to timeline", "Overview", "Busan"]);
  expect(stops).toContain("Search");
});
