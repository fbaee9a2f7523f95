import { afterEach, expect, test } from "vitest";
import { openStage, type Stage } from "./map-stage.ts";

let stage: Stage | undefined;

afterEach(() => stage?.handle.dispose());

async function liveContainer(): Promise<HTMLElement> {
  stage = await openStage();
  const { handle, container } = stage;
  await expect.poll(() => handle.state.value.type, { timeout: 15_000 }).toBe("live");
  return container;
}

function styleOf(container: HTMLElement, selector: string): CSSStyleDeclaration {
  const element = container.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return getComputedStyle(element);
}

test("MapLibre puts nothing on the map that map.css was not written for", async () => {
  const container = await liveContainer();
  const elements = [container, ...container.querySelectorAll("*")];
  const names = elements.flatMap((element) => [...element.classList]);
  const own = new Set(names.filter((name) => name.startsWith("maplibregl-")));
  expect([...own].sort()).toEqual([
    "maplibregl-canvas",
    "maplibregl-canvas-container",
    "maplibregl-control-container",
    "maplibregl-ctrl-bottom-left",
    "maplibregl-ctrl-bottom-right",
    "maplibregl-ctrl-top-left",
    "maplibregl-ctrl-top-right",
    "maplibregl-interactive",
    "maplibregl-map",
    "maplibregl-touch-drag-pan",
    "maplibregl-touch-zoom-rotate",
  ]);
  const inCorner = (corner: string) =>
    container.querySelector(`.maplibregl-ctrl-${corner}`)?.childElementCount;
  for (const corner of ["top-left", "bottom-right"]) expect(inCorner(corner), corner).toBe(0);
  // The bar for the scale.
  expect(inCorner("bottom-left")).toBe(1);
});

test("pointers take hold of the map, fingers move it and not the page, and its buttons can be pressed", async () => {
  const container = await liveContainer();
  expect(getComputedStyle(container).overflow).toBe("hidden");
  const canvas = styleOf(container, ".maplibregl-canvas");
  expect([canvas.position, canvas.cursor, canvas.touchAction]).toEqual(["absolute", "grab", "none"]);
  expect(styleOf(container, ".maplibregl-canvas-container").userSelect).toBe("none");
  expect(styleOf(container, ".maplibregl-ctrl-top-right").pointerEvents).toBe("none");
  const button = container.querySelector(".map-controls button");
  const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
  expect(document.elementFromPoint(x + width / 2, y + height / 2)).toBe(button);
});
