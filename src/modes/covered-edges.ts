import { NO_PADDING, type Padding } from "../view/camera.ts";

type Box = Pick<DOMRect, "top" | "right" | "bottom" | "left">;

/**
 * How much of a frame's edge a panel covers, in pixels: the right edge when the panel stands beside the free part,
 * the bottom edge when it stands under it. Nothing when they do not touch.
 */
export function coveredEdges(frame: Box, panel: Box): Padding {
  const overlapsX = panel.left < frame.right && panel.right > frame.left;
  const overlapsY = panel.top < frame.bottom && panel.bottom > frame.top;
  if (!overlapsX || !overlapsY) return NO_PADDING;
  const freeBeside = panel.left - frame.left;
  if (freeBeside > 0) return { ...NO_PADDING, right: frame.right - panel.left };
  return { ...NO_PADDING, bottom: frame.bottom - Math.max(panel.top, frame.top) };
}
