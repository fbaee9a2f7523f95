import { readFileSync } from "node:fs";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { hatchImage, imageSubject, markImage } from "../../../src/map/image-names.ts";
import { hatchPattern } from "../../../src/map/layers/measure-hatch.ts";
import { flowPicture, pictureOf } from "../../../src/map/picture.ts";
import { mapStyle } from "../../../src/map/style.ts";
import { PALETTES, type PaletteName } from "../../../src/theme/palette.ts";
import { loadFarScale, loadNearScale, NEAR_ZOOM } from "../../../src/view/basemap.ts";
import { buildScene, sceneLeans } from "../../../src/view/scene.ts";
import { territoriesOf } from "../../../src/view/territories.ts";
import { DATASET, INDEX } from "../view/real-dataset.ts";

const readBasemap = async (file: string): Promise<unknown> =>
  JSON.parse(readFileSync(new URL(`../../../data/basemap/${file}`, import.meta.url), "utf8"));
const far = await loadFarScale(readBasemap);
const FAMILIES = ["Noto Sans", "sans-serif"];
const near = await loadNearScale(readBasemap);

const SYSTEM: PaletteName = `system ${Array(8).fill("#00ff00").join(" ")}`;

describe.each([...(Object.keys(PALETTES) as PaletteName[]), SYSTEM])("the %s style", (name) => {
  test.each([
    ["with both scales", near],
    ["before the near scale has come", null],
  ])("is valid %s", (_, scale) => {
    for (const flows of ["own layer", "native"] as const) {
      expect(validateStyleMin(mapStyle(name, { far, near: scale }, FAMILIES, flows))).toEqual([]);
    }
  });

  test("asks for nothing from anywhere", () => {
    const style = mapStyle(name, { far, near }, FAMILIES, "native");
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(Object.values(style.sources).map(({ type }) => type)).toEqual(
      Object.keys(style.sources).map(() => "geojson"),
    );
    expect(JSON.stringify(style.layers)).not.toMatch(/https?:/);
  });

  test("draws marks over arrows, arrows over hatches, names over all", () => {
    const ids = mapStyle(name, { far, near }, FAMILIES, "native").layers.map(({ id }) => id);
    const order = [
      "sea",
      "far-land",
      "far-hatch",
      "near-hatch",
      "flow-solid",
      "flow-bar",
      "marks",
      "labels-marks",
    ];
    expect(order.map((id) => ids.indexOf(id))).toEqual(
      order.map((id) => ids.indexOf(id)).sort((a, b) => a - b),
    );
    expect(order.every((id) => ids.includes(id))).toBe(true);
  });
});

test("the same input gives the same style", () => {
  const made = () => mapStyle("light", { far, near }, FAMILIES, "own layer");
  expect(made()).toEqual(made());
});

test("until the near scale has been drawn the far one is, at every zoom", () => {
  const limits = (style: ReturnType<typeof mapStyle>) =>
    style.layers.filter(({ id, maxzoom }) => id.startsWith("far-") && maxzoom !== undefined).length;
  expect(limits(mapStyle("light", { far, near: null }, FAMILIES, "own layer"))).toBe(0);
  expect(limits(mapStyle("light", { far, near }, FAMILIES, "own layer"))).toBe(0);
  expect(limits(mapStyle("light", { far, near, isNearDrawn: true }, FAMILIES, "own layer"))).toBeGreaterThan(
    0,
  );
});

test("the tiles of both scales' land are at hand on either side of where one takes over from the other", () => {
  const { layers, sources } = mapStyle("light", { far, near, isNearDrawn: true }, FAMILIES, "own layer");
  const zooms = (id: string) => {
    const layer = layers.find((each) => each.id === id);
    return { from: layer?.minzoom ?? 0, to: layer?.maxzoom ?? 24 };
  };
  expect(zooms("far-land").to).toBeGreaterThan(NEAR_ZOOM + 3);
  expect(zooms("near-land").from).toBeLessThan(NEAR_ZOOM);
  // One tile is all of the world: nothing of it is ever waited for again.
  expect(sources["far-countries"]).toMatchObject({ maxzoom: 0 });
});

test("the near scale has each country once, Korea and Japan among them", () => {
  const codes = near.countries.features.map(({ properties }) => properties.iso).filter((code) => code !== "");
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toEqual(expect.arrayContaining(["KR", "KP", "JP", "RU", "US", "UA"]));
});

describe("territories", () => {
  const { tinted, hatched } = territoriesOf(INDEX, DATASET.entries, ["place/europe", "place/russia"]);

  test("a region is its countries, a country itself", () => {
    expect(tinted).toEqual(expect.arrayContaining(["FR", "DE", "RU"]));
    expect(tinted).not.toContain("JP");
  });

  test("every measure has its hatch, grey when it ended, question marks when it is only claimed", () => {
    const looks = new Map(hatched.map(({ measure, look }) => [measure, look]));
    expect(looks.get("measure/kr-ru-battery-export-ban")).toBe("lines");
    expect(looks.get("measure/cn-jp-rare-earths")).toBe("sparse lines");
    expect(looks.get("measure/cn-us-rare-earths")).toBe("questions");
    for (const { look, against, imposedBy } of hatched) {
      expect(against.length).toBeGreaterThan(0);
      expect(imposedBy.length > 0).toBe(look === "lines");
    }
  });

  test("of two measures against one country the stronger is seen", () => {
    const both = [
      { measure: "a", look: "lines", against: ["RU"], imposedBy: ["KR"] },
      { measure: "b", look: "dots", against: ["RU"], imposedBy: ["JP"] },
    ] as const;
    expect(hatchPattern(both, "light")).toEqual([
      "match",
      ["get", "iso"],
      "RU",
      hatchImage("lines", "light"),
      hatchImage("dots", "light"),
    ]);
  });
});

test("the name of an image says what it shows, and no other name does", () => {
  const subject = { type: "mark", form: "gigafactory", look: "half", palette: "dark" } as const;
  expect(imageSubject(markImage("gigafactory", "half", "dark"))).toEqual(subject);
  expect(imageSubject(hatchImage("sparse lines", "light"))).toEqual({
    type: "hatch",
    look: "sparse lines",
    palette: "light",
  });
  for (const name of [
    "",
    "mark|gigafactory|half",
    "mark|toString|half|dark",
    "hatch|lines|__proto__",
    "x|lines|light",
  ]) {
    expect(imageSubject(name)).toBeNull();
  }
});

test("the picture has a feature for every flow and mark, and dims what is not emphasised", () => {
  const scene = buildScene(INDEX, DATASET.entries, 1.6, sceneLeans(INDEX));
  const emphasised = new Set(["flow/kr-ru-batteries"]);
  const flows = flowPicture(scene, emphasised);
  const { marks } = pictureOf(scene, [], emphasised, "light", { shrink: 1, textScale: 1 });
  const ids = new Set([...flows.features, ...marks.features].map(({ properties }) => properties?.id));
  const drawn = DATASET.entries.filter(
    (entry) =>
      entry.type === "flow" || entry.type === "facility" || (entry.type === "agreement" && entry.position),
  );
  expect(drawn.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
  for (const { properties } of flows.features) {
    expect(properties?.strength === "dim").toBe(
      properties?.part !== "bar" && !emphasised.has(properties?.id),
    );
  }
  const parts = flows.features.filter(({ properties }) => properties?.id === "flow/kr-ru-batteries");
  expect(parts.map(({ properties }) => properties?.part)).toEqual(["solid", "ghost", "bar"]);
});
