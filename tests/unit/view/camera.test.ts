import { describe, expect, test } from "vitest";
import type { Position } from "../../../src/model/position.ts";
import {
  type Camera,
  entryPositions,
  type Frame,
  fitCamera,
  NO_PADDING,
  positionsOfPick,
  showsWell,
} from "../../../src/view/camera.ts";
import { positionOf } from "../../../src/view/dataset-index.ts";
import { pacificLongitude, project, worldSize } from "../../../src/view/mercator.ts";
import { cameraFor } from "../../../src/view/story-camera.ts";
import { DATASET, INDEX } from "./real-dataset.ts";

/** Where a position stands in the free part of the frame, in pixels from its top left. */
function onScreen(position: Position, camera: Camera, { width, height, padding }: Frame) {
  const centre = project(camera.center, camera.zoom);
  const { x, y } = project(position, camera.zoom);
  return {
    x: x - centre.x + (width - padding.left - padding.right) / 2,
    y: y - centre.y + (height - padding.top - padding.bottom) / 2,
  };
}

function expectInside(position: Position, camera: Camera, frame: Frame) {
  const { x, y } = onScreen(position, camera, frame);
  expect(x).toBeGreaterThan(0);
  expect(y).toBeGreaterThan(0);
  expect(x).toBeLessThan(frame.width - frame.padding.left - frame.padding.right);
  expect(y).toBeLessThan(frame.height - frame.padding.top - frame.padding.bottom);
}

const FRAMES: readonly (readonly [string, Frame])[] = [
  ["1280×720", { width: 1280, height: 720, padding: NO_PADDING }],
  ["390×844", { width: 390, height: 844, padding: NO_PADDING }],
  ["320×480", { width: 320, height: 480, padding: NO_PADDING }],
  [
    "1280×720 with a panel on the right",
    { width: 1280, height: 720, padding: { ...NO_PADDING, right: 420 } },
  ],
  ["390×844 with a panel below", { width: 390, height: 844, padding: { ...NO_PADDING, bottom: 500 } }],
];

describe.each(FRAMES)("in a frame of %s", (_, frame) => {
  test("the overview shows both ends of every flow and every mark", () => {
    const camera = cameraFor(INDEX, null, frame);
    for (const position of entryPositions(DATASET)) expectInside(position, camera, frame);
  });

  test.each(DATASET.stories.map(({ id }) => id))("the story %s shows what its frame names", (story) => {
    const camera = cameraFor(INDEX, story, frame);
    for (const id of INDEX.storyById.get(story)?.frame ?? []) {
      const position = positionOf(INDEX, id);
      if (position) expectInside(position, camera, frame);
    }
  });

  test("no mark is shown twice: the world is at least as wide as the free part", () => {
    const { zoom } = cameraFor(INDEX, null, frame);
    const free = frame.width - frame.padding.left - frame.padding.right;
    expect(worldSize(zoom)).toBeGreaterThanOrEqual(free - 0.001);
  });
});

test("the overview is centred on the Pacific", () => {
  const { center } = cameraFor(INDEX, null, { width: 1280, height: 720, padding: NO_PADDING });
  expect(pacificLongitude(center[0])).toBeGreaterThan(130);
  expect(pacificLongitude(center[0])).toBeLessThan(170);
});

test("a single position is seen in its surroundings, and nothing at all gives the whole world", () => {
  const frame = { width: 800, height: 600, padding: NO_PADDING };
  expect(fitCamera([[128.88, 35.09]], frame).zoom).toBeLessThanOrEqual(6.5);
  expect(Number.isFinite(fitCamera([], frame).zoom)).toBe(true);
});

test("an unknown story is the overview", () => {
  const frame = { width: 800, height: 600, padding: NO_PADDING };
  expect(cameraFor(INDEX, "nowhere", frame)).toEqual(cameraFor(INDEX, null, frame));
});

describe("a pick", () => {
  const frame = { width: 800, height: 600, padding: NO_PADDING };
  const camera = cameraFor(INDEX, null, frame);

  test("is shown well when it is in view, its ends apart", () => {
    expect(showsWell(camera, [[128.88, 35.09]], frame)).toBe(true);
    expect(
      showsWell(
        camera,
        [
          [127.75, 36.75],
          [-99, 38.5],
        ],
        frame,
      ),
    ).toBe(true);
  });

  test("is not when it is out of view, or its ends are one spot on the screen", () => {
    expect(showsWell(cameraFor(INDEX, "busan", frame), [[-99, 38.5]], frame)).toBe(false);
    const short: Position[] = [
      [37.27, 55.43],
      [37.62, 55.75],
    ];
    expect(showsWell(camera, short, frame)).toBe(false);
    expect(showsWell(fitCamera(short, frame), short, frame)).toBe(true);
  });
});

test("picking a measure looks for the flow it severs", () => {
  const measure = INDEX.entryById.get("measure/kr-ru-battery-export-ban");
  const flow = INDEX.entryById.get("flow/kr-ru-batteries");
  if (measure?.type !== "measure" || flow?.type !== "flow") throw new Error("no such entries");
  expect(positionsOfPick(INDEX, measure)).toEqual([flow.origin.position, flow.destination.position]);
});
