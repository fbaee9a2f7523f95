import { existsSync } from "node:fs";
import { join } from "node:path";
import { writeClassCopies } from "./class-copies.ts";
import { classCopyProgram } from "./class-copy-program.ts";

/** `npm run single-file`: makes the class copies of the built site anew, one file a language, into `dist/`. */
const SITE = "dist";
if (!existsSync(join(SITE, "index.html"))) {
  console.error(`${SITE}/ holds no site: build it first (npm run build).`);
  process.exit(1);
}
for (const file of writeClassCopies(SITE, await classCopyProgram())) console.log(join(SITE, file));
