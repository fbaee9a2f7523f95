import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UNDATED } from "../../../src/view/as-of.ts";
import { publications } from "../../../src/view/dated-events.ts";
import { visibleEntries } from "../../../src/view/derive.ts";
import { entriesAsOf, timeCounts } from "../../../src/view/time-counts.ts";
import {
  isLastPublished,
  nearestStop,
  nextPublished,
  stopAt,
  stopMonths,
  stopYearsOn,
  timeStops,
} from "../../../src/view/time-stops.ts";
import { INITIAL_VIEW } from "../../../src/view/view-state.ts";
import { anyView } from "./any-view.ts";
import { DATASET, INDEX } from "./first-dataset.ts";

const PUBLISHED = publications(DATASET);
const STOPS = timeStops(PUBLISHED);

test("the stops are the months from the first publication to the last, then undated, then everything", () => {
  expect(STOPS).toHaveLength(14);
  expect([STOPS[0], STOPS[1], STOPS.at(-3), STOPS.at(-2), STOPS.at(-1)]).toEqual([
    "2023-04",
    "2023-05",
    "2024-03",
    UNDATED,
    null,
  ]);
  expect(timeStops([])).toEqual([UNDATED, null]);
  expect(stopMonths([{ month: "2024-02" }, { month: "2023-11" }])).toEqual([
    "2023-11",
    "2023-12",
    "2024-01",
    "2024-02",
  ]);
});

test("a time without a stop of its own stands at the nearest", () => {
  expect(stopAt(STOPS, "1999-01")).toBe(0);
  expect(stopAt(STOPS, "2023-06")).toBe(2);
  expect(stopAt(STOPS, "2031-01")).toBe(11);
  expect(stopAt(STOPS, UNDATED)).toBe(12);
  expect(stopAt(STOPS, null)).toBe(13);
  expect(stopAt(timeStops([]), "2023-06")).toBe(1);
  const months = stopMonths(PUBLISHED);
  expect(["1999-01", "2023-06", "2031-01"].map((month) => nearestStop(months, month))).toEqual([
    "2023-04",
    "2023-06",
    "2024-03",
  ]);
});

test("by years it goes to the ends of the months first, then on", () => {
  const stops = timeStops([{ month: "2020-05" }, { month: "2022-07" }]);
  const on = (from: string | null, years: 1 | -1) => stops[stopYearsOn(stops, stops.indexOf(from), years)];
  expect(on("2020-06", 1)).toBe("2021-06");
  expect(on("2021-09", 1)).toBe("2022-07");
  expect(on("2022-07", 1)).toBe(UNDATED);
  expect(on(UNDATED, 1)).toBeNull();
  expect(on(null, 1)).toBeNull();
  expect(on(null, -1)).toBe(UNDATED);
  expect(on(UNDATED, -1)).toBe("2022-07");
  expect(on("2022-07", -1)).toBe("2021-07");
  expect(on("2020-06", -1)).toBe("2020-05");
  expect(on("2020-05", -1)).toBe("2020-05");
});

test("play goes through the months in which something was published, and begins anew after the last", () => {
  const months = [null, UNDATED, "1990-01", "2023-04", "2023-05", "2023-06", "2023-11", "2024-03"];
  expect(months.map((month) => nextPublished(PUBLISHED, month))).toEqual([
    "2023-04",
    "2023-04",
    "2023-04",
    "2023-06",
    "2023-06",
    "2023-11",
    "2024-03",
    "2023-04",
  ]);
  expect(months.filter((month) => isLastPublished(PUBLISHED, month))).toEqual(["2024-03"]);
  expect(nextPublished([], null)).toBeNull();
});

describe("counts", () => {
  test("as of each month so many entries had been reported; undated ones are counted apart", () => {
    const at = (asOf: string | null) => entriesAsOf(INDEX, INITIAL_VIEW, asOf);
    expect(at(null)).toBe(DATASET.entries.length);
    const months = stopMonths(PUBLISHED).map(at);
    expect(months).toEqual(months.toSorted((a, b) => a - b));
    expect(months.at(-1)).toBe(DATASET.entries.length);
    expect(at(UNDATED)).toBe(visibleEntries(INDEX, { ...INITIAL_VIEW, asOf: UNDATED }).length);
  });

  test("they are those of the list when nothing is picked, under any story and filter", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const unpicked = { ...view, selection: INITIAL_VIEW.selection };
        const { shown, all } = timeCounts(INDEX, view);
        expect(shown).toBe(visibleEntries(INDEX, unpicked).length);
        expect(all).toBe(visibleEntries(INDEX, { ...unpicked, asOf: null }).length);
        expect(shown).toBeLessThanOrEqual(all);
      }),
    );
  });
});
