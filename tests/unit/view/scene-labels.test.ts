import { describe, expect, test } from "vitest";
import { mapWording } from "../../../src/i18n/map-wording.ts";
import { LOCALES } from "../../../src/model/locales.ts";
import { estimatedWidth } from "../../../src/still/text-width.ts";
import { type Composition, NARROW, WIDE } from "../../../src/view/composition.ts";
import { visibleEntries } from "../../../src/view/derive.ts";
import { type Box, boxAround, isInside } from "../../../src/view/label-layout.ts";
import { labelTexts } from "../../../src/view/label-words.ts";
import { project } from "../../../src/view/mercator.ts";
import { stationAt } from "../../../src/view/polyline.ts";
import { buildScene, type Scene, sceneLeans } from "../../../src/view/scene.ts";
import { labelScene, type SceneLabel } from "../../../src/view/scene-labels.ts";
import { composedCamera } from "../../../src/view/story-camera.ts";
import { INITIAL_VIEW } from "../../../src/view/view-state.ts";
import { DATASET, INDEX } from "./real-dataset.ts";

const STORIES = [null, ...DATASET.stories.map(({ id }) => id)];
const PICTURES = STORIES.flatMap((story) =>
  [WIDE, NARROW].flatMap((composition) =>
    LOCALES.map((locale) => ({ story, composition, locale, name: composition.name })),
  ),
);

function labelled(story: string | null, composition: Composition, locale: string) {
  const camera = composedCamera(INDEX, story, composition);
  const { size, shrink } = composition;
  const entries = visibleEntries(INDEX, { ...INITIAL_VIEW, story });
  const scene = buildScene(INDEX, entries, camera.zoom - Math.log2(shrink), sceneLeans(INDEX));
  const frame = boxAround(project(camera.center, scene.zoom), {
    width: size.width / shrink,
    height: size.height / shrink,
  });
  const words = { ...labelTexts(INDEX, mapWording(locale)), width: estimatedWidth };
  return { scene, labels: labelScene(INDEX, scene, words, { emphasised: null, frame, covered: [], shrink }) };
}

function boxOf(label: SceneLabel): Box {
  return boxAround(label.at, label);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Pairs of a label and a label whose leader runs through the first. */
function crossedByLeaders(labels: readonly SceneLabel[]): [string, string][] {
  return labels.flatMap((led) =>
    labels
      .filter((other) => other !== led && led.leader !== null && runsThrough(led, led.leader, boxOf(other)))
      .map((other): [string, string] => [other.id, led.id]),
  );
}

function runsThrough({ at }: SceneLabel, end: { x: number; y: number }, box: Box): boolean {
  return Array.from({ length: 101 }, (_, step) => step / 100).some((share) =>
    isInside(box, { x: at.x + (end.x - at.x) * share, y: at.y + (end.y - at.y) * share }),
  );
}

/** Ids of flows whose head a label covers. */
function coveredHeads({ flows }: Scene, labels: readonly SceneLabel[]): string[] {
  return flows
    .filter(({ arc }) => labels.some((label) => isInside(boxOf(label), stationAt(arc.line, arc.line.length))))
    .map(({ flow }) => flow.id);
}

describe.each(PICTURES)("the names of $story, $name, $locale", ({ story, composition, locale }) => {
  const { scene, labels } = labelled(story, composition, locale);

  test("cover neither one another nor an arrow's head", () => {
    const pairs = labels.flatMap((a, at) => labels.slice(at + 1).filter((b) => overlap(boxOf(a), boxOf(b))));
    expect(pairs.map(({ id }) => id)).toEqual([]);
    expect(coveredHeads(scene, labels)).toEqual([]);
  });

  test("are crossed by no line that leads to another", () => {
    expect(crossedByLeaders(labels)).toEqual([]);
  });

  test("name what was stopped, and every plant", () => {
    const named = new Set(labels.map(({ id }) => id));
    const stopped = scene.flows.filter(({ look, historical }) => look === "severed" && !historical);
    expect(stopped.map(({ flow }) => flow.id).filter((id) => !named.has(id))).toEqual([]);
    const plants = scene.marks.filter(({ entry }) => entry?.type === "facility");
    expect(plants.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });
});

test("a plant that filters leave out keeps its name where flows end at it", () => {
  const filters = { ...INITIAL_VIEW.filters, kind: ["vehicles"] };
  const entries = visibleEntries(INDEX, { ...INITIAL_VIEW, story: "busan", filters });
  const scene = buildScene(INDEX, entries, 4, sceneLeans(INDEX));
  const texts = labelTexts(INDEX, mapWording("en"));
  const names = scene.marks.map((mark) => texts.mark(mark).lines.join(" "));
  expect(entries.some(({ type }) => type === "facility")).toBe(false);
  expect(names).toContain("Renault Korea's Busan plant");
  expect(names.filter((name) => /Shinho/.test(name))).toEqual([]);
});
