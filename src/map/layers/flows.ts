import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import { FLOW_KINDS } from "../../model/kinds.ts";
import { atStrength, barColour, casingColour, type Palette, type Strength } from "../../theme/palette.ts";
import { SOURCES } from "../sources.ts";

/** A glow round the arrow that the pointer is over. */
export function hoverLayer(palette: Palette): LayerSpecification {
  return {
    id: "flow-hover",
    type: "line",
    source: SOURCES.hover,
    layout: { "line-join": "round" },
    paint: { "line-color": hueOf(palette, (colour) => colour), "line-width": 9, "line-opacity": 0.3 },
  };
}

/**
 * Arrows for graphics cards that cannot run `FlowLayer`, as filled outlines: each part is cased by a line along its
 * edge, below its fill. `part` is "solid", "ghost" (outlined in its hue, hardly filled) or "bar" (what stops the
 * flow). What steps back changes its colour and not its opacity, because through a translucent fill its casing would
 * show.
 */
export function flowLayers(palette: Palette): LayerSpecification[] {
  const hue = byStrength((strength) => hueOf(palette, (colour) => atStrength(palette, colour, strength)));
  const halo = byStrength((strength) => atStrength(palette, palette.halo, strength));
  const part = (name: string): FilterSpecification => ["==", ["get", "part"], name];
  const edge = (
    id: string,
    name: string,
    colour: ExpressionSpecification,
    width: number,
  ): LayerSpecification => ({
    id,
    type: "line",
    source: SOURCES.flows,
    filter: part(name),
    layout: { "line-join": "round" },
    paint: { "line-color": colour, "line-width": width },
  });
  const inside = (
    id: string,
    name: string,
    colour: ExpressionSpecification | string,
  ): LayerSpecification => ({
    id,
    type: "fill",
    source: SOURCES.flows,
    filter: part(name),
    paint: { "fill-color": colour },
  });
  return [
    edge("flow-ghost-halo", "ghost", halo, 4),
    inside("flow-ghost-fill", "ghost", palette.halo),
    edge("flow-ghost", "ghost", hue, 1.4),
    edge(
      "flow-casing",
      "solid",
      byStrength((strength) => casingColour(palette, strength)),
      1.8,
    ),
    inside("flow-solid", "solid", hue),
    edge("flow-bar-casing", "bar", halo, 3),
    inside(
      "flow-bar",
      "bar",
      byStrength((strength) => barColour(palette, strength)),
    ),
  ];
}

/** A colour by how strongly the flow is shown. */
function byStrength(
  paint: (strength: Strength) => ExpressionSpecification | string,
): ExpressionSpecification {
  const cases = (["historical", "quiet", "dim"] as const).flatMap((strength) => [strength, paint(strength)]);
  return ["match", ["get", "strength"], ...cases, paint("full")] as unknown as ExpressionSpecification;
}

function hueOf(palette: Palette, shade: (colour: string) => string): ExpressionSpecification {
  const cases = FLOW_KINDS.flatMap((kind) => [kind, shade(palette.flow[kind])]);
  return [
    "match",
    ["get", "flowKind"],
    ...cases,
    shade(palette.casing),
  ] as unknown as ExpressionSpecification;
}
