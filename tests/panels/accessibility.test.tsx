import { afterEach, describe, expect, test } from "vitest";
import { cdp, page } from "vitest/browser";
import { THEMES } from "../../src/view/view-state.ts";
import { findViolations } from "./find-violations.ts";
import { FIXTURE } from "./fixture-dataset.ts";
import { renderPage } from "./render-page.tsx";

/** How far the page is wider than the screen, in pixels. */
function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

const QUERIES = [
  "",
  "?story=busan",
  "?select=flow/kr-ru-batteries",
  "?select=measure/ban",
  "?select=facility/renault-busan",
  "?select=agreement/deal&lang=ko",
  "?panel=table&sort=-date",
  "?panel=table&select=measure/ban&status=in-force",
  "?kind=agreement&status=halted",
  "?select=organisation/renault-korea",
  "?select=place/china&lang=ko",
  "?select=flow/kr-ru-batteries&asof=2023-11",
];

describe.each([
  [1280, 720],
  [390, 844],
  [320, 480],
])("at %i × %i", (width, height) => {
  test.each(QUERIES)("“%s”: axe finds nothing and nothing scrolls sideways", async (query) => {
    await page.viewport(width, height);
    renderPage(FIXTURE, query);
    if (query.includes("table")) await expect.element(page.getByRole("table")).toBeInTheDocument();
    expect(await findViolations()).toEqual([]);
    expect(overflow()).toBeLessThanOrEqual(0);
  });

  test("with the filters open: axe finds nothing and nothing scrolls sideways", async () => {
    await page.viewport(width, height);
    renderPage(FIXTURE, "?kind=batteries");
    await page.getByRole("button", { name: "Filter: 1 on" }).click();
    await expect.element(page.getByRole("group", { name: "Country" })).toBeInTheDocument();
    expect(await findViolations()).toEqual([]);
    expect(overflow()).toBeLessThanOrEqual(0);
  });
});

/** Start, selected, document, table, empty result. */
const STATES = [
  "",
  "?select=measure/ban",
  "?panel=document/relay",
  "?panel=table",
  "?kind=agreement&status=halted",
] as const;

describe.each([
  [1200, 720],
  [320, 480],
])("in the dark and in forced colours, at %i × %i", (width, height) => {
  test.each(STATES)("“%s”: axe finds nothing", async (query) => {
    await page.viewport(width, height);
    renderPage(FIXTURE, `${query}${query === "" ? "?" : "&"}theme=dark`);
    await settled(query);
    expect(await findViolations()).toEqual([]);
    await emulate([{ name: "forced-colors", value: "active" }]);
    expect(matchMedia("(forced-colors: active)").matches).toBe(true);
    await expect.poll(findViolations).toEqual([]);
  });
});

afterEach(() => emulate([]));

async function emulate(features: readonly { name: string; value: string }[]): Promise<void> {
  const session = cdp() as unknown as { send: (method: string, input: object) => Promise<unknown> };
  await session.send("Emulation.setEmulatedMedia", { features });
}

/** What comes later has come. */
async function settled(query: string): Promise<void> {
  if (query.includes("table")) await expect.element(page.getByRole("table")).toBeInTheDocument();
  if (query.includes("document/"))
    await expect.element(page.getByRole("heading", { level: 2 }).first()).toBeInTheDocument();
}

test.each(STATES)(
  "magnified four times (320 × 180) “%s” is read without sideways scrolling",
  async (query) => {
    await page.viewport(320, 180);
    renderPage(FIXTURE, query);
    await settled(query);
    expect(overflow()).toBeLessThanOrEqual(0);
  },
);

test.each(THEMES)("theme %s: axe finds nothing, also with a selection", async (theme) => {
  await page.viewport(1280, 720);
  renderPage(FIXTURE, `?theme=${theme}&select=facility/renault-busan`);
  expect(await findViolations()).toEqual([]);
});

test("magnified four times (320 × 180) a selection is read in the page, without sideways scrolling", async () => {
  await page.viewport(320, 180);
  renderPage(FIXTURE, "?select=measure/ban");
  expect(overflow()).toBeLessThanOrEqual(0);
  const panel = page.getByRole("complementary").element();
  expect(getComputedStyle(panel).position).toBe("static");
});

test("every control is at least 24 px high and wide", async () => {
  await page.viewport(320, 480);
  renderPage(FIXTURE, "?select=flow/kr-ru-batteries");
  const small = [...document.querySelectorAll("button, a, summary")]
    .filter((control) => control.checkVisibility() && !control.classList.contains("skip") && isAlone(control))
    .map((control) => ({ control: control.textContent, box: control.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 24 || box.height < 24);
  expect(small).toEqual([]);
});

/** Links inside a sentence are excepted (WCAG 2.2, 2.5.8). */
function isAlone(control: Element): boolean {
  return control.closest("cite, .facets, .credits") === null;
}
