import { describe, expect, test } from "vitest";
import { positionOf } from "../../../src/view/dataset-index.ts";
import { claimsOf, entriesByStory, evidenceFor, visibleEntries } from "../../../src/view/derive.ts";
import { emphasisedIds } from "../../../src/view/emphasis.ts";
import { INITIAL_VIEW, type ViewState } from "../../../src/view/view-state.ts";
import { DATASET, INDEX } from "./real-dataset.ts";

const picked = (id: string, story: string | null = null): ViewState => ({
  ...INITIAL_VIEW,
  story,
  selection: { type: "entry", id },
});

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
