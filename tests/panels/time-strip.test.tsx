import axe from "axe-core";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Dataset } from "../../src/model/dataset.ts";
import { FIXTURE } from "./fixture-dataset.ts";
import { renderPage } from "./render-page.tsx";

const slider = page.getByRole("slider", { name: "Reported, month by month" });
const strip = page.getByRole("region", { name: "Reported, month by month" });

/** Two documents, of November 2023 and of March 2024 or later: the stops are five months, "undated", everything. */
const LAST = "6";

beforeEach(async () => {
  await page.viewport(1280, 720);
});

async function openStrip(query = "", dataset: Dataset = FIXTURE) {
  const site = renderPage(dataset, query);
  await expect.element(slider).toBeVisible();
  return site;
}

/** The words that are announced. */
const announced = () => page.getByRole("status");

describe("by keyboard", () => {
  test("arrows go by months, Home and End to the ends; each stop is said in words", async () => {
    const { store } = await openStrip();
    await expect.element(slider).toHaveAttribute("aria-valuetext", "Everything");
    await expect.element(slider).toHaveAttribute("max", LAST);
    (slider.element() as HTMLElement).focus();
    await userEvent.keyboard("{Home}");
    expect(store.view.value.asOf).toBe("2023-11");
    await expect.element(slider).toHaveAttribute("aria-valuetext", "November 2023");
    await userEvent.keyboard("{ArrowRight}");
    expect(store.view.value.asOf).toBe("2023-12");
    await userEvent.keyboard("{PageUp}");
    expect(store.view.value.asOf).toBe("2024-03");
    await userEvent.keyboard("{PageUp}");
    await expect.element(slider).toHaveAttribute("aria-valuetext", "Undated");
    await userEvent.keyboard("{End}");
    expect(store.view.value.asOf).toBeNull();
    await userEvent.keyboard("{PageDown}{PageDown}{PageDown}");
    expect(store.view.value.asOf).toBe("2023-11");
  });

  test("it takes two stops of the Tab key, and comes after the list", async () => {
    await openStrip();
    const focusable = [...document.querySelectorAll<HTMLElement>("a, button, summary, input")].filter(
      ({ tabIndex }) => tabIndex >= 0,
    );
    expect(focusable.filter((element) => strip.element().contains(element))).toHaveLength(2);
    const list = document.querySelector("[data-id]");
    expect(list?.compareDocumentPosition(strip.element())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});

describe("what is shown is said", () => {
  test("as of a month: how many had been reported, and that undated ones stay", async () => {
    await openStrip("?asof=2023-12");
    await expect
      .element(
        strip.getByText("As of December 2023: 2 of 4 entries reported; the others were reported later."),
      )
      .toBeVisible();
    await expect.element(strip.getByText("Undated entries stay on the map.")).toBeVisible();
    await expect
      .element(
        page
          .getByRole("main")
          .getByText(/^As of December 2023: 2 of 4 entries/)
          .first(),
      )
      .toBeVisible();
    await expect.element(page.getByText("2 entries", { exact: true })).toBeVisible();
  });

  test("before the first report nothing is, after the last one all", async () => {
    await openStrip("?asof=2020-01");
    await expect
      .element(strip.getByText("As of January 2020: none of 4 entries reported yet."))
      .toBeVisible();
    await expect.element(slider).toHaveAttribute("aria-valuetext", "January 2020");
    await openStrip("?asof=2024-03");
    await expect.element(strip.getByText("As of March 2024: all of 4 entries reported.")).toBeVisible();
  });

  test("undated has its count, and a stop of its own", async () => {
    const { store } = await openStrip();
    const undated = strip.getByRole("button", { name: "Undated 3" });
    await expect.element(undated).toHaveAttribute("aria-pressed", "false");
    await undated.click();
    expect(store.view.value.asOf).toBe("undated");
    await expect.element(undated).toHaveAttribute("aria-pressed", "true");
    await expect.element(strip.getByText("Undated: 3 of 4 entries; no date given.")).toBeVisible();
    await strip.getByRole("button", { name: "All 4" }).click();
    expect(store.view.value.asOf).toBeNull();
  });

  test("each change is announced once, also when something is picked; a pick then says the time", async () => {
    const { store } = await openStrip("?select=facility/renault-busan");
    store.update({ asOf: "2023-12" });
    await expect.element(announced()).toHaveTextContent(/^As of December 2023: 2 of 4 entries reported;/);
    store.update({ camera: { center: [100, 30], zoom: 3 } });
    await expect.element(announced()).toHaveTextContent(/^As of December 2023: 2 of 4 entries reported;/);
    store.update({ selection: { type: "entry", id: "agreement/deal" } });
    await expect
      .element(announced())
      .toHaveTextContent(/^As of December 2023: The Polestar deal, .+ 1 claim\.$/);
    store.update({ selection: { type: "none" } });
    await expect
      .element(announced())
      .toHaveTextContent("As of December 2023: Closed. 2 entries in the list.");
  });

  test("what is picked and was not reported yet is said to be so", async () => {
    const { store } = await openStrip("?select=measure/ban&asof=2023-12");
    const panel = page.getByRole("complementary");
    await expect.element(panel.getByText(/Not yet reported as of December 2023/)).toBeVisible();
    store.update({ asOf: "2024-03" });
    await expect.element(panel.getByText(/Not yet reported as of December 2023/)).not.toBeInTheDocument();
  });
});

describe("by pointer", () => {
  test("a press on the strip goes to the month under it; what is beside the months, to the nearest", async () => {
    const { store } = await openStrip();
    const element = document.querySelector<HTMLElement>(".time-strip");
    if (!element) throw new Error("no strip");
    const { width, height } = element.getBoundingClientRect();
    const press = (x: number) => userEvent.click(element, { position: { x, y: height / 2 } });
    await press(2);
    expect(store.view.value.asOf).toBe("2023-11");
    await press(width - 2);
    expect(store.view.value.asOf).toBe("2024-03");
    const seen = new Set<string | null>();
    for (let x = 4; x < width; x += width / 40) {
      await press(x);
      seen.add(store.view.value.asOf);
    }
    expect([...seen].sort()).toEqual(["2023-11", "2023-12", "2024-01", "2024-02", "2024-03"]);
    expect(document.activeElement).toBe(slider.element());
  });
});

describe("play", () => {
  const play = page.getByRole("button", { name: "Play month by month" });

  test("goes through the months with a publication and stops at the last", async () => {
    const { store } = await openStrip();
    await play.click();
    await expect.element(play).toHaveAttribute("aria-pressed", "true");
    expect(store.view.value.asOf).toBe("2023-11");
    await expect.poll(() => store.view.value.asOf, { timeout: 10_000 }).toBe("2024-03");
    await expect.element(play).toHaveAttribute("aria-pressed", "false");
  });

  test("any other input stops it where it is", async () => {
    const { store } = await openStrip();
    await play.click();
    await userEvent.keyboard("{Shift}");
    await expect.element(play).toHaveAttribute("aria-pressed", "false");
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(store.view.value.asOf).toBe("2023-11");
  });

  test("a reader who asks for less motion takes the steps", async () => {
    const original = window.matchMedia;
    const wish = vi.spyOn(window, "matchMedia").mockImplementation((query) => {
      const list = original.call(window, query);
      return query.includes("reduced-motion")
        ? Object.defineProperty(list, "matches", { value: true })
        : list;
    });
    const { store } = await openStrip();
    const next = page.getByRole("button", { name: "Next month with a report" });
    await next.click();
    expect(next.element().hasAttribute("aria-pressed")).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(store.view.value.asOf).toBe("2023-11");
    await next.click();
    expect(store.view.value.asOf).toBe("2024-03");
    wish.mockRestore();
  });
});

describe("drawn", () => {
  test("publications are triangles, hollow when inferred; times spoken of are bars; what is not yet reported is pale", async () => {
    await openStrip("?asof=2023-12");
    const flags = [...document.querySelectorAll(".time-strip .time-flag")];
    expect(flags).toHaveLength(2);
    expect(flags.map((flag) => flag.classList.contains("inferred"))).toEqual([false, true]);
    expect(flags.map((flag) => flag.hasAttribute("data-pale"))).toEqual([false, true]);
    expect(document.querySelectorAll(".time-strip .time-event:not([data-pale])")).toHaveLength(1);
  });

  test.each([
    [1280, 720, 56],
    [701, 600, 56],
    [390, 844, 52],
    [320, 480, 52],
    [280, 400, 52],
  ])(
    "at %i × %i it is one row, nothing overflows, targets are large enough, axe finds nothing",
    async (width, height, row) => {
      await page.viewport(width, height);
      for (const query of ["", "?asof=2023-12&lang=ko", "?asof=undated&select=measure/ban"]) {
        renderPage(FIXTURE, query);
        await expect.poll(() => document.querySelector(".time-drawing")).not.toBeNull();
        const time = document.querySelector(".time") as HTMLElement;
        expect(Math.round(time.getBoundingClientRect().height)).toBe(row);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
        const inside = time.getBoundingClientRect();
        for (const part of time.querySelectorAll(".time-play, .time-strip, .time-end")) {
          const box = part.getBoundingClientRect();
          const least = width <= 700 ? 44 : 24;
          expect(box.right).toBeLessThanOrEqual(inside.right + 0.5);
          expect(box.bottom).toBeLessThanOrEqual(inside.bottom + 0.5);
          expect(box.width).toBeGreaterThanOrEqual(least);
          if (part.tagName === "BUTTON") expect(box.height).toBeGreaterThanOrEqual(least);
        }
        for (const text of time.querySelectorAll("p, button, text")) {
          expect(Number.parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(12);
        }
        expect(labelsThatTouch(time)).toEqual([]);
        const { violations } = await axe.run(time);
        expect(violations.map(({ id }) => id)).toEqual([]);
      }
    },
  );
});

/** Labels of the axis that overlap another or are cut off. */
function labelsThatTouch(time: HTMLElement): string[] {
  const boxes = [...time.querySelectorAll("text")].map((text) => ({
    words: text.textContent,
    box: text.getBoundingClientRect(),
  }));
  const end = time.querySelector(".time-strip")?.getBoundingClientRect();
  return boxes
    .filter(
      ({ box }, i) =>
        box.right > (end?.right ?? 0) + 1 ||
        boxes.some((other, j) => i !== j && other.box.left < box.right && box.left < other.box.right),
    )
    .map(({ words }) => words ?? "");
}
