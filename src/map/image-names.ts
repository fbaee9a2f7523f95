import type { PaletteName } from "../theme/palette.ts";
import { isPaletteName } from "../theme/system-palette.ts";
import { MARK_CORNERS, type MarkForm, type MarkLook } from "../view/mark-shape.ts";
import type { HatchLook } from "../view/territories.ts";

/** What an image of the style shows. Its name holds all of it, so that a look of another theme is another image. */
export type ImageSubject =
  | { readonly type: "mark"; readonly form: MarkForm; readonly look: MarkLook; readonly palette: PaletteName }
  | { readonly type: "hatch"; readonly look: HatchLook; readonly palette: PaletteName };

const LOOKS: readonly string[] = [
  "filled",
  "half",
  "hollow",
  "broken",
  "stopped",
  "closed",
  "questioned",
  "draft",
];
const HATCHES: readonly string[] = ["lines", "sparse lines", "dots", "questions"];

export function markImage(form: MarkForm, look: MarkLook, palette: PaletteName): string {
  return `mark|${form}|${look}|${palette}`;
}

export function hatchImage(look: HatchLook, palette: PaletteName): string {
  return `hatch|${look}|${palette}`;
}

/** Inverse of `markImage` and `hatchImage`; null for any other name. */
export function imageSubject(name: string): ImageSubject | null {
  const [type, ...parts] = name.split("|");
  const palette = parts.at(-1) ?? "";
  if (!isPaletteName(palette)) return null;
  const [first = "", second = ""] = parts;
  if (type === "hatch" && parts.length === 2 && HATCHES.includes(first)) {
    return { type, look: first as HatchLook, palette };
  }
  if (type === "mark" && parts.length === 3 && Object.hasOwn(MARK_CORNERS, first) && LOOKS.includes(second)) {
    return { type, form: first as MarkForm, look: second as MarkLook, palette };
  }
  return null;
}
