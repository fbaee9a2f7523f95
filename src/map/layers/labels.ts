import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { FLOW_KINDS } from "../../model/kinds.ts";
import { flowInk, type Palette } from "../../theme/palette.ts";
import { LINE_HEIGHT, LOCAL_NAME_SHARE } from "../../view/scene-labels.ts";
import { LABEL_FONTS } from "../label-fonts.ts";
import { SOURCES } from "../sources.ts";

/** Every label stands where it was placed: MapLibre neither moves nor drops one. */
export function labelLayers(palette: Palette): LayerSpecification[] {
  const field: ExpressionSpecification = [
    "format",
    ["get", "text"],
    {},
    ["get", "local"],
    { "font-scale": LOCAL_NAME_SHARE, "text-font": ["literal", [...LABEL_FONTS.area]] },
  ];
  const layer = (
    id: string,
    kinds: string[],
    font: readonly string[],
    colour: string | ExpressionSpecification,
  ): LayerSpecification => ({
    id,
    type: "symbol",
    source: SOURCES.labels,
    filter: ["in", ["get", "kind"], ["literal", kinds]],
    layout: {
      "text-field": field,
      "text-font": [...font],
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
    layer("labels-areas", ["area", "place"], LABEL_FONTS.area, palette.labelQuiet),
    layer("labels-flows", ["flow"], LABEL_FONTS.flow, flowLabelColour(palette)),
    layer("labels-marks", ["mark"], LABEL_FONTS.mark, palette.label),
    layer("labels-stops", ["stopped flow"], LABEL_FONTS.mark, palette.stop),
    layer("labels-questions", ["question"], LABEL_FONTS.mark, palette.label),
  ];
}

/** The hue of what flows, darkened (or lightened) towards the label colour until small print can be read. */
function flowLabelColour(palette: Palette): ExpressionSpecification {
  const cases = FLOW_KINDS.flatMap((kind) => [kind, flowInk(palette, kind)]);
  return ["match", ["get", "flowKind"], ...cases, palette.label] as unknown as ExpressionSpecification;
}
