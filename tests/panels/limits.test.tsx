import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { FIXTURE } from "./fixture-dataset.ts";
import { renderPage } from "./render-page.tsx";

const LIMITS = [
  { en: "No article names the supplier.", ko: "공급 업체를 밝힌 기사는 없다." },
  { en: "No article says when the halt began." },
];
const DATASET = {
  ...FIXTURE,
  stories: FIXTURE.stories.map((story) => (story.id === "busan" ? { ...story, limits: LIMITS } : story)),
};
const HEADING = "What this map cannot tell you";

const sentences = () => [...document.querySelectorAll(".limits li")].map((item) => item.textContent);

test("a story's list ends with what its documents leave out", async () => {
  renderPage(DATASET, "?story=busan");
  await expect.element(page.getByRole("region", { name: HEADING })).toBeVisible();
  expect(sentences()).toEqual(LIMITS.map(({ en }) => en));
  expect(document.querySelector(".list + .limits")).not.toBeNull();
});

test("in another language too; what nobody has translated is marked as English", async () => {
  renderPage(DATASET, "?story=busan&lang=ko");
  await expect.element(page.getByRole("region", { name: "이 지도로 알 수 없는 것" })).toBeVisible();
  expect(sentences()).toEqual([LIMITS[0]?.ko, LIMITS[1]?.en]);
  expect(document.querySelector(".limits li:last-child span")?.getAttribute("lang")).toBe("en");
});

test("the overview says it of the whole, with the number of its documents", async () => {
  renderPage(DATASET);
  await expect.element(page.getByRole("region", { name: HEADING })).toBeVisible();
  expect(sentences()).toHaveLength(3);
  expect(sentences()[0]).toContain("two articles");
});

test("a story of which nobody has written any has no such section, nor has the table", async () => {
  renderPage(DATASET, "?story=krasnaya-pakhra");
  expect(document.querySelector(".limits")).toBeNull();
  const { store } = renderPage(DATASET, "?story=busan");
  expect(document.querySelector(".limits")).not.toBeNull();
  store.update({ panel: { type: "table", sortBy: null, descending: false } });
  await expect.poll(() => document.querySelector(".limits")).toBeNull();
});
