import { Map as MapLibreMap, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { FlowLayer } from "../../src/map/flow-layer/flow-layer.ts";
import { mountFlowLayer } from "../../src/map/flow-layer/mount-flow-layer.ts";
import type { FlowKind } from "../../src/model/kinds.ts";
import type { Position } from "../../src/model/position.ts";
import { PALETTES } from "../../src/theme/palette.ts";
import { cubicLine } from "../../src/view/bezier.ts";
import { type FlowLook, flowShape } from "../../src/view/flow-shape.ts";
import { type Point, project, unproject } from "../../src/view/mercator.ts";
import { stationAt } from "../../src/view/polyline.ts";
import type { SceneFlow } from "../../src/view/scene.ts";

setWorkerUrl(workerUrl);

export const LIGHT = PALETTES.light;

/** The sea, and above the arrows an island that covers part of them. */
const STYLE: StyleSpecification = {
  version: 8,
  sources: {},
  layers: [{ id: "sea", type: "background", paint: { "background-color": LIGHT.sea } }],
};

export interface FlowStage {
  readonly map: MapLibreMap;
  readonly layer: FlowLayer;
  readonly failures: Error[];
  /** Shows these flows, drawn at the map's zoom. */
  readonly show: (flows: readonly SceneFlow[], emphasised?: ReadonlySet<string> | null) => void;
  /** The next frame, as it is drawn. */
  readonly frame: () => Promise<FlowFrame>;
  /** Where a point along a flow stands, in pixels of the page. */
  readonly along: (flow: SceneFlow, share: number) => Point;
  readonly remove: () => void;
}

interface StageInput {
  readonly zoom?: number;
  readonly center?: Position;
  readonly pixelRatio?: number;
  readonly style?: StyleSpecification;
  readonly size?: { readonly width: number; readonly height: number };
}

/** A map with nothing but the sea and the layer; resolves when the style has loaded. */
export async function openFlowStage(input: StageInput = {}): Promise<FlowStage> {
  const { zoom = 2, center = [180, 20], pixelRatio = 1, style = STYLE } = input;
  const { width, height } = input.size ?? { width: 700, height: 400 };
  const container = document.createElement("div");
  container.style.width = `${width}px`;
  container.style.height = `${height}px`;
  document.body.style.margin = "0";
  document.body.replaceChildren(container);
  const failures: Error[] = [];
  const layer = new FlowLayer("arrows", (why) => failures.push(why));
  const map = new MapLibreMap({
    container,
    style,
    center: [...center],
    zoom,
    pixelRatio,
    fadeDuration: 0,
    attributionControl: false,
  });
  mountFlowLayer(map, layer, "cover");
  await map.once("load");
  return {
    map,
    layer,
    failures,
    show: (flows, emphasised = null) =>
      layer.show({ scene: { zoom: map.getZoom(), flows }, emphasised, shrink: 1 }, "light"),
    frame: () => nextFrame(map),
    along(flow, share) {
      const station = stationAt(flow.arc.line, flow.arc.line.length * share);
      return map.project(nearest(unproject(station, zoom), map.getCenter().lng));
    },
    remove: () => map.remove(),
  };
}

/** A flow that bends northwards, for the zoom of a stage. */
export function bentFlow(look: FlowLook, from: Position, to: Position, input: FlowInput = {}): SceneFlow {
  const { id = "flow/a", kind = "batteries", zoom = 2 } = input;
  const start = project(from, zoom);
  const end = project(to, zoom);
  const third = { x: (end.x - start.x) / 3, y: (end.y - start.y) / 3 };
  const rise = Math.abs(end.x - start.x) * 0.12;
  const line = cubicLine(
    start,
    { x: start.x + third.x, y: start.y + third.y - rise },
    { x: end.x - third.x, y: end.y - third.y - rise },
    end,
  );
  const flow = { id, kind } as SceneFlow["flow"];
  return {
    flow,
    look,
    arc: { id, line, hook: null, crowded: false },
    shape: flowShape(line, look),
    strength: "full",
  };
}

interface FlowInput {
  readonly id?: string;
  readonly kind?: FlowKind;
  readonly zoom?: number;
}

/** A frame of the map, pixel by pixel of the screen. */
export class FlowFrame {
  readonly #image: ImageData;
  readonly #ratio: number;

  constructor(image: ImageData, ratio: number) {
    this.#image = image;
    this.#ratio = ratio;
  }

  /** `#rrggbb` of the pixel of the screen at a point of the page. */
  at({ x, y }: Point): string {
    const column = Math.floor(x * this.#ratio);
    const row = Math.floor(y * this.#ratio);
    const [red, green, blue] = this.#image.data.slice(4 * (row * this.#image.width + column));
    return `#${[red, green, blue].map((channel) => (channel ?? 0).toString(16).padStart(2, "0")).join("")}`;
  }

  /** `#rrggbb` of the pixels of the screen where a mask of the same size is as wanted. */
  where(isWanted: (index: number) => boolean): Set<string> {
    const colours = new Set<number>();
    const pixels = new Uint32Array(this.#image.data.buffer);
    for (const [index, pixel] of pixels.entries()) if (isWanted(index)) colours.add(pixel & 0xffffff);
    const hex = (channel: number) => channel.toString(16).padStart(2, "0");
    // Little-endian: blue is the third byte.
    return new Set(
      [...colours].map(
        (pixel) => `#${[pixel, pixel >> 8, pixel >> 16].map((part) => hex(part & 255)).join("")}`,
      ),
    );
  }

  /** How many pixels of the screen have exactly a colour, in a square of the page round a point or in the frame. */
  count(colour: string, centre?: Point, side = 0): number {
    const { width, height, data } = this.#image;
    const reach = (side / 2) * this.#ratio;
    const x = (centre?.x ?? 0) * this.#ratio;
    const y = (centre?.y ?? 0) * this.#ratio;
    const [left, right] = centre ? [x - reach, x + reach] : [0, width];
    const [top, bottom] = centre ? [y - reach, y + reach] : [0, height];
    const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    let count = 0;
    for (let row = Math.max(0, Math.round(top)); row < Math.min(height, Math.round(bottom)); row += 1) {
      for (
        let column = Math.max(0, Math.round(left));
        column < Math.min(width, Math.round(right));
        column += 1
      ) {
        const at = 4 * (row * width + column);
        if (wanted.every((channel, index) => data[at + index] === channel)) count += 1;
      }
    }
    return count;
  }
}

async function nextFrame(map: MapLibreMap): Promise<FlowFrame> {
  // Two frames: MapLibre may finish work of the last change in the first.
  for (const _ of [1, 2]) {
    const drawn = map.once("render");
    map.triggerRepaint();
    await drawn;
  }
  const canvas = map.getCanvas();
  return new Promise((resolve) => {
    // While "render" is handled the canvas still holds the frame.
    map.once("render", () => {
      const context = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d");
      if (!context) throw new Error("no 2D canvas");
      context.drawImage(canvas, 0, 0);
      const image = context.getImageData(0, 0, canvas.width, canvas.height);
      resolve(new FlowFrame(image, canvas.width / canvas.clientWidth));
    });
    map.triggerRepaint();
  });
}

function nearest([lng, lat]: readonly [number, number], centre: number): [number, number] {
  return [lng + 360 * Math.round((centre - lng) / 360), lat];
}
