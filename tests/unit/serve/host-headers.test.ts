import { expect, test } from "vitest";
import { contentPolicy } from "../../../src/serve/content-policy.ts";
import { headersText } from "../../../src/serve/host-headers.ts";

const PAGES = [
  contentPolicy({ scripts: ["'sha256-one'"], styles: ["'sha256-look'"], frames: true }),
  contentPolicy({ scripts: ["'sha256-two'"], styles: ["'sha256-look'"], isEmbed: true }),
];

function policyIn(text: string): Map<string, string[]> {
  const [, policy = ""] = text.match(/Content-Security-Policy: (.*)/) ?? [];
  return new Map(policy.split("; ").map((part) => [part.split(" ")[0] ?? "", part.split(" ").slice(1)]));
}

test("the policy of the host lets each page do what its own allows, and binds none to what another asks", () => {
  const common = policyIn(headersText(PAGES));
  for (const page of PAGES) {
    const own = policyIn(`Content-Security-Policy: ${page.match(/content="([^"]*)"/)?.[1]}`);
    for (const [name, values] of own) {
      if (/trusted-types/.test(name)) expect(common.has(name), name).toBe(false);
      else expect(common.get(name), name).toEqual(expect.arrayContaining(values));
    }
  }
  expect(common.get("default-src")).toEqual(["'none'"]);
  expect(common.get("script-src")).toEqual(["'self'", "'sha256-one'", "'sha256-two'"]);
});

test("files with a hash in their name are kept for good, everything may be read from everywhere", () => {
  const [all = "", assets = "", worker = ""] = headersText(PAGES).split(/\n\/(?:assets\/\*|sw\.js)\n/);
  expect(all).toMatch(/^\/\*\n/);
  expect(all).toContain("Access-Control-Allow-Origin: *");
  expect(all).not.toContain("Cache-Control");
  expect(assets).toContain("Cache-Control: public, max-age=31536000, immutable");
  expect(worker.trim()).toBe("Cache-Control: no-cache");
  // Longer lines are refused by one of the hosts.
  for (const line of headersText(PAGES).split("\n")) expect(line.length).toBeLessThan(2_000);
});

test("a page without a policy is a fault of the build", () => {
  expect(() => headersText(["<!doctype html>"])).toThrow(/without a policy/);
});

test("class copies are for keeping, not for visiting", () => {
  expect(headersText(PAGES)).toContain("/battery-routes*\n  Content-Disposition: attachment\n");
});
