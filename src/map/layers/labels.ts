import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { FLOW_KINDS } from "../../model/kinds.ts";
import { flowInk, type Palette } from "../../theme/palette.ts";
import { LINE_HEIGHT, LOCAL_NAME_SHARE } from "../../view/label-text.ts";
import { type FontFamilies, fontStack } from "../label-fonts.ts";
import { SOURCES } from "../sources.ts";

/** Every label stands where it was placed: MapLibre neither moves nor drops one. */
export function labelLayers(palette: Palette, families: FontFamilies): LayerSpecification[] {
  const field: ExpressionSpecification = [
    "format",
    ["get", "text"],
    {},
    ["get", "local"],
    { "font-scale": LOCAL_NAME_SHARE, "text-font": ["literal", fontStack("area", families)] },
  ];
  const layer = (
    id: string,
    kinds: string[],
    font: string[],
    colour: string | ExpressionSpecification,
  ): LayerSpecification => ({
    id,
    type: "symbol",
    source: SOURCES.labels,
    filter: ["in", ["get", "kind"], ["literal", kinds]],
    layout: {
      "text-field": field,
      "text-font": font,
      "text-size": ["get", "size"],
      "text-line-height": LINE_HEIGHT,
      "text-max-width": 60,
      "text-allow-overlap": true,
      "text-ignore-placement": true,
    },
    paint: {
      "text-color": colour,
      "text-halo-color": palette.halo,
      "text-halo-width": 1.6,
      "text-opacity": ["case", ["get", "dim"], 0.35, 1],
    },
  });
  return [
    {
      id: "label-leaders",
      type: "line",
      source: SOURCES.labels,
      filter: ["==", ["get", "kind"], "leader"],
      paint: {
        "line-color": palette.label,
        "line-width": 0.8,
        "line-opacity": ["case", ["get", "dim"], 0.3, 0.8],
      },
    },
    layer("labels-areas", ["area", "place", "edge"], fontStack("area", families), palette.labelQuiet),
    layer("labels-flows", ["flow"], fontStack("flow", families), flowLabelColour(palette)),
    layer("labels-marks", ["mark"], fontStack("mark", families), palette.label),
    layer("labels-stops", ["stopped flow"], fontStack("mark", families), palette.stop),
    layer("labels-questions", ["question"], fontStack("mark", families), palette.label),
  ];
}

/** The hue of what flows, darkened (or lightened) towards the label colour until small print can be read. */
function flowLabelColour(palette: Palette): ExpressionSpecification {
  const cases = FLOW_KINDS.flatMap((kind) => [kind, flowInk(palette, kind)]);
  return ["match", ["get", "flowKind"], ...cases, palette.label] as unknown as ExpressionSpecification;
}
