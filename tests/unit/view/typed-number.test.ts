import { expect, test } from "vitest";
import { typedNumber } from "../../../src/view/typed-number.ts";

test.each([
  ["one digit", null, 3, 100, 12, 3],
  ["two within a second", { digit: 1, at: 100 }, 2, 1_100, 12, 12],
  ["two a second and more apart", { digit: 1, at: 100 }, 2, 1_101, 12, 2],
  ["two that make more than there are", { digit: 1, at: 100 }, 9, 200, 12, 9],
  ["a nought after nothing", null, 0, 100, 12, null],
  ["ten", { digit: 1, at: 100 }, 0, 200, 12, 10],
  ["a digit that no step has", null, 9, 100, 8, null],
  ["a nought and a digit", { digit: 0, at: 100 }, 4, 200, 12, 4],
])("%s", (_, before, digit, at, count, number) => {
  expect(typedNumber(before, { digit, at }, count)).toBe(number);
});
