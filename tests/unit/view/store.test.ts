import { effect } from "@preact/signals";
import { expect, test } from "vitest";
import { createViewStore } from "../../../src/view/store.ts";
import { INITIAL_VIEW } from "../../../src/view/view-state.ts";

test("a patch is merged, and one that changes nothing wakes nobody", () => {
  const store = createViewStore(INITIAL_VIEW);
  const seen: (string | null)[] = [];
  effect(() => {
    seen.push(store.view.value.story);
  });
  store.update({ story: "busan" });
  store.update({ story: "busan", selection: { type: "none" } });
  expect(seen).toEqual([null, "busan"]);
  expect(store.view.value).toEqual({ ...INITIAL_VIEW, story: "busan" });
});
