import { type Frame, freeSize, TOLD_APART } from "./camera.ts";
import { type Box, boxAround } from "./label-layout.ts";
import type { Point } from "./mercator.ts";

/** A width and a height in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * A story is composed for one of two frames and then scaled, as a whole, to the frame it is shown in. So the still
 * picture, which cannot know that frame, and the live map show the same, and the one can take the other's place.
 */
export interface Composition {
  readonly name: "wide" | "narrow";
  readonly size: Size;
  /** Pixels of the composition per pixel of the scene's plane: below 1, marks and arrows get smaller. */
  readonly shrink: number;
}

export const WIDE: Composition = { name: "wide", size: { width: 940, height: 440 }, shrink: 1 };
export const NARROW: Composition = { name: "narrow", size: { width: 390, height: 260 }, shrink: 0.75 };

/** Frames narrower than this, in pixels, get the narrow composition. The style sheets say the same. */
const NARROW_BELOW = 600;

/** The composition for a frame. */
export function compositionFor(frame: Frame): Composition {
  return freeSize(frame).width < NARROW_BELOW ? NARROW : WIDE;
}

/** Pixels of the frame per pixel of the composition: as large as its free part allows. */
export function compositionScale(composition: Composition, frame: Frame): number {
  const { width, height } = freeSize(frame);
  return Math.min(width / composition.size.width, height / composition.size.height);
}

/** The part of the plane that a composition shows, with its middle at a point of it. */
export function composedFrame(middle: Point, { size, shrink }: Pick<Composition, "size" | "shrink">): Box {
  return boxAround(middle, { width: size.width / shrink, height: size.height / shrink });
}

/** What the map's buttons cover of a composition at the most, in its pixels from the upper right corner. */
const BUTTONS = { width: 56, height: 146 } as const;

/** The part of a composed frame that names leave to the map's buttons. */
export function buttonsOf({ right, top }: Box, shrink: number): Box {
  return { left: right - BUTTONS.width / shrink, top, right, bottom: top + BUTTONS.height / shrink };
}

/** How many times as large as for a reader, in a composition of the same scale, things are drawn. */
export interface Magnification {
  /** Marks and arrows. */
  readonly marks: number;
  /** Names, which do not grow with the frame by themselves. */
  readonly text: number;
  /** So far apart, in pixels, the ends of a picked arrow are at the least: else the map goes closer. */
  readonly apart: number;
}

/** Names grow with the frame, as all else does, but stay readable in a small one. */
export function forReaders(frame: Frame): Magnification {
  const text = Math.max(1, compositionScale(compositionFor(frame), frame));
  return { marks: 1, text, apart: TOLD_APART };
}

/** The same as a share of the frame's width, for viewers far from the screen. */
const APART_SHARE = 0.25;

/** The frame that a projector at the least shows, in pixels. */
const PROJECTED = { width: 1024, height: 768 } as const;

/** For the last row: names of 19 pixels at least, which grow with the frame. */
export function forClasses({ width, height }: Pick<Frame, "width" | "height">): Magnification {
  const growth = Math.min(width / PROJECTED.width, height / PROJECTED.height);
  return { marks: 1.35, text: 1.5 * Math.max(1, growth), apart: width * APART_SHARE };
}
