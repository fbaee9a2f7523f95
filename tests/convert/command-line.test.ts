import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runConvert } from "../../src/convert/run-convert.ts";
import { runVerify } from "../../src/convert/run-verify.ts";
import { copyOfProject } from "./project.ts";

describe("the command line", { timeout: 30_000 }, () => {
  let root = "";
  let said: { info: string[]; error: string[] } = { info: [], error: [] };
  const output = {
    info: (line: string) => void said.info.push(line),
    error: (line: string) => void said.error.push(line),
  };

  beforeEach(() => {
    root = copyOfProject();
    said = { info: [], error: [] };
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const RECORD = "seeds/econotimes-polestar-busan.yaml";
  const change = (file: string, from: string, to: string) => {
    const path = join(root, file);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(from);
    writeFileSync(path, text.replace(from, to));
  };
  const written = () => {
    const folder = join(root, "data/geojson");
    return readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]);
  };

  test("convert writes every file and tells what is in it", () => {
    expect(runConvert(root, output)).toBe(0);
    expect(said.error).toEqual([]);
    expect(said.info).toHaveLength(14);
    expect(said.info[0]).toMatch(/^data\/geojson\/facilities\.geojson: \d+ features$/);
    expect(written().map(([name]) => name)).toHaveLength(14);
  });

  test("convert writes nothing unless everything holds, and tells every problem of every file", () => {
    expect(runConvert(root, output)).toBe(0);
    const before = written();
    change(RECORD, "kind: rewrite", "kind: rewritten");
    change("data/register/places.yaml", "precision: city", "precision: town");
    change("data/register/flows.yaml", "flow/", "flaw/");
    said = { info: [], error: [] };
    expect(runConvert(root, output)).toBe(1);
    expect(said.info).toEqual([]);
    const told = said.error.join("\n");
    expect(told).toMatch(
      /seeds\/econotimes-polestar-busan\.yaml:\d+: "kind" is "rewritten".*did you mean "rewrite"/,
    );
    expect(told).toMatch(/data\/register\/places\.yaml:\d+ entry place\/\S+: "precision" is "town"/);
    expect(told).toMatch(/data\/register\/flows\.yaml:\d+ entry flaw\/\S+: .* is not an id of this file/);
    expect(said.error.at(-1)).toMatch(/problems; nothing was written$/);
    expect(written()).toEqual(before);
  });

  test("convert leaves no folder behind where there was none", () => {
    change(RECORD, "claims:", "clams:");
    expect(runConvert(root, output)).toBe(1);
    expect(() => statSync(join(root, "data/geojson"))).toThrow();
  });

  test("verify says which originals are missing", () => {
    const empty = mkdtempSync(join(tmpdir(), "no-originals-"));
    expect(runVerify(root, empty, output)).toBe(1);
    expect(said.error[0]).toMatch(/original "\S+\.txt" is not in the folder/);
    rmSync(empty, { recursive: true });
  });

  test("verify without a folder says how it is called", () => {
    expect(runVerify(root, undefined, output)).toBe(1);
    expect(said.error.join("\n")).toContain("npm run verify -- <folder of originals>");
  });
});
