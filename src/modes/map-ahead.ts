import { BASEMAP_FILES } from "../model/basemap.ts";
import { expectBasemap } from "./fetch-basemap.ts";

/**
 * Asks for the map's code and its far base map while the data is still on its way, if the map's place is on screen:
 * they are most of the weight, and over a slow connection a second is lost by asking for one after the other. What does
 * not arrive is missed by whoever makes the map.
 */
export function askForMapAhead(place: Element | null): void {
  if (!place) return;
  const onScreen = new IntersectionObserver((entries) => {
    onScreen.disconnect();
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    import("../map/map-view.ts").catch(() => undefined);
    expectBasemap(BASEMAP_FILES.world110m);
  });
  onScreen.observe(place);
}
