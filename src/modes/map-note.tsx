import type { MapState } from "../map/map-view.ts";
import { useSite } from "../panels/site-context.ts";

/** A sentence over the map's place while there is no map: why, and where it can help, a button for a new one. */
export function MapNote({ state }: { state: MapState }) {
  const { map } = useSite().messages;
  if (state.type === "live") return null;
  if (state.type === "loading") return <p class="map-note">{map.loading}</p>;
  const { why, resume } = state;
  return (
    <div class="map-note" role="alert">
      <p>{map.failed[why]}</p>
      {resume && (
        <button
          type="button"
          onClick={({ currentTarget }) => {
            // The button goes away; the keyboard stays at the map.
            currentTarget.closest<HTMLElement>(".map")?.focus();
            resume();
          }}
        >
          {map.resume}
        </button>
      )}
    </div>
  );
}
