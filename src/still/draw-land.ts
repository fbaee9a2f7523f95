import type { BasemapScale } from "../view/basemap.ts";
import { emphasisedHatches, HATCH_ASK, type HatchLook, type Territories } from "../view/territories.ts";
import { landGroups } from "./land-groups.ts";
import type { StillFrame } from "./still-frame.ts";
import { svgElement } from "./svg-element.ts";

/** What the ids of the hatch patterns end with. */
export const HATCH_ID: Readonly<Record<HatchLook, string>> = {
  lines: "hatch-lines",
  "sparse lines": "hatch-sparse",
  dots: "hatch-dots",
  questions: "hatch-asks",
};

/** Land and tinted areas, hatches and the outline of who imposed them, then borders. Coasts are the edge of the land. */
export function drawLand(
  frame: StillFrame,
  basemap: BasemapScale,
  territories: Territories,
  id: string,
  emphasised: ReadonlySet<string> | null,
): string {
  const { shown, steppedBack } = emphasisedHatches(territories.hatched, emphasised);
  const pale = steppedBack ? " pale" : "";
  const groups = landGroups(basemap, { ...territories, hatched: shown }).map((group, index) => ({
    ...group,
    ref: `${id}-land-${index}`,
  }));
  const again = (ref: string, attributes: Record<string, string>) =>
    svgElement("use", { href: `#${ref}`, ...attributes });
  return [
    // The look stands on the group: what is drawn again elsewhere takes the look from there.
    ...groups.map(({ tinted, geometry, ref }) =>
      svgElement(
        "g",
        { class: tinted ? "area" : "land" },
        svgElement("path", { id: ref, d: frame.pathOf(geometry) }),
      ),
    ),
    ...groups.flatMap(({ hatches, ref }) =>
      hatches.map((look) => again(ref, { class: `hatch${pale}`, fill: `url(#${id}-${HATCH_ID[look]})` })),
    ),
    ...groups.filter(({ imposer }) => imposer).map(({ ref }) => again(ref, { class: `imposer${pale}` })),
    ...(["border", "disputed"] as const).map((kind) => lines(frame, basemap, kind)),
  ].join("");
}

function lines(frame: StillFrame, basemap: BasemapScale, kind: "border" | "disputed"): string {
  const data = basemap.lines.features
    .filter(({ properties }) => properties.kind === kind)
    .map(({ geometry }) => frame.pathOf(geometry))
    .join("");
  return data === "" ? "" : svgElement("path", { class: kind, d: data });
}

/** The hatch patterns, which every picture on a page brings under its own ids. They move with the map plane. */
export function hatchPatterns(id: string): string {
  const pattern = (look: HatchLook, side: number, body: string) =>
    svgElement(
      "pattern",
      { id: `${id}-${HATCH_ID[look]}`, width: side, height: side, patternUnits: "userSpaceOnUse" },
      body,
    );
  const line = (side: number, width: number) =>
    svgElement("path", {
      class: "hatch-line",
      "stroke-width": width,
      d: `M-2 2 2-2M-2 ${side + 2} ${side + 2}-2M${side - 2} ${side + 2} ${side + 2} ${side - 2}`,
    });
  const dot = (x: number, y: number) => svgElement("circle", { class: "hatch-dot", cx: x, cy: y, r: 0.9 });
  const ask = (x: number, y: number) => svgElement("text", { class: "hatch-ask", x, y }, "?");
  return svgElement(
    "defs",
    {},
    pattern("lines", 8, line(8, 1.1)) +
      pattern("sparse lines", 16, svgElement("g", { class: "over" }, line(16, 0.8))) +
      pattern("dots", 16, dot(4, 4) + dot(12, 12)) +
      pattern("questions", HATCH_ASK.tile, HATCH_ASK.at.map(([x, y]) => ask(x, y)).join("")),
  );
}
