import { describe, expect, test } from "vitest";
import { aroundPoint, boxAround, type LabelWish, layOutLabels } from "../../../src/view/label-layout.ts";
import { LABEL_SIZE } from "../../../src/view/label-text.ts";
import { project } from "../../../src/view/mercator.ts";
import { buildScene, sceneLeans } from "../../../src/view/scene.ts";
import { labelScene } from "../../../src/view/scene-labels.ts";
import { DATASET, INDEX } from "./real-dataset.ts";

const NOTHING = { boxes: [], lines: [], frame: null };

function wish(id: string, candidates: LabelWish["candidates"], insist = true): LabelWish {
  return { id, width: 40, height: 10, candidates, insist, home: { x: 0, y: 0 }, drift: 0, leader: null };
}

describe("labels", () => {
  const here = { x: 0, y: 0 };
  const there = { x: 0, y: 50 };

  test("take their first free candidate, the earlier label first", () => {
    const placed = layOutLabels([wish("a", [here]), wish("b", [here, there])], NOTHING);
    expect(placed).toEqual([
      { id: "a", at: here },
      { id: "b", at: there },
    ]);
  });

  test("are left out rather than set over a mark or another label", () => {
    const boxes = [boxAround(here, { width: 5, height: 5 })];
    expect(layOutLabels([wish("a", [here])], { ...NOTHING, boxes })).toEqual([]);
  });

  test("cover an arrow only if they insist, and then as little as can be", () => {
    const lines = [here, { x: 5, y: 0 }, { x: 0, y: 50 }];
    expect(layOutLabels([wish("a", [here, there], false)], { ...NOTHING, lines })).toEqual([]);
    expect(layOutLabels([wish("a", [here, there])], { ...NOTHING, lines })).toEqual([{ id: "a", at: there }]);
  });

  test("lead to what they name round other labels, and others keep clear of what leads there", () => {
    const far = { x: 0, y: 100 };
    const aside = { x: 100, y: 0 };
    const led = { ...wish("b", [far, aside]), leader: { edge: 5, from: 9 } };
    expect(layOutLabels([wish("a", [there]), led], NOTHING)).toContainEqual({ id: "b", at: aside });
    expect(layOutLabels([led, wish("a", [there, { x: -60, y: 0 }], false)], NOTHING)).toEqual([
      { id: "b", at: far },
      { id: "a", at: { x: -60, y: 0 } },
    ]);
  });

  test("round a point are clear of it", () => {
    for (const at of aroundPoint(here, 8, { width: 40, height: 10 })) {
      expect(Math.max(Math.abs(at.x) - 20, Math.abs(at.y) - 5)).toBeGreaterThanOrEqual(8);
    }
  });
});

describe("on the real map", () => {
  const words = {
    mark: () => ({ lines: ["A plant with a name"], local: "이름" }),
    flow: () => ({ lines: ["Goods,", "and how far"], local: null }),
    edge: () => ({ lines: [], local: null }),
    area: () => ({ lines: ["A country"], local: null }),
    width: (line: string, kind: keyof typeof LABEL_SIZE) => line.length * LABEL_SIZE[kind] * 0.55,
  };
  const scene = buildScene(INDEX, DATASET.entries, 1.6, sceneLeans(INDEX));
  const frame = boxAround(project([150, 38], 1.6), { width: 1280, height: 720 });
  const space = {
    emphasised: null,
    frame,
    covered: [],
    land: { under: () => ({ own: 1, others: 0 }) },
    shrink: 1,
  };
  const labels = labelScene(INDEX, scene, words, space);

  test("no label covers another or a mark", () => {
    const boxes = labels.map(({ at, width, height }) => boxAround(at, { width, height }));
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1)) {
        const apart =
          box.right <= other.left ||
          other.right <= box.left ||
          box.bottom <= other.top ||
          other.bottom <= box.top;
        expect(apart).toBe(true);
      }
      for (const { point } of scene.marks) {
        const covers = point.x > box.left && point.x < box.right && point.y > box.top && point.y < box.bottom;
        expect(covers).toBe(false);
      }
    });
  });

  test("every plant is named, and what was stopped", () => {
    const named = new Set(labels.map(({ id }) => id));
    for (const { id } of scene.marks.filter(({ entry }) => entry?.type === "facility")) {
      expect(named).toContain(id);
    }
    expect(named).toContain("flow/kr-ru-batteries");
  });

  test("what is picked is named even where other flows' names give way", () => {
    const id = "flow/fr-kr-ownership";
    const ids = labelScene(INDEX, scene, words, { ...space, emphasised: new Set([id]) }).map(
      (label) => label.id,
    );
    expect(ids).toContain(id);
  });
});
