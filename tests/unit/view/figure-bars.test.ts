import { expect, test } from "vitest";
import type { Amount, Entry } from "../../../src/model/dataset.ts";
import { barGroups } from "../../../src/view/figure-bars.ts";
import { sideBySide } from "../../../src/view/side-by-side.ts";
import { INDEX } from "./real-dataset.ts";

function groupsOf(entry: Entry) {
  const compared = sideBySide(INDEX, entry);
  return compared ? barGroups(compared) : [];
}

const busan = INDEX.entryById.get("facility/renault-busan") as Entry;

test("Busan: capacity, output and plan to one scale, each with its bound and its look", () => {
  const [group, ...more] = groupsOf(busan);
  expect(more).toEqual([]);
  expect(group?.bars.map(({ amount, share, open, look }) => [amount.measurand, share, open, look])).toEqual([
    ["capacity", 1, null, "filled"],
    ["output", 2 / 3, "under", "filled"],
    ["plan", 2 / 3, null, "broken"],
  ]);
});

const claim = busan.claims[0] as string;
const amount = (over: Partial<Amount>): Amount => ({
  measurand: "capacity",
  value: 10,
  unit: "vehicle",
  per: "year",
  bound: "exactly",
  of: null,
  status: null,
  when: null,
  claim,
  ...over,
});
const withAmounts = (...amounts: Amount[]): Entry => ({ ...busan, amounts });

test("another unit or another period has no bar beside it, and people are no output", () => {
  const lone = amount({ value: 4, unit: "GWh" });
  const monthly = amount({ measurand: "output", per: "month" });
  const staff = amount({ measurand: "employment", unit: "person", per: null });
  expect(groupsOf(withAmounts(amount({}), lone, monthly, staff))).toEqual([]);
});

test("figures of one measure are bars of their own, and “more than” goes on", () => {
  const [group] = groupsOf(withAmounts(amount({}), amount({ value: 40, bound: "more than", when: "2024" })));
  expect(group?.bars.map(({ share, open }) => [share, open])).toEqual([
    [0.25, null],
    [1, "over"],
  ]);
});
