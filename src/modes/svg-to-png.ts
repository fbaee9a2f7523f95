import type { ViewPicture } from "../still/view-picture.ts";

/** Pixels of the PNG per pixel of the picture: sharp on fine screens and on paper. */
const SCALE = 2;

/**
 * A picture as PNG. It is drawn from a `data:` address, which the page's content policy allows. Rejects when the
 * browser cannot draw it.
 */
export async function pngOf({ svg, width, height }: ViewPicture, page: Document): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = page.createElement("canvas");
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
  });
}
