import { expect, test } from "vitest";
import { mapWording } from "../../../src/i18n/map-wording.ts";
import type { Dataset, Entry } from "../../../src/model/dataset.ts";
import { indexDataset } from "../../../src/view/dataset-index.ts";
import { hintText, labelTexts } from "../../../src/view/label-words.ts";
import { legendOf } from "../../../src/view/legend.ts";
import { buildScene, sceneLeans } from "../../../src/view/scene.ts";
import { territoriesOf } from "../../../src/view/territories.ts";
import { DATASET } from "./real-dataset.ts";

/** The site's dataset as a preview would show it if nobody had reviewed anything. */
const DRAFTS: Dataset = {
  ...DATASET,
  entries: DATASET.entries.map((entry) => ({ ...entry, draft: true }) as Entry),
};

const legendMarks = (dataset: Dataset) =>
  legendOf(indexDataset(dataset), dataset.entries).flatMap(({ marks }) => [...marks]);

const sceneOf = (dataset: Dataset) => {
  const index = indexDataset(dataset);
  return buildScene(index, dataset.entries, 3, sceneLeans(index));
};

test("a draft has a look of its own, pale and broken, whatever its status", () => {
  const { flows, marks } = sceneOf(DRAFTS);
  expect(new Set(flows.map(({ look, strength }) => `${look} ${strength}`))).toEqual(
    new Set(["draft historical"]),
  );
  for (const { shape } of flows) {
    expect([...shape.solid, ...shape.bar]).toEqual([]);
    expect(shape.ghost.length).toBeGreaterThan(2);
  }
  const entries = marks.filter(({ entry }) => entry !== null);
  expect(entries.length).toBeGreaterThan(1);
  expect(new Set(entries.map(({ look }) => look))).toEqual(new Set(["draft"]));
});

test("a proposed measure is hatched as weakly as can be", () => {
  const looks = territoriesOf(indexDataset(DRAFTS), DRAFTS.entries, []).hatched.map(({ look }) => look);
  expect(new Set(looks)).toEqual(new Set(["dots"]));
});

test("what is published never looks like a draft", () => {
  const { flows, marks } = sceneOf(DATASET);
  expect(flows.map(({ look }) => look)).not.toContain("draft");
  expect(marks.map(({ look }) => look)).not.toContain("draft");
  expect(legendMarks(DATASET)).not.toContainEqual({ mark: "draft" });
});

test.each([
  ["en", "draft"],
  ["ko", "초안"],
])("labels and hints say so in %s", (locale, word) => {
  const wording = mapWording(locale);
  const index = indexDataset(DRAFTS);
  const texts = labelTexts(index, wording);
  for (const entry of DRAFTS.entries) expect(hintText(indexDataset(DRAFTS), entry, wording)).toContain(word);
  const { marks } = sceneOf(DRAFTS);
  for (const mark of marks.filter(({ entry }) => entry))
    expect(texts.mark(mark).lines.join(" ")).toContain(word);
  expect(legendMarks(DRAFTS)).toContainEqual({ mark: "draft" });
});
