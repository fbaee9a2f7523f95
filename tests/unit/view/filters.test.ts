import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filterableEntries, visibleEntries } from "../../../src/view/derive.ts";
import { facetCounts, facetValuesOf, toggled } from "../../../src/view/filters.ts";
import { FACETS, INITIAL_VIEW, NO_FILTERS } from "../../../src/view/view-state.ts";
import { anyFilters, anyTime } from "./any-view.ts";
import { DATASET, INDEX } from "./real-dataset.ts";

const seen = (filters: Partial<typeof NO_FILTERS>) =>
  visibleEntries(INDEX, { ...INITIAL_VIEW, filters: { ...NO_FILTERS, ...filters } }).map(({ id }) => id);

describe("filters", () => {
  test("what is halted now, apart from a halt that is over", () => {
    expect(seen({ status: ["halted"] })).toEqual(["flow/kr-ru-batteries"]);
    expect(seen({ status: ["ended"] })).toEqual(["flow/cn-jp-rare-earths", "measure/cn-jp-rare-earths"]);
  });

  test("values of one facet add up, facets narrow each other down", () => {
    expect(seen({ country: ["russia"], kind: ["ownership"] })).toEqual([
      "flow/ru-kr-enertech-ownership",
      "flow/ru-domestic-kama-ownership",
    ]);
    expect(seen({ country: ["russia", "japan"], kind: ["measure"] })).toEqual([
      "measure/kr-ru-battery-export-ban",
      "measure/cn-jp-rare-earths",
    ]);
  });

  test("a flow counts for both its countries, a part of the world for itself", () => {
    const flow = INDEX.entryById.get("flow/busan-europe-evs");
    expect(flow && facetValuesOf(INDEX, "country", flow)).toEqual(["south-korea", "europe"]);
  });

  test("a value is wanted, and wanted no longer", () => {
    const once = toggled(toggled(NO_FILTERS, "kind", "vehicles"), "kind", "batteries");
    expect(once.kind).toEqual(["batteries", "vehicles"]);
    expect(toggled(once, "kind", "vehicles").kind).toEqual(["batteries"]);
  });

  test("each count is what one sees with that value alone wanted of its facet", () => {
    fc.assert(
      fc.property(
        anyFilters,
        anyTime,
        fc.constantFrom(null, "busan", "us-onshoring"),
        (filters, asOf, story) => {
          const view = { ...INITIAL_VIEW, story, asOf, filters };
          for (const facet of FACETS) {
            for (const { value, count } of facetCounts(
              INDEX,
              filterableEntries(INDEX, view),
              filters,
              facet,
            )) {
              const alone = { ...view, filters: { ...filters, [facet]: [value] } };
              expect(visibleEntries(INDEX, alone)).toHaveLength(count);
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  test("every entry can be reached by each of its values", () => {
    for (const entry of DATASET.entries) {
      for (const facet of FACETS) {
        for (const value of facetValuesOf(INDEX, facet, entry)) {
          expect(seen({ [facet]: [value] })).toContain(entry.id);
        }
      }
    }
  });
});
