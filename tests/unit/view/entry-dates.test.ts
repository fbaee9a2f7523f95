import { describe, expect, test } from "vitest";
import { dayRange } from "../../../src/model/entry-dates.ts";
import { isUndated } from "../../../src/view/as-of.ts";
import { claimsOf } from "../../../src/view/derive.ts";
import { datesOf } from "../../../src/view/entry-dates.ts";
import { DATASET, INDEX } from "./real-dataset.ts";

const datesOfId = (id: string) => {
  const entry = INDEX.entryById.get(id);
  return entry && datesOf(INDEX, entry);
};

describe("the days a date may mean", () => {
  test.each([
    ["2023-06-26", 20230626, 20230626],
    ["2023-06", 20230601, 20230630],
    ["2024-02", 20240201, 20240229],
    ["2022~", 20220101, 20221231],
    ["2023-34", 20230401, 20230630],
    ["2025-41", 20250701, 20251231],
    ["2025-07/2025-12", 20250701, 20251231],
    ["2022/..", 20220101, Number.POSITIVE_INFINITY],
    ["../2022", 20221231, 20221231],
  ])("%s", (edtf, first, last) => {
    expect(dayRange(edtf)).toEqual([first, last]);
  });

  test("what is no date has none", () => {
    expect(dayRange("soon")).toBeNull();
  });
});

describe("the dates of an entry", () => {
  test("the earliest first, each once, of claims and products alike", () => {
    expect(datesOfId("facility/renault-busan")).toEqual(["2020/2022", "2022", "2024", "2025-07/2025-12"]);
  });

  test("of a measure when it began, of an agreement when it was made", () => {
    expect(datesOfId("measure/cn-us-rare-earths")).toEqual(["2021"]);
    expect(datesOfId("agreement/naatbatt-onshoring-mou")).toEqual(["2023-04"]);
  });

  test("what is only said beside a flow has a time of its own", () => {
    expect(datesOfId("flow/kr-busan-batteries")).toEqual([]);
    expect(datesOfId("flow/busan-north-america-polestar")).toEqual(["2025"]);
    expect(datesOfId("flow/cn-kr-platform")).toEqual(["2024"]);
  });

  test("no date of publication stands in for one that no document states", () => {
    expect(datesOfId("flow/kr-ru-batteries")).toEqual([]);
  });

  test("are none exactly for what the time control calls undated", () => {
    for (const entry of DATASET.entries) {
      expect(datesOf(INDEX, entry).length === 0, entry.id).toBe(isUndated(entry, claimsOf(INDEX, entry)));
    }
  });
});
