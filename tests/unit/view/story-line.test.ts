import { expect, test } from "vitest";
import { UNDATED } from "../../../src/view/as-of.ts";
import { storyLine } from "../../../src/view/story-line.ts";
import { INDEX } from "./real-dataset.ts";

const BUSAN = INDEX.storyById.get("busan");

test.each([
  ["without a time", null, true],
  ["once all its documents had appeared", "2023-11", true],
  ["before the Polestar was reported", "2023-06", false],
  ["among what no document dates", UNDATED, false],
])("a story has its line %s: %s, %s", (_, asOf, isThere) => {
  if (!BUSAN) throw new Error("there is no such story");
  expect(storyLine(INDEX, BUSAN, asOf)).toBe(isThere ? BUSAN.line : null);
});
