import { describe, expect, test } from "vitest";
import { steppedBack } from "../../../src/view/stepping-back.ts";
import { INITIAL_VIEW, NO_FILTERS, type ViewState } from "../../../src/view/view-state.ts";
import { DATASET, INDEX } from "./real-dataset.ts";

const LEADING = new Set(DATASET.stories.flatMap(({ lead }) => lead ?? []));
const FLOWS = DATASET.entries.filter(({ type }) => type === "flow").map(({ id }) => id);

test("on the overview every flow steps back but those that lead the stories", () => {
  expect(LEADING.size).toBeGreaterThan(3);
  expect(steppedBack(INDEX, INITIAL_VIEW, 1)).toEqual(new Set(FLOWS.filter((id) => !LEADING.has(id))));
});

describe("nothing steps back", () => {
  const asked: [string, Partial<ViewState>, number][] = [
    ["in a story", { story: "busan" }, 1],
    ["when the reader filters", { filters: { ...NO_FILTERS, kind: ["batteries"] } }, 1],
    ["in the table", { panel: { type: "table", sortBy: null, descending: false } }, 1],
    ["close up", {}, 3],
    ["where nothing leads", { asOf: "2023-01" }, 1],
  ];
  test.each(asked)("%s", (_, patch, zoom) => {
    const view = { ...INITIAL_VIEW, ...patch };
    expect([...steppedBack(INDEX, view, zoom)].filter((id) => !LEADING.has(id))).toEqual([]);
  });
});

test("what is picked, and what belongs to it, does not step back", () => {
  const view: ViewState = { ...INITIAL_VIEW, selection: { type: "entry", id: "facility/renault-busan" } };
  const back = steppedBack(INDEX, view, 1);
  expect(back.has("flow/cn-busan-batteries")).toBe(false);
  expect(back.has("flow/fr-kr-ownership")).toBe(true);
});
