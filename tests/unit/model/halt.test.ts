import { expect, test } from "vitest";
import { haltOf } from "../../../src/model/halt.ts";
import { STATUSES } from "../../../src/model/kinds.ts";
import { INDEX } from "../view/real-dataset.ts";

test.each([
  ["flow/kr-ru-batteries", "now"],
  ["flow/cn-jp-rare-earths", "past"],
  ["flow/cn-us-rare-earths", "claimed"],
  ["flow/cn-us-minerals", null],
])("the halt of %s: %s", (id, halt) => {
  const flow = INDEX.entryById.get(id);
  expect(flow?.type === "flow" && haltOf(flow)).toBe(halt);
});

test("only a measure makes a halt of what is over or claimed; what is halted is so without any", () => {
  const halted = STATUSES.filter((status) => haltOf({ status, severedBy: [] }) !== null);
  expect(halted).toEqual(["halted"]);
});
