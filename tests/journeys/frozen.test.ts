import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freeze } from "../../src/convert/freeze.ts";
import { runConvert } from "../../src/convert/run-convert.ts";

const run = promisify(execFile);

/** What a build and a conversion read. */
const PARTS = [
  "src",
  "seeds",
  "data",
  "public",
  "index.html",
  "embed.html",
  "vite.config.ts",
  "package.json",
  "tsconfig.json",
];
const RECORD = "seeds/econotimes-polestar-busan.yaml";
const EARLIER_WORDS = /^( +en: )(.*electric.*)$/m;
const CORRECTED = "These words were corrected after the earlier version was published.";

let copy: string;
/** The corrected words as they stood. */
let earlier: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "battery-routes-frozen-"));
  for (const part of PARTS) cpSync(part, join(copy, part), { recursive: true });
  rmSync(join(copy, "data/frozen"), { recursive: true, force: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** @returns path → content of what is built */
async function build(outDir: string): Promise<Map<string, Buffer>> {
  const vite = join(copy, "node_modules/vite/bin/vite.js");
  await run(process.execPath, [vite, "build", "--outDir", outDir, "--logLevel", "error"], { cwd: copy });
  const entries = readdirSync(join(copy, outDir), { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(join(copy, outDir).length + 1), readFileSync(path)]),
  );
}

function correctARecord(): void {
  const file = join(copy, RECORD);
  const text = readFileSync(file, "utf8");
  earlier = text.match(EARLIER_WORDS)?.[2] ?? "";
  expect(earlier).not.toBe("");
  writeFileSync(
    file,
    text.replace(EARLIER_WORDS, (_, start) => start + CORRECTED),
  );
}

function version(site: ReadonlyMap<string, Buffer>): string {
  return JSON.parse(String(site.get("data/dataset.json"))).version;
}

test("the frozen link of an earlier version shows the earlier data after a correction, byte for byte", async () => {
  const quiet = { info: () => undefined, error: (line: string) => expect.fail(line) };
  const before = await build("before");
  freeze(copy, quiet);
  correctARecord();
  expect(runConvert(copy, quiet)).toBe(0);
  const after = await build("after");
  expect(version(after)).not.toBe(version(before));

  const folder = `frozen/${version(before)}/`;
  const frozen = [...before.keys()].filter((path) => path.startsWith(folder));
  expect(frozen).toEqual(
    expect.arrayContaining([`${folder}embed-busan.ko.html`, `${folder}data/dataset.json`]),
  );
  expect([...after.keys()].filter((path) => path.startsWith(folder))).toEqual(frozen);
  expect(frozen.filter((path) => !after.get(path)?.equals(before.get(path) ?? Buffer.of()))).toEqual([]);

  const words = (path: string) => String(after.get(path));
  expect(words(`${folder}data/dataset.json`)).toBe(String(before.get("data/dataset.json")));
  expect(words(`${folder}embed-busan.html`)).not.toContain(CORRECTED);
  expect(words("embed-busan.html")).toContain(CORRECTED);
  expect(words(`frozen/${version(after)}/embed-busan.html`)).toContain(CORRECTED);
  // What they need besides is there: the program of today.
  const [, program] =
    words(`${folder}embed-busan.html`).match(/\.\.\/\.\.\/(assets\/embed-[\w-]+\.js)/) ?? [];
  expect(after.has(program ?? "")).toBe(true);
});
