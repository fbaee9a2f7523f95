import { encode } from "uqr";
import { svgElement } from "./svg-element.ts";

/** Free space round a QR code, in modules (ISO/IEC 18004, 5.3.8). */
const QUIET_ZONE = 4;

/** An address as a QR code: SVG text, black on white, one path. @param title what it leads to */
export function codePicture(address: string, title: string): string {
  const { data, size } = encode(address, { ecc: "M", border: QUIET_ZONE });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return svgElement(
    "svg",
    {
      class: "code",
      viewBox: `0 0 ${size} ${size}`,
      role: "img",
      "aria-label": title,
      "shape-rendering": "crispEdges",
    },
    svgElement("rect", { width: size, height: size, fill: "#fff" }) +
      svgElement("path", { d: squares.join(""), fill: "#000" }),
  );
}
