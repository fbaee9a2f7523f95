import { type ReadonlySignal, signal } from "@preact/signals";
import type { MapFailure } from "../i18n/messages.ts";
import type { Position } from "../model/position.ts";
import { type BasemapScale, loadFarScale } from "../view/basemap.ts";
import { type Frame, NO_PADDING, type Padding } from "../view/camera.ts";
import { MAP_PATIENCE } from "../view/map-patience.ts";
import type { Point } from "../view/mercator.ts";
import mapSheet from "./map.css?url";
import type { MapInput, MapState } from "./map-view.ts";
import { RunningMap } from "./running-map.ts";
import { linkStylesheet } from "./stylesheet.ts";

/** How long a browser has to give a lost WebGL context back, in milliseconds; it usually takes a moment. */
const LOSS_PATIENCE = 4_000;

/** A map from its files to its end: what fails is told, what comes late is taken, what is lost can be made anew. */
export class MapLife {
  readonly #input: MapInput;
  readonly #state = signal<MapState>({ type: "loading" });
  #padding: Padding;
  #files: Promise<BasemapScale> | null = null;
  #running: RunningMap | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #disposed = false;

  constructor(input: MapInput) {
    this.#input = input;
    this.#padding = input.padding ?? NO_PADDING;
    this.#start(input.patience ?? MAP_PATIENCE);
  }

  get state(): ReadonlySignal<MapState> {
    return this.#state;
  }

  setPadding(padding: Padding): void {
    if (samePadding(padding, this.#padding)) return;
    this.#padding = padding;
    this.#running?.frameChanged();
  }

  projectEntry(id: string): Point | null {
    return this.#running?.projectEntry(id) ?? null;
  }

  project(position: Position): Point | null {
    return this.#running?.project(position) ?? null;
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    this.#running?.dispose();
  }

  #start(patience: number): void {
    if (!hasWebGL2()) {
      this.#fail("no WebGL");
      return;
    }
    this.#wait(patience, () => this.#fail("not drawn"));
    this.#files ??= loadFiles(this.#input);
    this.#files
      .then(
        (far) => this.#run(far),
        () => this.#fail("not loaded"),
      )
      .catch(() => this.#fail("not drawn"));
  }

  #run(far: BasemapScale): void {
    if (this.#disposed) return;
    this.#running = new RunningMap(this.#input, () => this.#frame(), far, {
      onDrawn: () => this.#settle({ type: "live" }),
      onLost: () => this.#wait(LOSS_PATIENCE, () => this.#giveUp()),
    });
  }

  #giveUp(): void {
    this.#settle({ type: "failed", why: "context lost", resume: () => this.#resume() });
  }

  #resume(): void {
    this.#running?.dispose();
    this.#running = null;
    this.#state.value = { type: "loading" };
    this.#start(MAP_PATIENCE);
  }

  #fail(why: MapFailure): void {
    this.#settle({ type: "failed", why });
  }

  #settle(state: MapState): void {
    clearTimeout(this.#timer);
    if (this.#disposed) return;
    this.#state.value = state;
    this.#input.container.ownerDocument.documentElement.dataset.map = state.type;
  }

  #wait(milliseconds: number, then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, milliseconds);
  }

  #frame(): Frame {
    const { clientWidth: width, clientHeight: height } = this.#input.container;
    return { width, height, padding: this.#padding };
  }
}

/** What the map needs before it starts. Rejects when a file does not arrive whole. */
async function loadFiles({ fetchBasemap, container }: MapInput): Promise<BasemapScale> {
  const [far] = await Promise.all([
    loadFarScale(fetchBasemap),
    linkStylesheet(container.ownerDocument, mapSheet),
  ]);
  return far;
}

function samePadding(a: Padding, b: Padding): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}

function hasWebGL2(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  // A browser keeps only so many contexts alive: give the trial one back.
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
