import { scalarOf } from "./data-package.ts";
import type { DescribedColumn, DescribedFile } from "./described-files.ts";

/** `README.md` of the data: how to open the files, and what every column means. */
export function dataReadme(version: string, files: readonly DescribedFile[]): string {
  return [
    INTRODUCTION.replace("VERSION", version),
    fileTable(files),
    HOW_TO_OPEN,
    HOW_TO_READ,
    ...files.map(dictionaryOf),
    CHANGES,
  ].join("\n");
}

const INTRODUCTION = `# The data of Battery Routes

Version VERSION, a checksum of what the records say. Written by \`npm run convert\` from the same table as the files themselves;
\`datapackage.json\` says the same for programs ([Data Package](https://datapackage.org), version 2). CC BY 4.0, naming Battery Routes.
The articles belong to their publishers; quoted phrases have at most eight words.
`;

function fileTable(files: readonly DescribedFile[]): string {
  const rows = files.map(({ name, about }) => `| [\`${name}\`](#${anchorOf(name)}) | ${about} |`);
  const styles =
    "| `*.qml` | How QGIS draws the file of the same name: hue for the kind, pattern for the status. |";
  return ["| file | what |", "| --- | --- |", ...rows, styles, ""].join("\n");
}

const HOW_TO_OPEN = `## Open it

**QGIS**: drag a \`.geojson\` file onto the map; the \`.qml\` file that lies beside it styles it. Save both to one folder.

**GeoPackage**, with [GDAL](https://gdal.org) 3.4 or newer, all layers in one file:

\`\`\`sh
for layer in facilities:POINT flows:MULTILINESTRING measures:MULTIPOLYGON agreements:POINT places:POINT; do ogr2ogr -f GPKG -update -append -nlt \${layer#*:} -mapFieldType StringList=String battery-routes.gpkg \${layer%:*}.geojson; done
\`\`\`

We publish none ourselves: the site is built with Node alone and must come out the same byte for byte. GDAL for Node is either
compiled on the spot or tens of megabytes of WebAssembly, and the one package that writes the format without it brings some twenty others.

**Shapefile**, which has neither lists nor long names, and no text over 254 bytes:

\`\`\`sh
ogr2ogr -f "ESRI Shapefile" -lco ENCODING=UTF-8 -sql "SELECT id, kind, status, certainty, says, said_by, origin_name AS from_name, origin_country AS from_iso, destination_name AS to_name, destination_country AS to_iso, CAST(quantity_value AS numeric(20,3)) AS quantity, quantity_unit AS unit, source_urls AS urls FROM flows" flows.shp flows.geojson
\`\`\`

**Python**:

\`\`\`python
import json, pandas
features = json.load(open("flows.geojson", encoding="utf-8"))["features"]
flows = pandas.DataFrame(feature["properties"] for feature in features)
claims = pandas.read_csv("claims.csv")
\`\`\`

**Spreadsheets** open the \`.csv\` files: UTF-8 with a byte order mark, commas, one line end a row. A text that they would take for a formula
begins with an apostrophe.
`;

const HOW_TO_READ = `## Read it

- **Flat columns** (\`capacity_value\`, \`origin_name\`, …) hold one number, word or date each. **Structured ones** (\`capacity\`, \`statuses\`,
  \`evidence\`, …) hold all that was said, once a claim; GIS programs show them as JSON. What both hold is the same.
- **Unknown is null**, never zero. What null means is said of each column. A column that is null in every row has no type in a GIS: it
  is read as text.
- **A figure stands once** in the flat columns, with all documents that give it as its sources, and is that of the document published last.
  \`…_figures\` says how many different ones there are. Never add figures up: they measure different things.
- **Dates** in flat columns are [EDTF](https://www.loc.gov/standards/datetime/): \`2023\`, \`2023-06\`, \`2025-07/2025-12\` (some time
  between), \`2022/..\` (from then on). \`first_day\` and \`last_day\` are the days these may mean, for programs that need days.
- **Points** of countries and parts of the world are anchors: we draw there, nothing is there. \`…_is_anchor\` says so.
- Parts of a text that is a list stand between \` | \`.
`;

function dictionaryOf({ name, about, tables }: DescribedFile): string {
  const parts = tables.map(({ list, columns, more }) => {
    const heading = list === null || list === "features" ? [] : [`In \`${list}\`:`, ""];
    return [
      ...heading,
      "| column | type | what it means | null means | example |",
      "| --- | --- | --- | --- | --- |",
      ...columns.map(lineOf),
      "",
      ...(more === undefined ? [] : [more, ""]),
    ].join("\n");
  });
  return [`## ${name}`, "", about, "", ...parts].join("\n");
}

function lineOf({ name, type, unit, about, empty, example }: DescribedColumn): string {
  const meaning = unit === undefined ? about : `${about} Unit: ${unit}.`;
  const shown = example === null ? "none yet" : `\`${shortened(String(scalarOf(example)))}\``;
  return `| \`${name}\` | ${type} | ${inCell(meaning)} | ${inCell(empty ?? "never")} | ${inCell(shown)} |`;
}

/** So long may an example be in a line of the dictionary. */
const LONGEST = 60;

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

function inCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

function anchorOf(name: string): string {
  return name.replaceAll(".", "");
}

const CHANGES = `## Changes of the columns

What has changed in what the data say stands in \`changes.json\`. Names that have been published keep working. Newest first.

- Flat, typed columns in the four GeoJSON files; \`places.geojson\`, \`organisations.csv\`, \`claims.csv\`, this page and
  \`datapackage.json\`. \`whenNote\` stands beside \`when\`; \`evidence\` also names the claims of \`certainty\` and \`when\`. In \`stakes\` (and
  \`owners\` of organisations) \`bound\` is null where no size is stated; it was \`exactly\`. In amounts \`exactly\` still stands where a document
  merely gives a figure; \`…_bound\` is null there. Annotations
  say who says it, how certain it is, the remark (\`br:saidBy\`, \`br:certainty\`, \`br:note\`) and, in their target, the paragraph (\`br:paragraph\`).
`;
