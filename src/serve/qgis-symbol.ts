import { svgElement } from "../still/svg-element.ts";

/** The pieces of a QGIS layer style (`.qml`), as QGIS 3 writes them. Sizes are in millimetres on paper. */

/** One drawing of a symbol: a line, a marker along a line, a fill, a marker. */
export interface SymbolLayer {
  readonly class: string;
  readonly options: Readonly<Record<string, string | number>>;
  /** What depends on the feature: property of QGIS → expression. */
  readonly byFeature?: Readonly<Record<string, string>>;
  /** The symbol that a marker line repeats, or that a generated geometry is drawn with. */
  readonly repeats?: QgisSymbol;
}

export interface QgisSymbol {
  readonly type: "line" | "fill" | "marker";
  readonly layers: readonly SymbolLayer[];
}

/** A rule: features that its filter lets through get its symbol. No filter: all. */
export interface Rule {
  readonly label: string;
  readonly filter: string | null;
  readonly symbol: QgisSymbol;
}

/** A style that draws features by the rules. @param labels the column with their names, and how these look */
export function qgisStyle(
  rules: readonly Rule[],
  labels: { readonly column: string; readonly colour: string; readonly halo: string } | null,
): string {
  const written = rules.map(({ label, filter }, at) =>
    svgElement("rule", { key: `rule-${at}`, label, symbol: at, ...(filter === null ? {} : { filter }) }),
  );
  const symbols = rules.map(({ symbol }, at) => symbolElement(symbol, String(at)));
  const renderer = svgElement(
    "renderer-v2",
    { type: "RuleRenderer", symbollevels: 0, forceraster: 0, enableorderby: 0 },
    svgElement("rules", { key: "rules" }, written.join("")) + svgElement("symbols", {}, symbols.join("")),
  );
  const labeling = labels === null ? "" : labelingElement(labels);
  const attributes = {
    version: "3.22",
    styleCategories: "Symbology|Labeling",
    labelsEnabled: labels ? 1 : 0,
  };
  return `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n${svgElement("qgis", attributes, renderer + labeling)}\n`.replaceAll(
    "><",
    ">\n<",
  );
}

/** `#rrggbb` as QGIS writes colours. */
export function rgb(colour: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [...channels, 255].join(",");
}

function symbolElement({ type, layers }: QgisSymbol, name: string): string {
  return svgElement(
    "symbol",
    { type, name, alpha: 1, clip_to_extent: 1, force_rhr: 0 },
    layers.map((layer, at) => layerElement(layer, `@${name}@${at}`)).join(""),
  );
}

function layerElement({ class: kind, options, byFeature, repeats }: SymbolLayer, name: string): string {
  return svgElement(
    "layer",
    { class: kind, enabled: 1, locked: 0, pass: 0 },
    optionMap(null, Object.entries(options).map(textOption)) +
      (byFeature ? dataDefined(byFeature) : "") +
      (repeats ? symbolElement(repeats, name) : ""),
  );
}

function textOption([name, value]: readonly [string, string | number]): string {
  return svgElement("Option", { type: "QString", name, value });
}

function optionMap(name: string | null, content: readonly string[]): string {
  return svgElement("Option", { type: "Map", name }, content.join(""));
}

function dataDefined(byFeature: Readonly<Record<string, string>>): string {
  const properties = Object.entries(byFeature).map(([property, expression]) =>
    optionMap(property, [
      svgElement("Option", { type: "bool", name: "active", value: "true" }),
      textOption(["expression", expression]),
      svgElement("Option", { type: "int", name: "type", value: 3 }),
    ]),
  );
  const collection = [
    textOption(["name", ""]),
    optionMap("properties", properties),
    textOption(["type", "collection"]),
  ];
  return svgElement("data_defined_properties", {}, optionMap(null, collection));
}

function labelingElement(labels: {
  readonly column: string;
  readonly colour: string;
  readonly halo: string;
}): string {
  const buffer = svgElement("text-buffer", {
    bufferDraw: 1,
    bufferSize: 0.8,
    bufferSizeUnits: "MM",
    bufferColor: rgb(labels.halo),
    bufferOpacity: 1,
  });
  const style = svgElement(
    "text-style",
    {
      fieldName: labels.column,
      isExpression: 0,
      fontSize: 8,
      fontSizeUnit: "Point",
      textColor: rgb(labels.colour),
      textOpacity: 1,
    },
    buffer,
  );
  const placement = svgElement("placement", { placement: 6, dist: 1.5, distUnits: "MM" });
  return svgElement(
    "labeling",
    { type: "simple" },
    svgElement("settings", { calloutType: "simple" }, style + placement),
  );
}
