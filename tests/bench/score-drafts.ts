import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toEvaluationJson } from "../../src/draft/evaluation-json.ts";
import { extract } from "../../src/draft/extract.ts";

/**
 * `npm run score [-- <folder of labels> <folder of texts> [--verbose]]`: drafts every labelled article by rules and holds
 * the drafts against the labels with the scorer of `../shared/eval`. Without folders: the five originals.
 */
const SHARED = "../shared";
const SCORER = join(SHARED, "eval/score.mjs");
const [gold = join(SHARED, "eval/seeds"), texts = join(SHARED, "seeds")] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith("--"));
const options = process.argv.slice(2).filter((argument) => argument.startsWith("--"));

const missing = [SCORER, gold, texts].find((path) => !existsSync(path));
if (missing) process.stdout.write(`not run: ${missing} is not here\n`);
else process.exitCode = score();

function score(): number {
  const folder = mkdtempSync(join(tmpdir(), "drafts-"));
  try {
    for (const file of readdirSync(gold).filter((name) => name.endsWith(".gold.json"))) {
      const id = file.replace(/\.gold\.json$/, "");
      const { date } = JSON.parse(readFileSync(join(gold, file), "utf8")) as { date?: string };
      const extraction = extract(
        readFileSync(join(texts, `${id}.txt`), "utf8"),
        date ? { published: date } : {},
      );
      writeFileSync(join(folder, `${id}.pred.json`), JSON.stringify(toEvaluationJson(extraction)));
    }
    const run = spawnSync(process.execPath, [SCORER, folder, "--gold", gold, "--texts", texts, ...options], {
      stdio: "inherit",
    });
    return run.status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
