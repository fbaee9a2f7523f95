import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { buildBasemap } from "./build.ts";

/** `npm run basemap`: writes `data/basemap/` and says how large each file is. */
const folder = fileURLToPath(new URL("../../data/basemap/", import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, text] of buildBasemap()) {
  writeFileSync(join(folder, name), text);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  process.stdout.write(
    `${name}: ${kilobytes(text.length)}, ${kilobytes(brotliCompressSync(text).length)} brotli\n`,
  );
}
