import { effect, type ReadonlySignal } from "@preact/signals";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Messages } from "../i18n/messages.ts";

/**
 * MapLibre's words for gestures that a page around the map has first claim to. Version 6 knows them by these keys
 * (`src/ui/default_locale.ts` of MapLibre).
 */
export function gestureWords({ gestures }: Messages["embed"]): Record<string, string> {
  return {
    "CooperativeGesturesHandler.WindowsHelpText": gestures.wheel,
    "CooperativeGesturesHandler.MacHelpText": gestures.wheelOnMac,
    "CooperativeGesturesHandler.MobileHelpText": gestures.fingers,
  };
}

/**
 * While gestures are shared, the wheel and one finger move the page, the modifier key and two fingers the map.
 * @returns a function that leaves them as they are
 */
export function shareGestures(map: MapLibreMap, shared: ReadonlySignal<boolean>): () => void {
  return effect(() => {
    if (shared.value) map.cooperativeGestures.enable();
    else map.cooperativeGestures.disable();
  });
}
