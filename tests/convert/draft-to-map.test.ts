import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runConvert } from "../../src/convert/run-convert.ts";
import { runVerify } from "../../src/convert/run-verify.ts";
import { runDraft } from "../../src/draft/run-draft.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { draftPreview } from "../../src/serve/draft-preview.ts";
import { ARTICLE } from "../unit/draft/invented-article.ts";
import { copyOfProject } from "./project.ts";

const PLANT = "facility/lakeside-cell-nagykanizsa";
const RECORD = "seeds/lake-post-lakeside.yaml";
const REGISTER = ["places", "organisations", "facilities", "flows", "measures", "agreements"];

/** What CONTRIBUTING says under "Add an article", step by step, in a copy of the project. */
describe("from an article to the map", { timeout: 60_000 }, () => {
  const root = copyOfProject();
  const originals = mkdtempSync(join(tmpdir(), "originals-"));
  const article = join(originals, "lakeside.txt");
  const said: string[] = [];
  const output = {
    info: (line: string) => void said.push(line),
    error: (line: string) => void said.push(`! ${line}`),
  };
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  const change = (file: string, edit: (text: string) => string) =>
    writeFileSync(join(root, file), edit(read(file)));
  const published = () => JSON.parse(read("data/geojson/facilities.geojson")) as GeoJSON.FeatureCollection;

  beforeAll(() => {
    writeFileSync(article, ARTICLE);
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
    rmSync(originals, { recursive: true });
  });

  test("1-2. the command writes a record and what the register lacks, all unreviewed", async () => {
    expect(runConvert(root, output)).toBe(0);
    const words = [article, "--id", "lake-post-lakeside", "--publisher", "Lake Post"];
    const address = [
      "--url",
      "https://lakepost.example/2025/02/03/lakeside-cell",
      "--published",
      "2025-02-03",
    ];
    said.length = 0;
    expect(await runDraft(root, [...words, ...address], output, {}), said.join("\n")).toBe(0);
    expect(said[0]).toMatch(/^seeds\/lake-post-lakeside\.yaml: \d+ claims proposed, none reviewed$/);
    const record = read(RECORD);
    expect(record).toMatch(/^reviewed: false$/m);
    expect(record.match(/^ {2}- id: /gm)?.length).toBe(record.match(/^ {4}reviewed: false$/gm)?.length);
    expect(read("data/register/facilities.yaml")).toContain(`- id: ${PLANT}\n  reviewed: false\n`);
  });

  test("2. a second time it writes nothing", async () => {
    const before = [RECORD, ...REGISTER.map((name) => `data/register/${name}.yaml`)].map(read);
    said.length = 0;
    expect(await runDraft(root, [article, "--id", "lake-post-lakeside"], output, {})).toBe(1);
    expect(said).toEqual([`! ${RECORD} is there already; give another --id, or --force to replace it`]);
    expect([RECORD, ...REGISTER.map((name) => `data/register/${name}.yaml`)].map(read)).toEqual(before);
  });

  test("3. the development server shows it as a draft, and converting leaves it out", () => {
    const preview = draftPreview(root);
    if (!("text" in preview)) throw new Error(preview.lines.join("\n"));
    const { entries } = JSON.parse(preview.text) as Dataset;
    expect(entries.find(({ id }) => id === PLANT)).toMatchObject({ draft: true, status: "announced" });
    const before = read("data/geojson/dataset.json");
    expect(runConvert(root, output)).toBe(0);
    expect(read("data/geojson/dataset.json")).toBe(before);
  });

  test("4. the review lists what is open", async () => {
    said.length = 0;
    expect(
      await runDraft(root, ["--review", "lake-post-lakeside", "--original", originals], output, {}),
    ).toBe(0);
    const told = said.join("\n");
    expect(told).toContain("Not known: kind");
    expect(told).toMatch(
      /plant-nagykanizsa \(paragraph 3\): Lakeside Cell plans a battery cell plant in Nagykanizsa/,
    );
    expect(told).toMatch(/place\/nagykanizsa; the name in "ko" is missing; position read in GeoNames \d+/);
    expect(told).toMatch(/Covered by no claim:[\s\S]*paragraph 6: .*1,200/);
  });

  test("5-9. reviewed, it is converted, and holds against the article", () => {
    const reviewed = (text: string) => text.replace(/^ *reviewed: false\n/gm, "");
    change(RECORD, (text) => `${reviewed(text)}kind: own reporting\n`);
    for (const name of REGISTER) {
      change(`data/register/${name}.yaml`, (text) =>
        reviewed(text).replace(
          /^ {2}names:\n {4}en: (.*)\n(?! {4}ko)/gm,
          "  names:\n    en: $1\n    ko: 이름\n",
        ),
      );
    }
    said.length = 0;
    expect(runConvert(root, output), said.join("\n")).toBe(0);
    const plant = published().features.find(({ id }) => id === PLANT);
    expect(plant?.geometry).toMatchObject({ type: "Point" });
    const [lng = 0, lat = 0] = plant?.geometry.type === "Point" ? plant.geometry.coordinates : [];
    expect(Math.hypot(lng - 16.99, lat - 46.45)).toBeLessThan(0.1);
    expect(plant?.properties).toMatchObject({
      kind: "gigafactory",
      status: "announced",
      plan: [{ value: 20, unit: "GWh", per: "year" }],
    });
    expect(plant?.properties).not.toHaveProperty("draft");
  });

  test("9. every phrase, number and date of it stands in the article", () => {
    const seeds = join(root, "seeds");
    for (const name of readdirSync(seeds)) if (!RECORD.endsWith(name)) rmSync(join(seeds, name));
    said.length = 0;
    expect(runVerify(root, originals, output), said.join("\n")).toBe(0);
    expect(said.at(-1)).toMatch(/^1 record verified/);
  });
});
