import axe from "axe-core";
import { render } from "preact";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import dataset from "../../data/geojson/dataset.json";
import { METHOD_PAGES } from "../../src/i18n/method-pages.ts";
import { textDirection } from "../../src/i18n/text-direction.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { LOCALES, type Locale } from "../../src/model/locales.ts";
import { MethodPage } from "../../src/modes/method-page.tsx";
import { applyTheme } from "../../src/theme/apply-theme.ts";
import { indexDataset } from "../../src/view/dataset-index.ts";
import { createViewStore } from "../../src/view/store.ts";
import { INITIAL_VIEW } from "../../src/view/view-state.ts";
import "../../src/theme/method.css";

const INDEX = indexDataset(dataset as unknown as Dataset);
const CHANGES = [
  { date: "2026-12-01", says: { en: "Dates were corrected." }, about: [] },
  { date: "2026-12-01", says: { en: "Ownership is told as such." }, about: [] },
  { date: "2026-11-02", says: { en: "The first data.", ko: "첫 데이터." }, about: [] },
];
const PACKAGES = [
  { name: "maplibre-gl", role: "map", licence: "BSD-3-Clause", address: "https://maplibre.org/" },
] as const;

function show(locale: Locale, theme: "light" | "dark" = "light", keepsCopy = true): void {
  const store = createViewStore({ ...INITIAL_VIEW, locale });
  const site = { index: INDEX, store, focus: { opener: null, toHeading: false } };
  document.documentElement.lang = locale;
  document.documentElement.dir = textDirection(locale);
  document.title = "Method";
  document.body.className = "method-page";
  applyTheme(document.documentElement, theme);
  render(
    <MethodPage
      site={site}
      words={METHOD_PAGES[locale]}
      changes={CHANGES}
      packages={PACKAGES}
      licences="./licences.md"
      keepsCopy={keepsCopy}
    />,
    document.body,
  );
}

afterEach(() => render(null, document.body));

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, {
    rules: { "page-has-heading-one": { enabled: true } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

describe.each([
  [1280, 720],
  [320, 480],
])("at %i × %i", (width, height) => {
  test.each(LOCALES)("in %s axe finds nothing, and nothing scrolls sideways", async (locale) => {
    await page.viewport(width, height);
    show(locale);
    expect(await violations()).toEqual([]);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth - clientWidth).toBeLessThanOrEqual(0);
  });
});

test("in the dark axe finds nothing", async () => {
  show("en", "dark");
  expect(await violations()).toEqual([]);
});

test.each([true, false])("the contents lead to every part of the page (keeps a copy: %s)", (keepsCopy) => {
  show("en", "light", keepsCopy);
  const parts = [...document.querySelectorAll("main > section")].map(({ id }) => `#${id}`);
  const links = [...document.querySelectorAll("nav.contents a")].map((link) => link.getAttribute("href"));
  expect(parts.length).toBeGreaterThan(5);
  expect(links).toEqual(parts);
  expect(links.includes("#offline")).toBe(keepsCopy);
});

test("the page is longer than the screen, and scrolls", async () => {
  await page.viewport(1280, 720);
  show("en");
  window.scrollTo(0, document.documentElement.scrollHeight);
  expect(window.scrollY).toBeGreaterThan(720);
});

test("every status has its mark beside its words", () => {
  show("en");
  const marks = [...document.querySelectorAll("#marks .marks li")];
  expect(marks.length).toBeGreaterThan(20);
  expect(marks.filter((mark) => !mark.querySelector("svg path, svg rect, svg circle"))).toEqual([]);
});

test("what changed stands under its day, newest first, in the reader's language where it is written in it", () => {
  show("ko");
  const days = [...document.querySelectorAll("#changes h3")].map((day) => day.textContent);
  expect(days).toEqual(["2026년 12월 1일", "2026년 11월 2일"]);
  const lists = [...document.querySelectorAll("#changes ul")].map((list) =>
    [...list.querySelectorAll("li")].map((item) => item.textContent),
  );
  expect(lists).toEqual([["Dates were corrected.", "Ownership is told as such."], ["첫 데이터."]]);
});
