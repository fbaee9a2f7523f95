import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";

const run = promisify(execFile);
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Builds the site in another time zone and locale. @returns the folder of the built site */
async function buildIn(zone: string, locale: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `battery-routes-${locale}-`));
  folders.push(folder);
  const settings = ["--outDir", folder, "--emptyOutDir", "--logLevel", "error"];
  await run(process.execPath, ["node_modules/vite/bin/vite.js", "build", ...settings], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TZ: zone, LANG: locale, LC_ALL: locale },
  });
  return folder;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

test("two builds of the same input are the same bytes, wherever they are made", async () => {
  const [one, other] = await Promise.all([
    buildIn("Pacific/Kiritimati", "ko_KR.UTF-8"),
    buildIn("America/St_Johns", "tr_TR.UTF-8"),
  ]);
  const files = filesIn(one);
  expect(files).toContain("index.html");
  expect(filesIn(other)).toEqual(files);
  const differing = files.filter(
    (name) => !readFileSync(join(one, name)).equals(readFileSync(join(other, name))),
  );
  expect(differing).toEqual([]);
});
