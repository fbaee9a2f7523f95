import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ColumnType } from "../../src/convert/columns/column.ts";
import { scalarOf } from "../../src/convert/columns/data-package.ts";
import { type PublishedRow, rowsOf } from "../../src/convert/columns/described-files.ts";
import { PUBLISHED_FILES, type PublishedTable } from "../../src/convert/columns/published-files.ts";
import { readCsv } from "../../src/convert/read-csv.ts";
import { ROOT } from "./project.ts";

/** The dictionary against the files: what is published is described, and what is described is published. */

const FOLDER = join(ROOT, "data/geojson");
const read = (file: string) => readFileSync(join(FOLDER, file), "utf8");
const TABLES = PUBLISHED_FILES.flatMap((file) =>
  file.tables.map((table): [string, PublishedTable, PublishedRow[]] => [
    table.list === null ? file.name : `${file.name}, ${table.list}`,
    table,
    rowsOf(read(file.name), table),
  ]),
);
const rowsIn = (file: string) => {
  const found = PUBLISHED_FILES.find(({ name }) => name === file)?.tables[0];
  return new Map(found ? rowsOf(read(file), found).map((row) => [row.id, row]) : []);
};

/** A field of `datapackage.json`. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly example?: unknown;
}
const PACKAGE = JSON.parse(read("datapackage.json")) as {
  resources: {
    path: string;
    bytes: number;
    schema?: { fields: Field[] };
    lists?: { name: string; fields: Field[] }[];
  }[];
};

test("every file beside the dictionary is described, and every file described is there", () => {
  const written = readdirSync(FOLDER).filter(
    (name) => !/^(README\.md|datapackage\.json|.*\.qml)$/.test(name),
  );
  expect(PUBLISHED_FILES.map(({ name }) => name).sort()).toEqual(written.sort());
  expect(PACKAGE.resources.map(({ path }) => path)).toEqual(PUBLISHED_FILES.map(({ name }) => name));
  for (const { path, bytes } of PACKAGE.resources) expect(bytes).toBe(Buffer.byteLength(read(path)));
});

describe.each(TABLES)("%s", (_, { columns, more }, rows) => {
  const names = columns.map(({ name }) => name);

  test("has the columns that are described, and no others", () => {
    expect(rows.length).toBeGreaterThan(0);
    const found = new Set(rows.flatMap((row) => Object.keys(row)));
    expect(names.filter((name) => !found.has(name))).toEqual([]);
    if (more === undefined) expect([...found].filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test("holds values of the types that are described, and nothing only where that is said", () => {
    const wrong = rows.flatMap((row) =>
      columns.flatMap(({ name, type, empty }) => {
        const value = row[name];
        if (value === undefined) return [];
        const isNothing = value === null || (Array.isArray(value) && value.length === 0);
        const isRight = isNothing ? empty !== undefined : FITS[type](value);
        return isRight ? [] : [[row.id, name, type, value]];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

const FITS: Readonly<Record<ColumnType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string" && value !== "",
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === "number" && Number.isFinite(value),
  boolean: (value) => typeof value === "boolean",
  date: (value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)),
  edtf: (value) =>
    /^(\.\.|\d{4}[\d\-~?%]*)(\/(\.\.|\d{4}[\d\-~?%]*))?$|^\[\d{4}[\d-]*\.\.\]$/.test(String(value)),
  list: Array.isArray,
  object: (value) => typeof value === "object" && !Array.isArray(value),
};

describe("datapackage.json and README.md", () => {
  const fields = PACKAGE.resources.flatMap(({ schema, lists }) =>
    schema ? [schema.fields] : (lists ?? []).map((list) => list.fields),
  );

  test.each(TABLES.map(([name, ...rest], at) => [name, at, ...rest] as const))(
    "name the columns of %s in their order, each with an example that stands in the file",
    (_, at, { columns }, rows) => {
      const told = fields[at] ?? [];
      expect(told.map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
      for (const { name, description, example } of told) {
        expect(description.length).toBeGreaterThan(5);
        const values = rows.map((row) => row[name] ?? null).filter((value) => value !== null);
        const written = values.filter((value) => !(Array.isArray(value) && value.length === 0)).map(scalarOf);
        if (written.length > 0) expect(written, name).toContain(example);
        else expect(example, name).toBeUndefined();
      }
    },
  );

  test("the page has the same columns under each file", () => {
    const sections = read("README.md").split(/^## /m);
    for (const { name, tables } of PUBLISHED_FILES) {
      const section = sections.find((each) => each.startsWith(`${name}\n`)) ?? "";
      const told = [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, column]) => column);
      expect(told).toEqual(tables.flatMap(({ columns }) => columns.map((column) => column.name)));
    }
  });
});

describe("the names of columns", () => {
  test("of the first version are still there", () => {
    const all = [
      "certainty",
      "undisclosed",
      "layer",
      "stories",
      "documents",
      "claims",
      "evidence",
      "citations",
    ];
    const first = {
      "facilities.geojson":
        "name names type kind status statuses place site precision operator capacity output plan employment share products when",
      "flows.geojson":
        "name type kind commodity status statuses origin originPrecision originInferred destination destinationPrecision destinationInferred domestic quantity quantityNote supply stakes severedBy geometryNote when",
      "measures.geojson":
        "name names type status statuses imposedBy against goods from fromNote until untilNote exceptions exceptionsNote severs seversNone when",
      "agreements.geojson":
        "name names type parties subject subjectNote date dateNote place placeNote precision supply geometryNote when",
    };
    for (const [file, names] of Object.entries(first)) {
      for (const row of rowsIn(file).values()) {
        expect(Object.keys(row)).toEqual(expect.arrayContaining([...names.split(" "), ...all]));
      }
    }
  });

  test("that are new are no reserved words of SQL", () => {
    // Of PostgreSQL and SQLite, those that look like names of columns.
    const reserved =
      "all and as asc between by case check collate column constraint create cross current_date default desc distinct do else end except fetch for foreign from full grant group having in index initially inner into is join leading left like limit natural not null offset on only or order outer primary references right select some table then to trailing union unique user using values when where window with".split(
        " ",
      );
    const old = ["from", "when"];
    const names = PUBLISHED_FILES.filter(({ name }) => /\.(geojson|csv)$/.test(name)).flatMap(({ tables }) =>
      tables.flatMap(({ columns }) => columns.map(({ name }) => name)),
    );
    expect(names.filter((name) => reserved.includes(name.toLowerCase()) && !old.includes(name))).toEqual([]);
  });
});

describe("the flat columns", () => {
  const busan = rowsIn("facilities.geojson").get("facility/renault-busan") ?? {};

  test("have a figure that two documents state once, with both as its sources", () => {
    expect(busan.capacity).toHaveLength(2);
    expect(busan).toMatchObject({ capacity_value: 300_000, capacity_unit: "vehicle", capacity_figures: 1 });
    expect(String(busan.capacity_sources).split(" | ")).toHaveLength(2);
  });

  test("call no figure exact that no document calls so", () => {
    expect(busan).toMatchObject({
      capacity_bound: null,
      output_bound: "less than",
      employment_bound: "about",
    });
    const stakes = [...rowsIn("flows.geojson").values()].flatMap(({ stakes }) => stakes as object[]);
    expect(stakes.filter((stake) => "value" in stake && stake.value === null)).not.toEqual([]);
    for (const stake of stakes) {
      expect(stake).not.toMatchObject({ value: null, bound: "exactly" });
    }
  });

  test("say where a point comes from, since no document gives any", () => {
    for (const file of ["facilities.geojson", "places.geojson"]) {
      for (const row of rowsIn(file).values()) {
        const isArea = row.precision === "country" || row.precision === "region";
        expect([row.id, row.position_source === null]).toEqual([row.id, isArea]);
      }
    }
    expect(busan.position_url).toMatch(/^https:/);
  });

  test("name and place both ends of a flow, and tell an anchor from a location", () => {
    expect(rowsIn("flows.geojson").get("flow/kr-busan-batteries")).toMatchObject({
      origin_name: "South Korea",
      origin_country: "KR",
      origin_is_anchor: true,
      destination: "facility/renault-busan",
      destination_country: "KR",
      destination_is_anchor: false,
      destination_lng: 128.881,
      destination_lat: 35.094,
    });
  });

  test("have a note wherever a figure or a time is not known", () => {
    for (const { name: file, tables } of PUBLISHED_FILES.filter(({ name }) => name.endsWith(".geojson"))) {
      const noted = (tables[0]?.columns ?? []).flatMap(({ name }) => (name.endsWith("_value") ? [name] : []));
      for (const row of rowsIn(file).values()) {
        for (const name of noted) {
          expect(row[name] === null).toBe(typeof row[name.replace(/value$/, "note")] === "string");
        }
        if ("when" in row) expect(row.when === null).toBe(row.whenNote === "not stated");
      }
    }
  });
});

test("no country or part of the world has a point", () => {
  const { features } = JSON.parse(read("places.geojson"));
  for (const { geometry, properties } of features) {
    const isArea = properties.precision === "country" || properties.precision === "region";
    expect(geometry === null).toBe(isArea);
    expect(typeof properties.geometry_note === "string").toBe(isArea);
    expect(properties.anchor_lng !== null).toBe(isArea);
  }
});

test("no cell of a table is longer than 1,000 characters", () => {
  for (const file of ["organisations.csv", "claims.csv"]) {
    for (const cell of readCsv(read(file)).flat()) expect(cell.length).toBeLessThanOrEqual(1_000);
  }
});

test("the evidence says who says it, how certain it is, and in which paragraph", () => {
  const { items } = JSON.parse(read("annotations.jsonld"));
  const claims = rowsIn("claims.csv");
  for (const item of items) {
    const [, document, claim] = /^urn:battery-routes:([^:]+):([^:]+):\d+$/.exec(item.id) ?? [];
    const row = claims.get(`${document}#${claim}`) ?? {};
    expect(item["br:certainty"]).toBe(row.certainty);
    expect(
      item["br:saidBy"]?.find((said: Record<string, string>) => said["@language"] === "en")?.["@value"] ??
        null,
    ).toBe(row.said_by_en);
    expect(String(row.paragraphs).split(" | ")).toContain(String(item.target["br:paragraph"]));
  }
});
