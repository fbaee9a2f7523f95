import { expect, test } from "vitest";
import { whenBetween, whenOf } from "../../../src/convert/when.ts";

test("no date is no time", () => {
  expect(whenOf([null])).toBeNull();
  expect(whenBetween(null, null)).toBeNull();
});

test("each date is one timespan, once", () => {
  expect(whenOf(["2023-09", null, "2022~", "2023-09"])).toEqual({
    timespans: [
      { start: { in: "2023-09" }, end: { in: "2023-09" } },
      { start: { in: "2022~" }, end: { in: "2022~" } },
    ],
  });
});

test("an interval has its two ends, an open one only one", () => {
  expect(whenOf(["2025-07/2025-12", "2022/..", "../2020"])?.timespans).toEqual([
    { start: { in: "2025-07" }, end: { in: "2025-12" } },
    { start: { in: "2022" } },
    { end: { in: "2020" } },
  ]);
});

test("a measure runs from a date until another; what is not stated is left out", () => {
  expect(whenBetween("2024-07-01", null)).toEqual({ timespans: [{ start: { in: "2024-07-01" } }] });
  expect(whenBetween(null, "2025")).toEqual({ timespans: [{ end: { in: "2025" } }] });
  expect(whenBetween("2010-09/2010-11", "../2011")).toEqual({
    timespans: [{ start: { earliest: "2010-09", latest: "2010-11" }, end: { latest: "2011" } }],
  });
});
