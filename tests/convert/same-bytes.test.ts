import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { convert } from "../../src/convert/convert.ts";
import { copyOfProject, ROOT, realInput } from "./project.ts";

describe("same input, same bytes", () => {
  const copies: string[] = [];
  afterEach(() => {
    for (const copy of copies.splice(0)) rmSync(copy, { recursive: true });
  });

  /** File name → text, written by the command line program in a fresh copy. */
  function convertUnder(environment: Record<string, string>): Record<string, string> {
    const copy = copyOfProject();
    copies.push(copy);
    const tsx = join(ROOT, "node_modules/tsx/dist/cli.mjs");
    const environmentWithPath = { PATH: process.env.PATH ?? "", ...environment };
    execFileSync(process.execPath, [tsx, join(ROOT, "src/convert/cli.ts")], {
      cwd: copy,
      env: environmentWithPath,
    });
    const folder = join(copy, "data/geojson");
    return Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
    );
  }

  test("in another time zone and locale", { timeout: 60_000 }, () => {
    const here = convertUnder({ TZ: "UTC", LC_ALL: "C" });
    expect(Object.keys(here)).toHaveLength(14);
    expect(convertUnder({ TZ: "America/St_Johns", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" })).toEqual(
      here,
    );
    expect(convertUnder({ TZ: "Asia/Seoul", LC_ALL: "ko_KR.UTF-8", LANG: "ko_KR.UTF-8" })).toEqual(here);
  });

  test("in whatever order the files come", () => {
    const input = realInput();
    const backwards = {
      records: new Map([...input.records].reverse()),
      register: new Map([...input.register].reverse()),
      tours: new Map([...input.tours].reverse()),
      changes: new Map([...input.changes].reverse()),
      countries: new Map([...input.countries].reverse()),
    };
    const conversion = convert(input);
    expect("files" in conversion).toBe(true);
    expect(convert(backwards)).toEqual(conversion);
  });
});
