import type { Map as MapLibreMap } from "maplibre-gl";
import type { PaletteName } from "../theme/palette.ts";
import { paletteOf } from "../theme/system-palette.ts";
import { type FlowTrack, flowTrack, pulsesAt } from "../view/flow-track.ts";
import { type Point, unproject } from "../view/mercator.ts";
import type { Scene } from "../view/scene.ts";

/** How long the motion lasts, and how long it comes and goes, in milliseconds. */
const DURATION = 3_600;
const FADE = 500;

/** Radius of a pulse at its largest, in pixels of the plane. */
const RADIUS = 2.6;

/** What moves, and where the plane lies on the screen. */
export interface MotionInput {
  readonly scene: Pick<Scene, "flows" | "zoom">;
  /** Ids of the flows along which something moves. */
  readonly ids: ReadonlySet<string>;
  /** Pixels of the screen per pixel of the scene's plane. */
  readonly shrink: number;
  readonly palette: PaletteName;
}

/**
 * Pulses along what is picked, for a few seconds, to show which way it goes: a help, never the only sign, and nothing
 * for readers who ask for less motion. On a canvas of its own over the map, because whatever moves in the map makes
 * it draw all of itself again.
 */
export class FlowMotion {
  readonly #map: MapLibreMap;
  readonly #canvas: HTMLCanvasElement;
  #frame = 0;

  constructor(map: MapLibreMap) {
    this.#map = map;
    this.#canvas = map.getContainer().ownerDocument.createElement("canvas");
    this.#canvas.className = "map-motion";
    this.#canvas.setAttribute("aria-hidden", "true");
    map.on("movestart", () => this.stop());
    map.on("resize", () => this.stop());
  }

  /** Lets pulses run from now on, in place of those that run already. The map must be at rest. */
  play({ scene, ids, shrink, palette }: MotionInput): void {
    this.stop();
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const tracks = scene.flows
      .filter(({ flow }) => ids.has(flow.id))
      .flatMap((flow) => flowTrack(flow) ?? []);
    const context = tracks.length === 0 ? null : this.#open();
    if (!context) return;
    const { halo, casing } = paletteOf(palette);
    context.fillStyle = halo;
    context.strokeStyle = casing;
    const toScreen = (point: Point) => this.#onScreen(point, scene.zoom);
    const start = performance.now();
    const draw = (now: number) => {
      const elapsed = now - start;
      if (elapsed >= DURATION) return this.stop();
      context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
      context.globalAlpha = Math.max(0, Math.min(1, elapsed / FADE, (DURATION - elapsed) / FADE));
      drawPulses(context, tracks, elapsed, shrink, toScreen);
      this.#frame = requestAnimationFrame(draw);
    };
    this.#frame = requestAnimationFrame(draw);
  }

  /** Takes the pulses away. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#canvas.remove();
  }

  /** An empty canvas over the map, in pixels of the page; null when the browser draws none. */
  #open(): CanvasRenderingContext2D | null {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const ratio = window.devicePixelRatio;
    this.#canvas.width = Math.round(clientWidth * ratio);
    this.#canvas.height = Math.round(clientHeight * ratio);
    this.#map.getCanvasContainer().append(this.#canvas);
    const context = this.#canvas.getContext("2d");
    context?.scale(ratio, ratio);
    return context;
  }

  #onScreen(point: Point, zoom: number): Point {
    const [lng, lat] = unproject(point, zoom);
    const turns = Math.round((this.#map.getCenter().lng - lng) / 360);
    return this.#map.project([lng + turns * 360, lat]);
  }
}

function drawPulses(
  context: CanvasRenderingContext2D,
  tracks: readonly FlowTrack[],
  elapsed: number,
  shrink: number,
  toScreen: (point: Point) => Point,
): void {
  context.lineWidth = 1.2 * shrink;
  for (const { x, y, size } of tracks.flatMap((track) => pulsesAt(track, elapsed))) {
    if (size <= 0) continue;
    const at = toScreen({ x, y });
    context.beginPath();
    context.arc(at.x, at.y, RADIUS * size * shrink, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
}
