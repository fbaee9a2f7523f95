import { effect } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import type { MapState } from "../map/map-view.ts";
import { type Site, useSite } from "../panels/site-context.ts";
import { MapNote } from "./map-note.tsx";
import { startMap } from "./map-pane.tsx";
import { type MapTurns, takeTurns } from "./map-turns.ts";

/** What the map of an embed is: as any map, or at rest while another embed of the page has its turn. */
type EmbedMapState = MapState | { readonly type: "resting" };

/** The map of an embed: live in its turn, else the still picture, with a button for those who want it now. */
export function EmbedMap() {
  const site = useSite();
  const place = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const turns = useRef<MapTurns>(null);
  const [state, setState] = useState<EmbedMapState>({ type: "loading" });
  useEffect(() => {
    if (!place.current || !canvas.current) return undefined;
    turns.current = takeTurns(place.current);
    const stop = followTurns(turns.current, canvas.current, site, setState);
    return () => {
      stop();
      turns.current?.stop();
    };
  }, []);
  return (
    <section class="map" aria-label={site.messages.map.label} tabIndex={-1} ref={place}>
      <div class="map-canvas" ref={canvas} />
      {state.type === "resting" ? (
        <button type="button" class="map-wake" onClick={() => turns.current?.claim()}>
          {site.messages.map.resume}
        </button>
      ) : (
        <MapNote state={state} />
      )}
    </section>
  );
}

/** Starts the map whenever its turn comes, and gives it up when that ends. @returns a function that ends it all */
function followTurns(
  turns: MapTurns,
  canvas: HTMLElement,
  site: Site,
  onState: (state: EmbedMapState) => void,
): () => void {
  let close: (() => void) | null = null;
  const rest = () => {
    if (!close) return;
    close();
    close = null;
    document.documentElement.dataset.map = "still";
  };
  const stop = effect(() => {
    const turn = turns.turn.value;
    if (turn === "mine") close ??= startMap(canvas, site, onState);
    else rest();
    if (turn !== "mine") onState({ type: turn === "none" ? "loading" : "resting" });
  });
  return () => {
    stop();
    rest();
  };
}
