import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical, fromNumber, plus, times } from "../../../src/convert/decimal.ts";

test("canonical leaves needless zeros out", () => {
  expect(["034.020", "007", "0", "0.0", "10.0"].map(canonical)).toEqual(["34.02", "7", "0", "0", "10"]);
});

test("products and sums are exact where floating point is not", () => {
  expect(times("6.2", 1_000_000_000n)).toBe("6200000000");
  expect(times("0.07", 100n)).toBe("7");
  expect(times("0.5", 12n)).toBe("6");
  expect(times("34.02", 1n)).toBe("34.02");
  expect(plus("0.1", "0.2")).toBe("0.3");
  expect(plus("150000", "5000.5")).toBe("155000.5");
});

test("numbers become the digits they are written with", () => {
  expect([6_200_000_000, 34.02, 0, 1e20, -5].map(fromNumber)).toEqual([
    "6200000000",
    "34.02",
    "0",
    "100000000000000000000",
    "5",
  ]);
  fc.assert(
    fc.property(fc.nat(), fc.nat(999), (whole, thousandths) => {
      const text = canonical(`${whole}.${String(thousandths).padStart(3, "0")}`);
      expect(fromNumber(Number(text))).toBe(text);
    }),
  );
});
