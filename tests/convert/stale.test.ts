import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withDictionary } from "../../src/convert/columns/dictionary.ts";
import { convert } from "../../src/convert/convert.ts";
import { formatProblem } from "../../src/convert/problem.ts";
import { ROOT, realInput } from "./project.ts";

test("data/geojson is what the committed records, register and tours convert to (else: npm run convert)", () => {
  const conversion = convert(realInput());
  expect("problems" in conversion ? conversion.problems.map(formatProblem) : []).toEqual([]);
  const files = "files" in conversion ? withDictionary(conversion.files) : new Map<string, string>();
  const folder = join(ROOT, "data/geojson");
  const written = readdirSync(folder).filter((name) => !name.endsWith(".qml"));
  expect(written.sort()).toEqual([...files.keys()].sort());
  const stale = [...files].filter(([name, text]) => readFileSync(join(folder, name), "utf8") !== text);
  expect(stale.map(([name]) => name)).toEqual([]);
});
