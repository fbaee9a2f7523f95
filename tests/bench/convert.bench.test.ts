import { expect, test } from "vitest";
import { convert } from "../../src/convert/convert.ts";
import { generateRecords } from "./generated-records.ts";

/** Target of the project: 1,000 records (10 claims each) under this, YAML included. Reported, not asserted. */
const TARGET_MS = 2_000;
const RUNS = 3;

/** The quickest of a few runs: what the work takes when nothing else gets in the way. */
function measure(count: number): { ms: number; entries: number } {
  const input = generateRecords(count);
  let best = { ms: Number.POSITIVE_INFINITY, entries: 0 };
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    const conversion = convert(input);
    const ms = performance.now() - start;
    if ("problems" in conversion) throw new Error(JSON.stringify(conversion.problems.slice(0, 3)));
    const text = conversion.files.get("dataset.json") ?? "";
    const { entries } = JSON.parse(text) as { entries: unknown[] };
    if (ms < best.ms) best = { ms, entries: entries.length };
  }
  return best;
}

test("converting twice the records takes about twice the time", () => {
  const input = generateRecords(1_000);
  const start = performance.now();
  expect("files" in convert(input)).toBe(true);
  const cold = performance.now() - start;
  const [thousand, twoThousand] = [measure(1_000), measure(2_000)];
  const ratio = twoThousand.ms / thousand.ms;
  const verdict = cold < TARGET_MS ? "under" : "OVER";
  process.stdout.write(
    [
      "",
      "records   entries        ms",
      `  1,000   ${String(thousand.entries).padStart(7)}   ${thousand.ms.toFixed(0).padStart(7)}`,
      `  2,000   ${String(twoThousand.entries).padStart(7)}   ${twoThousand.ms.toFixed(0).padStart(7)}`,
      `the very first 1,000 of the process: ${cold.toFixed(0)} ms`,
      `ratio ${ratio.toFixed(2)}; 1,000 records are ${verdict} the target of ${TARGET_MS} ms`,
      "",
    ].join("\n"),
  );
  expect(ratio).toBeLessThan(3);
});
