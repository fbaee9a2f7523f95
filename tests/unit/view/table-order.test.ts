import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Amount } from "../../../src/model/dataset.ts";
import { quantitiesOf, quantityKey } from "../../../src/view/quantities.ts";
import { inOrder, nextOrder, type SortKey } from "../../../src/view/table-order.ts";
import { DATASET, INDEX } from "./first-dataset.ts";

const itself = (key: SortKey) => key;

test("a column is sorted up, then down, then no longer; another column begins anew", () => {
  const up = nextOrder({ sortBy: null, descending: false }, "date");
  expect(up).toEqual({ sortBy: "date", descending: false });
  const down = nextOrder(up, "date");
  expect(down).toEqual({ sortBy: "date", descending: true });
  expect(nextOrder(down, "date")).toEqual({ sortBy: null, descending: false });
  expect(nextOrder(down, "name")).toEqual({ sortBy: "name", descending: false });
});

describe("in order", () => {
  test("texts stand as the reader's language has them, not by their codes", () => {
    expect(inOrder(["zinc", "Ägypten", "apple"], itself, false, "en-GB")).toEqual([
      "Ägypten",
      "apple",
      "zinc",
    ]);
    expect(inOrder(["ö", "z"], itself, false, "sv")).toEqual(["z", "ö"]);
    expect(inOrder(["흐름", "가동", "기가"], itself, false, "ko-KR")).toEqual(["가동", "기가", "흐름"]);
  });

  test("numbers are compared one after the other", () => {
    const keys = [
      [2, 1],
      [1, 300],
      [1, 20],
    ];
    expect(inOrder(keys, itself, false, "en")).toEqual([
      [1, 20],
      [1, 300],
      [2, 1],
    ]);
  });

  test("open ends come after every day, also beside one another", () => {
    const open = [20220101, Number.POSITIVE_INFINITY];
    expect(inOrder([open, open, [20220101, 20221231]], itself, false, "en").at(-1)).toEqual(open);
  });

  test("what is not stated comes last in either direction", () => {
    expect(inOrder([null, "b", null, "a"], itself, false, "en")).toEqual(["a", "b", null, null]);
    expect(inOrder([null, "b", null, "a"], itself, true, "en")).toEqual(["b", "a", null, null]);
  });

  test("what is alike keeps the order it came in, in either direction", () => {
    const item = fc.record({
      key: fc.oneof(fc.constant(null), fc.constantFrom("a", "b", "c")),
      at: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(item), fc.boolean(), (items, descending) => {
        const numbered = items.map(({ key }, at) => ({ key, at }));
        const sorted = inOrder(numbered, ({ key }) => key, descending, "en");
        expect(sorted.toSorted((a, b) => a.at - b.at)).toEqual(numbered);
        for (const [at, { key }] of sorted.entries()) {
          const next = sorted[at + 1];
          if (next?.key === key) expect(next.at).toBeGreaterThan(sorted[at]?.at ?? 0);
        }
      }),
    );
  });
});

describe("quantities", () => {
  const idsWith = (length: number) =>
    DATASET.entries.filter((entry) => quantitiesOf(entry).length >= length).map(({ id }) => id);

  test("of a plant what it can make, did make, is meant to make, never staff", () => {
    const busan = INDEX.entryById.get("facility/renault-busan");
    const measurands = busan && quantitiesOf(busan).map(({ measurand }) => measurand);
    expect([...new Set(measurands)]).toEqual(["capacity", "output", "plan"]);
  });

  test("of a flow or an agreement what is supplied or held", () => {
    expect(idsWith(1)).toEqual([
      "facility/renault-busan",
      "facility/renera-krasnaya-pakhra",
      "flow/cn-kr-ownership",
      "flow/renera-mosgortrans-batteries",
      "flow/ru-domestic-kama-ownership",
      "agreement/renera-mosgortrans",
    ]);
  });

  const amount = (over: Partial<Amount>): Amount => ({
    measurand: "capacity",
    value: 100,
    unit: "vehicle",
    per: "year",
    bound: "exactly",
    of: null,
    status: null,
    when: null,
    claim: "a#b",
    ...over,
  });
  const order = (...amounts: Partial<Amount>[]) =>
    inOrder(amounts.map(amount), quantityKey, false, "en").map(
      ({ bound, value, unit, per }) => `${bound} ${value} ${unit} ${per}`,
    );

  test("are compared within a unit and period only, a bound standing beside its number", () => {
    expect(
      order(
        { value: 4, unit: "GWh" },
        { value: 200, bound: "more than" },
        { value: 1, per: "month" },
        { value: 200 },
        { value: 200, bound: "less than" },
        { value: 30 },
      ),
    ).toEqual([
      "exactly 30 vehicle year",
      "less than 200 vehicle year",
      "exactly 200 vehicle year",
      "more than 200 vehicle year",
      "exactly 1 vehicle month",
      "exactly 4 GWh year",
    ]);
  });
});
