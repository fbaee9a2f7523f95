import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { visibleEntries } from "../../../src/view/derive.ts";
import { clearing, countMatching, liftsOf } from "../../../src/view/lifting.ts";
import { INITIAL_VIEW, NO_FILTERS, type ViewState } from "../../../src/view/view-state.ts";
import { anyView } from "./any-view.ts";
import { INDEX } from "./first-dataset.ts";

const NOTHING_PICKED = INITIAL_VIEW.selection;
const view = (patch: Partial<ViewState>): ViewState => ({ ...INITIAL_VIEW, ...patch });

describe("ways out of an empty result", () => {
  test("each filter that alone is in the way, that which shows most first", () => {
    const empty = view({ filters: { ...NO_FILTERS, status: ["halted"], kind: ["gigafactory"] } });
    expect(countMatching(INDEX, empty)).toBe(0);
    expect(liftsOf(INDEX, empty).map(({ of, count }) => [of, count])).toEqual([
      ["kind", 2],
      ["status", 1],
    ]);
  });

  test("also the time and the story", () => {
    const empty = view({
      story: "us-onshoring",
      asOf: "2020-01",
      filters: { ...NO_FILTERS, country: ["russia"] },
    });
    expect(liftsOf(INDEX, empty)).toEqual([]);
    const early = view({ story: "busan", asOf: "2020-01" });
    expect(liftsOf(INDEX, early).map(({ of }) => of)).toEqual(["time"]);
    const elsewhere = view({ story: "busan", filters: { ...NO_FILTERS, country: ["russia"] } });
    expect(liftsOf(INDEX, elsewhere).map(({ of }) => of)).toEqual(["country", "story"]);
  });

  test("each shows as many as it promises, none shows nothing, and the best come first", () => {
    fc.assert(
      fc.property(anyView, (any) => {
        const now = { ...any, selection: NOTHING_PICKED };
        const lifts = liftsOf(INDEX, now);
        for (const { patch, count } of lifts) {
          expect(count).toBeGreaterThan(0);
          expect(visibleEntries(INDEX, { ...now, ...patch })).toHaveLength(count);
        }
        expect(lifts.map(({ count }) => count)).toEqual(lifts.map(({ count }) => count).toSorted(descending));
      }),
    );
  });

  test("where none helps alone, clearing all does", () => {
    fc.assert(
      fc.property(anyView, (any) => {
        expect(countMatching(INDEX, { ...any, ...clearing(INDEX, any) })).toBeGreaterThan(0);
      }),
    );
  });

  test("clearing all leaves the story, unless nothing belongs to it", () => {
    const empty = view({
      story: "us-onshoring",
      asOf: "2020-01",
      filters: { ...NO_FILTERS, kind: ["measure"] },
    });
    expect(clearing(INDEX, empty)).toEqual({ filters: NO_FILTERS, asOf: null });
    const bare = {
      ...INDEX,
      dataset: {
        ...INDEX.dataset,
        entries: INDEX.dataset.entries.filter(({ stories }) => !stories.includes("us-onshoring")),
      },
    };
    expect(clearing(bare, empty)).toMatchObject({ story: null });
  });
});

function descending(a: number, b: number): number {
  return b - a;
}
