import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FROZEN_FOLDER, freeze } from "../../src/convert/freeze.ts";
import { ROOT } from "./project.ts";

const KEPT = readdirSync(join(ROOT, FROZEN_FOLDER));

test("the present version of the data is kept for good (else: npm run freeze)", () => {
  const present = readFileSync(join(ROOT, "data/geojson/dataset.json"), "utf8");
  const file = `${JSON.parse(present).version}.json`;
  expect(KEPT).toContain(file);
  expect(readFileSync(join(ROOT, FROZEN_FOLDER, file), "utf8") === present).toBe(true);
});

test.each(KEPT)("%s is as it was published: its name is the checksum of its lines", (name) => {
  const text = readFileSync(join(ROOT, FROZEN_FOLDER, name), "utf8");
  const [, version, fields] = text.match(/^\{\n"version": "([\da-f]{12})",\n(.*)\n\}\n$/s) ?? [];
  expect(`${version}.json`).toBe(name);
  expect(
    createHash("sha256")
      .update(fields ?? "")
      .digest("hex")
      .slice(0, 12),
  ).toBe(version);
});

test("what is already kept is left alone", () => {
  const root = mkdtempSync(join(tmpdir(), "battery-routes-"));
  const said: string[] = [];
  const output = { info: (line: string) => said.push(line), error: (line: string) => said.push(line) };
  mkdirSync(join(root, "data/geojson"), { recursive: true });
  writeFileSync(join(root, "data/geojson/dataset.json"), '{ "version": "0123456789ab" }');
  freeze(root, output);
  const kept = join(root, FROZEN_FOLDER, "0123456789ab.json");
  expect(existsSync(kept)).toBe(true);
  writeFileSync(kept, "as published");
  freeze(root, output);
  expect(readFileSync(kept, "utf8")).toBe("as published");
  expect(said).toEqual([
    "data/frozen/0123456789ab.json: kept",
    "data/frozen/0123456789ab.json is already kept",
  ]);
  rmSync(root, { recursive: true });
});
