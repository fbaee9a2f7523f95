import { describe, expect, test } from "vitest";
import { NO_PADDING, showsWell } from "../../../src/view/camera.ts";
import { WIDE } from "../../../src/view/composition.ts";
import { pickedPositions } from "../../../src/view/derive.ts";
import { unproject, worldSize } from "../../../src/view/mercator.ts";
import { pictureCamera } from "../../../src/view/picture-camera.ts";
import { composedCamera } from "../../../src/view/story-camera.ts";
import { INITIAL_VIEW, type ViewState } from "../../../src/view/view-state.ts";
import { DATASET, INDEX } from "./real-dataset.ts";

const FRAME = { ...WIDE.size, padding: NO_PADDING };

function cameraOf(view: Partial<ViewState>, seen: { width: number; height: number } | null = null) {
  return pictureCamera(INDEX, { ...INITIAL_VIEW, ...view }, WIDE, seen);
}

test("a story is framed as it is composed", () => {
  expect(cameraOf({ story: "busan" })).toEqual(composedCamera(INDEX, "busan", WIDE));
});

test.each(DATASET.entries.map(({ id }) => id))("what is picked is in the picture: %s", (id) => {
  const view: ViewState = { ...INITIAL_VIEW, selection: { type: "entry", id } };
  const positions = pickedPositions(INDEX, view);
  if (positions.length > 0) expect(showsWell(cameraOf(view), positions, FRAME)).toBe(true);
});

describe("where the reader has moved the map", () => {
  const camera = { center: [128, 36], zoom: 5 } as const;

  test.each([
    { width: 390, height: 380 },
    { width: 900, height: 300 },
    { width: 1880, height: 880 },
  ])("all that is seen in a map of $width × $height is in the picture, and not much more", (seen) => {
    const { center, zoom } = cameraOf({ camera }, seen);
    expect(center).toEqual(camera.center);
    const scale = worldSize(zoom) / worldSize(camera.zoom);
    const [width, height] = [seen.width * scale, seen.height * scale];
    expect(width).toBeLessThanOrEqual(WIDE.size.width + 1e-6);
    expect(height).toBeLessThanOrEqual(WIDE.size.height + 1e-6);
    expect(Math.max(width / WIDE.size.width, height / WIDE.size.height)).toBeCloseTo(1);
  });

  test("the world is never shown twice", () => {
    const { zoom } = cameraOf({ camera: { center: [0, 20], zoom: 0 } }, { width: 3000, height: 200 });
    const [west] = unproject({ x: 0, y: 0 }, zoom);
    const [east] = unproject({ x: WIDE.size.width, y: 0 }, zoom);
    expect(east - west).toBeLessThanOrEqual(360 + 1e-6);
  });
});
