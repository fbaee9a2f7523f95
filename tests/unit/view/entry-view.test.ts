import { expect, test } from "vitest";
import { viewOfPick } from "../../../src/view/entry-view.ts";
import { parseViewState } from "../../../src/view/url.ts";
import { INITIAL_VIEW } from "../../../src/view/view-state.ts";
import { DATASET, INDEX } from "./real-dataset.ts";

const viewOf = (query: string) => viewOfPick(INDEX, parseViewState(query, INDEX));

test.each(DATASET.entries)("$id is shown in its story, without where the reader was", ({ id, stories }) => {
  const view = viewOf(
    `?select=${id}&asof=2023-06&status=halted&panel=table&view=5/35/128&theme=dark&lang=ko`,
  );
  expect(view).toEqual({
    ...INITIAL_VIEW,
    locale: "ko",
    story: stories[0] ?? null,
    selection: { type: "entry", id },
  });
});

test("the story at hand is kept if the thing belongs to it", () => {
  const shared = DATASET.entries.find(({ stories }) => stories.length > 1);
  for (const story of shared?.stories ?? []) {
    expect(viewOf(`?story=${story}&select=${shared?.id}`).story).toBe(story);
  }
  expect(viewOf("?story=us-onshoring&select=facility/renault-busan").story).toBe("busan");
});

test("a place of several stories is shown in the overview, unless one of them is at hand", () => {
  expect(viewOf("?select=place/south-korea").story).toBeNull();
  expect(viewOf("?story=busan&select=place/south-korea").story).toBe("busan");
  expect(viewOf("?select=place/busan").story).toBe("busan");
});
