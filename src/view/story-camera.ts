import { type Camera, entryPositions, type Frame, fitCamera, NO_PADDING } from "./camera.ts";
import { type Composition, compositionFor, compositionScale } from "./composition.ts";
import { type DatasetIndex, positionOf } from "./dataset-index.ts";

/** The camera of a story, or of the overview (`story` null, or unknown), as it is composed. */
export function composedCamera(
  index: DatasetIndex,
  story: string | null,
  { size }: Pick<Composition, "size">,
): Camera {
  const frame = { ...size, padding: NO_PADDING };
  const told = story === null ? undefined : index.storyById.get(story);
  if (!told) return fitCamera(entryPositions(index.dataset), frame);
  return fitCamera(
    told.frame.map((id) => positionOf(index, id)).filter((position) => position !== null),
    frame,
  );
}

/** The camera of a story in a frame: that of its composition, scaled to the free part. */
export function cameraFor(index: DatasetIndex, story: string | null, frame: Frame): Camera {
  const composition = compositionFor(frame);
  const { center, zoom } = composedCamera(index, story, composition);
  return { center, zoom: zoom + Math.log2(compositionScale(composition, frame)) };
}
