import { describe, expect, test } from "vitest";
import { parseCorrections, reportAddress } from "../../../src/view/corrections.ts";

describe("the build variable CORRECTIONS", () => {
  test.each([
    [undefined, null],
    ["", null],
    ["maps@news.example", { type: "mail", to: "maps@news.example" }],
    ["https://code.example/o/r/issues/new", { type: "page", url: "https://code.example/o/r/issues/new" }],
  ])("%j is taken", (text, address) => {
    expect(parseCorrections(text)).toEqual(address);
  });

  test.each([
    "http://code.example/issues/new",
    "javascript:alert(1)",
    "mailto:maps@news.example",
    "maps@news",
    "maps@news.example?bcc=x@y.example",
    "maps@news.example, other@news.example",
    "https://user:word@code.example/new",
    "https://code.example/new#here",
    "https://",
    " ",
  ])("“%s” stops the build", (text) => {
    expect(() => parseCorrections(text)).toThrow(/CORRECTIONS is/);
  });
});

const REPORT = { title: "Correction: A & B, 부산", lines: ["What?", "", "Entry: a/b (#1)", "Claim: x#y"] };
const more = (left: number) => `(${left} more)`;

test("a mail has subject and body as they are, line ends as mail has them", () => {
  const address = reportAddress({ type: "mail", to: "maps@news.example" }, REPORT, more);
  expect(address).toMatch(/^mailto:maps@news\.example\?subject=/);
  const url = new URL(address);
  expect(url.searchParams.get("subject")).toBe(REPORT.title);
  expect(url.searchParams.get("body")).toBe(REPORT.lines.join("\r\n"));
  expect(address).not.toContain("+");
});

test("a page gets title and body, and keeps what its address asks for", () => {
  const to = { type: "page", url: "https://code.example/new?template=map.md" } as const;
  const url = new URL(reportAddress(to, REPORT, more));
  expect([...url.searchParams]).toEqual([
    ["template", "map.md"],
    ["title", REPORT.title],
    ["body", REPORT.lines.join("\n")],
  ]);
});

test("what makes the address too long is left out from the end, and counted", () => {
  const lines = Array.from({ length: 90 }, (_, at) => `Claim: some-document-of-a-publisher#claim-${at}`);
  const address = reportAddress({ type: "mail", to: "maps@news.example" }, { title: "T", lines }, more);
  expect(address.length).toBeLessThanOrEqual(1900);
  const said = new URL(address).searchParams.get("body")?.split("\r\n") ?? [];
  expect(said.at(-1)).toBe(`(${90 - (said.length - 1)} more)`);
  expect(said.slice(0, -1)).toEqual(lines.slice(0, said.length - 1));
  expect(said.length).toBeGreaterThan(10);
});
