import fc from "fast-check";
import { expect, test } from "vitest";
import { endOf, monthOf, spanOf, startOf } from "../../../src/view/month.ts";

test.each([
  ["2021", "2021-01", "2021-12"],
  ["2023-04", "2023-04", "2023-04"],
  ["2023-06-26", "2023-06", "2023-06"],
  ["2020/2022", "2020-01", "2022-12"],
  ["2025-07/2025-12", "2025-07", "2025-12"],
  ["2023-34", "2023-04", "2023-06"],
  ["2023-41~", "2023-07", "2023-12"],
  ["2022/..", "2022-01", null],
  ["../2023-05-02", null, "2023-05"],
])("%s means %s to %s", (edtf, from, to) => {
  expect(spanOf(edtf)).toEqual({ from, to });
});

test.each(["", "soon", "2023-13", "../..", "2023-02-30"])("%j means no month", (edtf) => {
  expect(spanOf(edtf)).toBeNull();
});

const anyMonth = fc
  .tuple(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${String(year).padStart(4, "0")}-${String(number).padStart(2, "0")}`);

test("a month holds its own moments, and those of no other", () => {
  fc.assert(
    fc.property(anyMonth, (month) => {
      expect(monthOf(startOf(month))).toBe(month);
      expect(monthOf(new Date(Number(endOf(month)) - 1))).toBe(month);
      expect(monthOf(endOf(month)) > month).toBe(true);
    }),
  );
});
