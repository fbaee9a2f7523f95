import { render } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { createMap, type MapHandle } from "../../src/map/map-view.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { Explore } from "../../src/modes/explore.tsx";
import { keepClearOfPanel } from "../../src/modes/keep-clear-of-panel.ts";
import { bindPage } from "../../src/modes/page-attributes.ts";
import type { Site } from "../../src/panels/site-context.ts";
import { indexDataset } from "../../src/view/dataset-index.ts";
import { pickedPositions, selectedEntry } from "../../src/view/derive.ts";
import type { Point } from "../../src/view/mercator.ts";
import { selectionOf } from "../../src/view/selection.ts";
import { createViewStore } from "../../src/view/store.ts";
import { INITIAL_VIEW } from "../../src/view/view-state.ts";
import { casesOf } from "../long-run.ts";
import "../../src/theme/site.css";

let undo: (() => void)[] = [];

beforeEach(() => {
  const original = window.matchMedia;
  // The camera jumps, so that nothing has to be waited for but drawing.
  vi.spyOn(window, "matchMedia").mockImplementation((query) => {
    const list = original.call(window, query);
    return query.includes("reduced-motion") ? Object.defineProperty(list, "matches", { value: true }) : list;
  });
});

afterEach(() => {
  for (const step of undo) step();
  undo = [];
  vi.restoreAllMocks();
});

type Screen = [width: number, height: number];
test.each(
  casesOf<Screen>(
    [
      [390, 844],
      [320, 480],
    ],
    [[360, 640]],
  ),
)(
  "at %i × %i the sheet never hides the mark it speaks of",
  async (width, height) => {
    await page.viewport(width, height);
    const { site, handle, canvas } = await openPage();
    const { dataset } = site.index;
    const hidden: string[] = [];
    let looked = 0;
    for (const { id } of [...dataset.entries, ...dataset.places, ...dataset.organisations]) {
      // The reader has moved the map away, and nothing is picked.
      site.store.update({ selection: { type: "none" }, camera: { center: [-60, -30], zoom: 3 } });
      site.store.update({ selection: selectionOf(site.index, id) });
      await drawn();
      const view = site.store.view.peek();
      const points = pickedPositions(site.index, view).map((position) => handle.project(position));
      const isMark = selectedEntry(site.index, view)?.type !== "measure";
      for (const point of isMark ? [...points, handle.projectEntry(id)] : points) {
        if (!point) continue;
        looked += 1;
        const seen = whatIsSeenAt(point, canvas);
        if (seen !== null) hidden.push(`${id} under ${seen}`);
      }
    }
    expect(hidden).toEqual([]);
    expect(looked).toBeGreaterThan(dataset.entries.length);
  },
  180_000,
);

/** The page as a reader has it, with the live map of the real dataset. */
async function openPage(): Promise<{ site: Site; handle: MapHandle; canvas: HTMLElement }> {
  const response = await fetch("/data/dataset.json");
  const index = indexDataset((await response.json()) as Dataset);
  const store = createViewStore({ ...INITIAL_VIEW, theme: "light" });
  const site: Site = { index, store, focus: { opener: null, toHeading: false } };
  const root = document.createElement("div");
  root.id = "app";
  document.body.replaceChildren(root);
  delete document.documentElement.dataset.map;
  const map = (
    <section class="map" aria-label="Map" tabIndex={-1}>
      <div class="map-canvas" />
    </section>
  );
  const unbind = bindPage(site, document);
  render(<Explore site={site} map={map} />, root);
  const canvas = root.querySelector<HTMLElement>(".map-canvas");
  if (!canvas) throw new Error("no place for the map");
  const handle = createMap({
    container: canvas,
    index,
    store,
    fetchBasemap: async (file) => (await fetch(`/basemap/${file}`)).json(),
  });
  undo = [keepClearOfPanel(canvas, site, handle), handle.dispose, unbind, () => render(null, root)];
  await expect.poll(() => handle.state.value.type, { timeout: 30_000 }).toBe("live");
  return { site, handle, canvas };
}

/** The sheet is drawn after the view has changed, and the map after the sheet. */
async function drawn(): Promise<void> {
  for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
}

/** What lies over a point of the map; null when the map itself is seen there. */
function whatIsSeenAt(point: Point, canvas: HTMLElement): string | null {
  const { left, top } = canvas.getBoundingClientRect();
  const found = document.elementFromPoint(left + point.x, top + point.y);
  const at = `at ${Math.round(point.x)},${Math.round(point.y)}`;
  if (!found) return `the window's edge ${at}`;
  return found.closest(".map-canvas") && !found.closest(".map-controls")
    ? null
    : `${found.className || found.tagName} ${at}`;
}
