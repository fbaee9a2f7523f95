import { readdirSync, readFileSync } from "node:fs";
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { PUBLISHED_FILES } from "../../../src/convert/columns/published-files.ts";
import { FACILITY_KINDS, FLOW_KINDS, MEASURE_STATUSES, STATUSES } from "../../../src/model/kinds.ts";
import { qgisStyles } from "../../../src/serve/qgis-styles.ts";
import { rgb } from "../../../src/serve/qgis-symbol.ts";
import { PALETTES } from "../../../src/theme/palette.ts";

const STYLES = qgisStyles();

/** An attribute's text, of every element that has it. */
function attributesOf(file: string, attribute: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown) => {
    const { attribs, children } = node as { attribs?: Record<string, string>; children?: unknown[] };
    if (attribs?.[attribute] !== undefined) found.push(attribs[attribute]);
    children?.forEach(visit);
  };
  visit(parseDocument(STYLES.get(file) ?? "", { xmlMode: true }));
  return found;
}

test("lie beside the GeoJSON files, of the palette's present colours (else: npm run qgis-styles)", () => {
  const folder = readdirSync("data/geojson");
  const geojson = folder.filter((name) => name.endsWith(".geojson"));
  expect([...STYLES.keys()].sort()).toEqual(geojson.map((name) => name.replace("geojson", "qml")).sort());
  expect(folder.filter((name) => name.endsWith(".qml")).sort()).toEqual([...STYLES.keys()].sort());
  const stale = [...STYLES].filter(([name, text]) => readFileSync(`data/geojson/${name}`, "utf8") !== text);
  expect(stale.map(([name]) => name)).toEqual([]);
});

test("name every kind and every status of the vocabulary in the legend", () => {
  const none = "status not reported";
  expect(attributesOf("flows.qml", "label")).toEqual([...FLOW_KINDS, ...STATUSES, none]);
  expect(attributesOf("facilities.qml", "label")).toEqual([...FACILITY_KINDS, ...STATUSES, none]);
  expect(attributesOf("measures.qml", "label")).toEqual([...MEASURE_STATUSES, none]);
});

test("ask only for columns that the file has", () => {
  for (const { name, tables } of PUBLISHED_FILES.filter((file) => file.name.endsWith(".geojson"))) {
    const file = name.replace("geojson", "qml");
    const expressions = [
      ...attributesOf(file, "filter"),
      ...attributesOf(file, "value"),
      ...attributesOf(file, "fieldName"),
    ];
    const asked = expressions.flatMap((text) => [...text.matchAll(/"(\w+)"/g)].map(([, column]) => column));
    const columns = tables.flatMap((table) => table.columns.map((column) => column.name));
    expect(asked.filter((column) => !columns.includes(column ?? ""))).toEqual([]);
    expect(attributesOf(file, "fieldName").every((column) => columns.includes(column))).toBe(true);
  }
  expect(attributesOf("flows.qml", "filter").length).toBeGreaterThan(FLOW_KINDS.length);
});

test("give each kind of flow its hue and red to the bar alone", () => {
  const colours = attributesOf("flows.qml", "value").filter((value) => /^\d+,\d+,\d+,255$/.test(value));
  for (const kind of FLOW_KINDS) expect(colours).toContain(rgb(PALETTES.light.flow[kind]));
  const red = rgb(PALETTES.light.stop);
  // Fill and outline of one bar a symbol.
  expect(colours.filter((colour) => colour === red)).toHaveLength(
    2 * (FLOW_KINDS.length + STATUSES.length + 1),
  );
  for (const file of ["facilities.qml", "measures.qml", "agreements.qml", "places.qml"]) {
    expect(attributesOf(file, "value")).not.toContain(red);
  }
});
