import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LOCALES } from "../../../src/model/locales.ts";
import { builtEmbedScript } from "../../../src/serve/embed-script.ts";
import { FACETS, INITIAL_VIEW } from "../../../src/view/view-state.ts";
import { brotli } from "../../served/brotli-server.ts";

test("the script for host pages is at most 1 kB after brotli, and imports nothing", async () => {
  const script = await builtEmbedScript();
  expect(script).toContain("battery-routes");
  expect(brotli(script).length).toBeLessThanOrEqual(1_000);
  expect(script).not.toMatch(/\bimport\b|\bexport\b|\brequire\b/);
  expect(script).not.toMatch(/cookie|localStorage|sessionStorage|innerHTML|querySelector/);
});

test("it knows every language and every filter", () => {
  const source = readFileSync("src/host/embed-script.ts", "utf8");
  expect(source).toContain(`/^(${LOCALES.filter((tag) => tag !== INITIAL_VIEW.locale).join("|")})$/`);
  const [, parameters] = source.match(/"([^"]+)"\.split\(" "\)/) ?? [];
  expect(parameters?.split(" ")).toEqual(
    expect.arrayContaining(["select", ...FACETS, "asof", "view", "theme"]),
  );
});
