import { atStrength, type Palette } from "../theme/palette.ts";
import { paletteOf } from "../theme/system-palette.ts";
import { MARK_CORNERS, MARK_RADIUS, type MarkForm, type MarkLook } from "../view/mark-shape.ts";
import { HATCH_ASK, type HatchLook } from "../view/territories.ts";
import type { ImageSubject } from "./image-names.ts";

/** Side of a mark's image and of a hatch tile, in pixels of the page. */
const MARK_SIDE = 24;
const HATCH_TILE = 8;
const SPARSE_TILE = 16;

/** Draws an image of the style at a device's resolution. @param pixelRatio device pixels per pixel of the page */
export function drawImage(subject: ImageSubject, pixelRatio: number): ImageData {
  const palette = paletteOf(subject.palette);
  if (subject.type === "hatch") return drawHatch(subject.look, palette, pixelRatio);
  return paint(MARK_SIDE, pixelRatio, (context) => drawMark(context, subject.form, subject.look, palette));
}

function paint(
  side: number,
  pixelRatio: number,
  draw: (context: CanvasRenderingContext2D) => void,
): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = Math.round(side * pixelRatio);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser draws no 2D canvas");
  context.scale(canvas.width / side, canvas.height / side);
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function drawHatch(look: HatchLook, palette: Palette, pixelRatio: number): ImageData {
  const side = look === "lines" ? HATCH_TILE : look === "questions" ? HATCH_ASK.tile : SPARSE_TILE;
  return paint(side, pixelRatio, (context) => {
    context.strokeStyle = context.fillStyle = look === "lines" ? palette.hatch : palette.disputed;
    if (look === "questions") {
      context.font = "12px sans-serif";
      context.textAlign = "center";
      for (const [x, y] of HATCH_ASK.at) context.fillText("?", x, y);
      return;
    }
    if (look === "dots") {
      for (const [x, y] of [
        [4, 4],
        [12, 12],
      ] as const) {
        context.beginPath();
        context.arc(x, y, 0.9, 0, 2 * Math.PI);
        context.fill();
      }
      return;
    }
    context.lineWidth = look === "lines" ? 1.1 : 0.8;
    // Three parallels, so that the corners of neighbouring tiles meet.
    for (const shift of [-side, 0, side]) {
      context.beginPath();
      context.moveTo(shift - 2, side + 2);
      context.lineTo(shift + side + 2, -2);
      context.stroke();
    }
  });
}

function drawMark(context: CanvasRenderingContext2D, form: MarkForm, look: MarkLook, palette: Palette): void {
  context.translate(MARK_SIDE / 2, MARK_SIDE / 2);
  const outline = outlineOf(form);
  context.lineJoin = "round";
  context.strokeStyle = palette.halo;
  context.lineWidth = 5;
  context.stroke(outline);
  context.fillStyle = look === "filled" ? palette.markFill : palette.markHollow;
  context.fill(outline);
  if (look === "half") fillLowerHalf(context, outline, palette.markFill);
  const isDraft = look === "draft";
  context.strokeStyle = isDraft ? atStrength(palette, palette.markStroke, "historical") : palette.markStroke;
  context.lineWidth = form === "place" ? 1 : 1.8;
  context.setLineDash(isDraft ? [1.6, 2] : look === "broken" ? [3, 2.2] : []);
  context.stroke(outline);
  context.setLineDash([]);
  if (look === "stopped") drawBar(context, palette.stop);
  if (look === "closed") drawBar(context, palette.markStroke);
  if (look === "questioned") drawQuestion(context, palette.markStroke);
}

function outlineOf(form: MarkForm): Path2D {
  const radius = MARK_RADIUS[form];
  const path = new Path2D();
  for (const [x, y] of MARK_CORNERS[form]) path.lineTo(x * radius, y * radius);
  path.closePath();
  return path;
}

function fillLowerHalf(context: CanvasRenderingContext2D, outline: Path2D, colour: string): void {
  context.save();
  context.clip(outline);
  context.fillStyle = colour;
  context.fillRect(-MARK_SIDE, 0, 2 * MARK_SIDE, MARK_SIDE);
  context.restore();
}

function drawBar(context: CanvasRenderingContext2D, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 2.6;
  context.beginPath();
  context.moveTo(-9, 9);
  context.lineTo(9, -9);
  context.stroke();
}

function drawQuestion(context: CanvasRenderingContext2D, colour: string): void {
  context.fillStyle = colour;
  context.font = "bold 11px sans-serif";
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText("?", 0, 0.5);
}
