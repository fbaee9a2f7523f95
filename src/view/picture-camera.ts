import { type Camera, fitCamera, furthestZoom, NO_PADDING, showsWell } from "./camera.ts";
import type { Composition } from "./composition.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { pickedPositions } from "./derive.ts";
import { composedCamera } from "./story-camera.ts";
import type { ViewState } from "./view-state.ts";

/** The free part of the map that the reader looks at, in pixels of the page. */
export interface SeenSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The camera of a picture of a view: where the reader has moved the map to, all that is seen there in the picture; else
 * that of the story and, where it does not show well what is picked, closer to that.
 * @param seen null: nobody knows what part of the page the map has; it is taken to be as large as the picture
 */
export function pictureCamera(
  index: DatasetIndex,
  view: ViewState,
  { size }: Pick<Composition, "size">,
  seen: SeenSize | null,
): Camera {
  const frame = { ...size, padding: NO_PADDING };
  if (view.camera) {
    const { center, zoom } = view.camera;
    const { width, height } = seen ?? size;
    const scale = Math.min(size.width / width, size.height / height);
    return { center, zoom: Math.max(furthestZoom(frame), zoom + Math.log2(scale)) };
  }
  const composed = composedCamera(index, view.story, { size });
  const sought = pickedPositions(index, view);
  return sought.length === 0 || showsWell(composed, sought, frame) ? composed : fitCamera(sought, frame);
}
