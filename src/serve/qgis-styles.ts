import {
  FACILITY_KINDS,
  type FacilityKind,
  FLOW_KINDS,
  type FlowKind,
  MEASURE_STATUSES,
  STATUSES,
  type Status,
} from "../model/kinds.ts";
import { PALETTES, type Palette } from "../theme/palette.ts";
import { type FlowLook, flowLook } from "../view/flow-shape.ts";
import { type MarkLook, markLook } from "../view/mark-shape.ts";
import { type HatchLook, hatchLook } from "../view/territories.ts";
import { type QgisSymbol, qgisStyle, type Rule, rgb, type SymbolLayer } from "./qgis-symbol.ts";

/**
 * How QGIS draws the published GeoJSON files: file name → style. The colours are the palette's, the looks those that the
 * map gives each kind and status, so that a file opens looking like the map: hue for the kind, pattern for the status.
 */
export function qgisStyles(palette: Palette = PALETTES.light): Map<string, string> {
  const names = { column: "name", colour: palette.label, halo: palette.halo };
  return new Map([
    ["facilities.qml", qgisStyle(facilityRules(palette), names)],
    ["flows.qml", qgisStyle(flowRules(palette), null)],
    ["measures.qml", qgisStyle(measureRules(palette), null)],
    ["agreements.qml", qgisStyle([{ label: "agreement", filter: null, symbol: agreement(palette) }], names)],
    ["places.qml", qgisStyle([{ label: "place", filter: null, symbol: place(palette) }], names)],
  ]);
}

/** Legend entries that explain a pattern match no feature: the rules of the kinds draw them all. */
const FOR_THE_LEGEND = "FALSE";

/** Lengths of dash and gap, in millimetres. */
const DASHES: Readonly<Record<FlowLook, string>> = {
  solid: "10;0",
  severed: "10;0",
  "severed once": "10;0",
  hollow: "10;0",
  "hollow dashes": "4;1.8",
  "long dashes": "4;1.8",
  dots: "0.8;1.6",
  "thinning dashes": "3.6;1.2;2.6;1.8;1.6;2.4",
  ghost: "2.4;1.8",
  draft: "1.2;1.4",
};

/** Looks of what does not go. */
const HOLLOW: readonly FlowLook[] = ["hollow", "hollow dashes", "ghost"];

function flowRules(palette: Palette): Rule[] {
  const kinds = FLOW_KINDS.map((kind) => ({
    label: kind,
    filter: `"kind" = '${kind}'`,
    symbol: flow(palette, palette.flow[kind satisfies FlowKind], {
      dash: caseOf([...STATUSES, null], (status) => `'${DASHES[flowLook(status)]}'`),
      hollow: hasLook(HOLLOW),
      // A measure severs the trade; of a past or alleged halt the status speaks.
      severed: `"status" = 'halted' OR ("severed_by" IS NOT NULL AND "status" = 'ended')`,
      asked: hasLook(["ghost"]),
    }),
  }));
  const statuses = [...STATUSES, null].map((status) => {
    const look = flowLook(status);
    return {
      label: status ?? "status not reported",
      filter: FOR_THE_LEGEND,
      symbol: flow(palette, palette.labelQuiet, {
        dash: `'${DASHES[look]}'`,
        hollow: String(HOLLOW.includes(look)).toUpperCase(),
        severed: String(look === "severed").toUpperCase(),
        asked: String(look === "ghost").toUpperCase(),
      }),
    };
  });
  return [...kinds, ...statuses];
}

/** SQL that tells whether a feature's status has one of the looks. */
function hasLook(looks: readonly FlowLook[]): string {
  const all: readonly (Status | null)[] = [...STATUSES, null];
  const fitting = all.filter((status) => looks.includes(flowLook(status)));
  return fitting
    .map((status) => (status === null ? `"status" IS NULL` : `"status" = '${status}'`))
    .join(" OR ");
}

function caseOf<Value extends string>(
  statuses: readonly (Value | null)[],
  answer: (status: Value | null) => string,
): string {
  const known = statuses.flatMap((status) =>
    status === null ? [] : [`WHEN "status" = '${status}' THEN ${answer(status)}`],
  );
  return `CASE ${known.join(" ")} ELSE ${answer(null)} END`;
}

interface FlowExpressions {
  readonly dash: string;
  readonly hollow: string;
  readonly severed: string;
  readonly asked: string;
}

/** A line of the hue, a lighter one inside where nothing goes, a head at its end, and across what is severed the bar. */
function flow(palette: Palette, hue: string, { dash, hollow, severed, asked }: FlowExpressions): QgisSymbol {
  return {
    type: "line",
    layers: [
      line(hue, 1, { customDash: dash }),
      line(palette.land, 0.6, { customDash: dash, enabled: hollow }),
      head(hue),
      along(
        "centralpoint",
        {
          name: "line",
          color: rgb(palette.stop),
          outline_color: rgb(palette.stop),
          outline_width: 1.2,
          size: 5,
        },
        { enabled: severed },
      ),
      {
        class: "MarkerLine",
        options: { placements: "centralpoint", placement: "centralpoint", rotate: 0 },
        byFeature: { enabled: asked },
        repeats: {
          type: "marker",
          layers: [
            {
              class: "FontMarker",
              options: {
                font: "sans-serif",
                chr: "?",
                color: rgb(palette.label),
                size: 7,
              },
            },
          ],
        },
      },
    ],
  };
}

function line(colour: string, width: number, byFeature: Readonly<Record<string, string>>): SymbolLayer {
  return {
    class: "SimpleLine",
    options: {
      line_color: rgb(colour),
      line_width: width,
      line_width_unit: "MM",
      line_style: "solid",
      capstyle: "flat",
      joinstyle: "round",
      customdash_unit: "MM",
    },
    byFeature,
  };
}

/** The last stretch of a line: a marker along all of it would also stand where it is cut at the antimeridian. */
const LAST_STRETCH =
  "with_variable('points', nodes_to_points($geometry), make_line(geometry_n(@points, num_points($geometry) - 1), geometry_n(@points, num_points($geometry))))";

function head(hue: string): SymbolLayer {
  const arrow = { name: "filled_arrowhead", color: rgb(hue), outline_color: rgb(hue), size: 3.4 };
  return {
    class: "GeometryGenerator",
    options: { SymbolType: "Line", geometryModifier: LAST_STRETCH, units: "MapUnit" },
    repeats: { type: "line", layers: [along("lastvertex", arrow)] },
  };
}

function along(
  where: string,
  marker: Readonly<Record<string, string | number>>,
  byFeature?: Readonly<Record<string, string>>,
): SymbolLayer {
  return {
    class: "MarkerLine",
    options: { placements: where, placement: where, rotate: 1 },
    ...(byFeature ? { byFeature } : {}),
    repeats: {
      type: "marker",
      layers: [{ class: "SimpleMarker", options: { angle: 0, size_unit: "MM", ...marker } }],
    },
  };
}

const FACILITY_SHAPES: Readonly<Record<FacilityKind, string>> = {
  "vehicle plant": "square",
  gigafactory: "hexagon",
};

function facilityRules(palette: Palette): Rule[] {
  const kinds = FACILITY_KINDS.map((kind) => ({
    label: kind,
    filter: `"kind" = '${kind}'`,
    symbol: facility(palette, FACILITY_SHAPES[kind], {
      fill: caseOf([...STATUSES, null], (status) => `'${fillOf(palette, markLook(status))}'`),
      outline: caseOf([...STATUSES, null], (status) => `'${outlineOf(markLook(status))}'`),
      struck: `"status" IN ('halted', 'ended')`,
      asked: `"status" = 'claimed' OR "status" IS NULL`,
    }),
  }));
  const statuses = [...STATUSES, null].map((status) => {
    const look = markLook(status);
    return {
      label: status ?? "status not reported",
      filter: FOR_THE_LEGEND,
      symbol: facility(palette, "square", {
        fill: `'${fillOf(palette, look)}'`,
        outline: `'${outlineOf(look)}'`,
        struck: String(look === "stopped").toUpperCase(),
        asked: String(look === "questioned").toUpperCase(),
      }),
    };
  });
  return [...kinds, ...statuses];
}

/** QGIS has no half-filled square of two colours: what is being built is filled with the quiet one. */
function fillOf(palette: Palette, look: MarkLook): string {
  if (look === "filled") return rgb(palette.markFill);
  return rgb(look === "half" ? palette.labelQuiet : palette.markHollow);
}

function outlineOf(look: MarkLook): string {
  return look === "broken" || look === "draft" ? "dash" : "solid";
}

function facility(
  palette: Palette,
  shape: string,
  byStatus: {
    readonly fill: string;
    readonly outline: string;
    readonly struck: string;
    readonly asked: string;
  },
): QgisSymbol {
  const stroke = rgb(palette.markStroke);
  return {
    type: "marker",
    layers: [
      {
        class: "SimpleMarker",
        options: {
          name: shape,
          color: stroke,
          outline_color: stroke,
          outline_width: 0.6,
          outline_style: "solid",
          size: 4.4,
        },
        byFeature: { fillColor: byStatus.fill, outlineStyle: byStatus.outline },
      },
      {
        class: "SimpleMarker",
        options: {
          name: "line",
          angle: 45,
          color: stroke,
          outline_color: stroke,
          outline_width: 0.8,
          size: 6.4,
        },
        byFeature: { enabled: byStatus.struck },
      },
      {
        class: "FontMarker",
        options: { font: "sans-serif", chr: "?", color: stroke, size: 3.6 },
        byFeature: { enabled: byStatus.asked },
      },
    ],
  };
}

/** Brushes of QGIS for the hatches of the map. */
const BRUSHES: Readonly<Record<HatchLook, string>> = {
  lines: "b_diagonal",
  "sparse lines": "dense6",
  dots: "dense7",
  questions: "dense7",
};

function measureRules(palette: Palette): Rule[] {
  return [...MEASURE_STATUSES, null].map((status) => ({
    label: status ?? "status not reported",
    filter: status === null ? `"status" IS NULL` : `"status" = '${status}'`,
    symbol: {
      type: "fill",
      layers: [
        {
          class: "SimpleFill",
          options: {
            color: rgb(palette.hatch),
            style: BRUSHES[hatchLook(status)],
            outline_color: rgb(palette.hatch),
            outline_style: "solid",
            outline_width: 0.3,
          },
        },
      ],
    },
  }));
}

function agreement(palette: Palette): QgisSymbol {
  const stroke = rgb(palette.markStroke);
  const options = {
    name: "diamond",
    color: rgb(palette.markFill),
    outline_color: stroke,
    outline_width: 0.4,
    size: 4,
  };
  return { type: "marker", layers: [{ class: "SimpleMarker", options }] };
}

function place(palette: Palette): QgisSymbol {
  const options = {
    name: "circle",
    color: rgb(palette.markHollow),
    outline_color: rgb(palette.ring),
    outline_width: 0.4,
    size: 2,
  };
  return { type: "marker", layers: [{ class: "SimpleMarker", options }] };
}
