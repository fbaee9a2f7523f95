import { describe, expect, test } from "vitest";
import { positionOf } from "../../../src/view/dataset-index.ts";
import { claimsOf, entriesByStory, evidenceFor, visibleEntries } from "../../../src/view/derive.ts";
import { emphasisedIds } from "../../../src/view/emphasis.ts";
import { legendEntries } from "../../../src/view/legend.ts";
import { INITIAL_VIEW, type ViewState } from "../../../src/view/view-state.ts";
import { DATASET, INDEX } from "./real-dataset.ts";

const picked = (id: string, story: string | null = null): ViewState => ({
  ...INITIAL_VIEW,
  story,
  selection: { type: "entry", id },
});
const entry = (id: string) => {
  const found = INDEX.entryById.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe("visible entries", () => {
  test("the overview shows all, a story its own", () => {
    expect(visibleEntries(INDEX, INITIAL_VIEW)).toEqual(DATASET.entries);
    const ids = visibleEntries(INDEX, { ...INITIAL_VIEW, story: "krasnaya-pakhra" }).map(({ id }) => id);
    expect(ids).toContain("facility/renera-krasnaya-pakhra");
    expect(ids).not.toContain("facility/renault-busan");
  });

  test("what is picked is visible in any story", () => {
    const ids = visibleEntries(INDEX, picked("facility/renault-busan", "us-onshoring")).map(({ id }) => id);
    expect(ids).toContain("facility/renault-busan");
  });

  test("every entry stands under each of its stories", () => {
    const stories = entriesByStory(DATASET);
    for (const each of DATASET.entries) {
      for (const story of each.stories) expect(stories.get(story)).toContain(each);
    }
  });
});

test("every entry has claims, each with its document", () => {
  for (const each of DATASET.entries) {
    expect(claimsOf(INDEX, each).map(({ id }) => id)).toEqual(each.claims);
    expect(evidenceFor(INDEX, each).map(({ document }) => document.id)).toEqual(
      claimsOf(INDEX, each).map(({ document }) => document),
    );
  }
});

test("a measure and the flow it severs keep their strength together", () => {
  const [measure, flow] = ["measure/kr-ru-battery-export-ban", "flow/kr-ru-batteries"];
  expect(emphasisedIds(INDEX, INITIAL_VIEW)).toBeNull();
  expect(emphasisedIds(INDEX, picked(measure))).toEqual(new Set([measure, flow]));
  expect(emphasisedIds(INDEX, picked(flow))).toContain(measure);
});

test("a country stands at its anchor, a flow nowhere", () => {
  expect(positionOf(INDEX, "place/russia")).toEqual(INDEX.placeById.get("place/russia")?.anchor);
  expect(positionOf(INDEX, "facility/renault-busan")).not.toBeNull();
  expect(positionOf(INDEX, "flow/kr-ru-batteries")).toBeNull();
});

describe("legend", () => {
  test("names each mark that is there once, and no other", () => {
    const marks = legendEntries([entry("flow/kr-ru-batteries"), entry("measure/kr-ru-battery-export-ban")]);
    expect(marks).toEqual([
      { mark: "flow", kind: "batteries" },
      { mark: "flow status", status: "halted" },
      { mark: "quantity not stated" },
      { mark: "measure", status: "in force" },
      { mark: "area" },
    ]);
  });

  test("of the whole map: every kind and status in the data, no duplicates", () => {
    const marks = legendEntries(DATASET.entries).map((mark) => JSON.stringify(mark));
    expect(new Set(marks).size).toBe(marks.length);
    for (const each of DATASET.entries.filter(({ type }) => type === "flow")) {
      if (each.type !== "flow") continue;
      expect(marks).toContain(JSON.stringify({ mark: "flow", kind: each.kind }));
      expect(marks).toContain(JSON.stringify({ mark: "flow status", status: each.status }));
    }
  });
});
