import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { LOCALES } from "../../../src/model/locales.ts";
import {
  type ClassCopyParts,
  classCopyHtml,
  packedFiles,
  styleOf,
} from "../../../src/serve/class-copy-html.ts";
import { inPage } from "../../../src/serve/class-copy-program.ts";
import { CLASS_COPY_FILE, classCopyFile } from "../../../src/view/class-copy-file.ts";

const STILL = '<svg class="still wide"><path class="border"/></svg>';

/** A built page as far as a copy looks at it. */
function builtPage(links: string): string {
  return `<!doctype html><html><head><title>Map</title><style>a{}</style></head><body><div id="app"><div class="stills">${STILL}</div><link rel="stylesheet" href="./assets/x.css"><script type="module" src="./assets/page.js"></script>${links}</div><script type="application/ld+json">{}</script></body></html>`;
}

function parts(links: string, given: Partial<ClassCopyParts> = {}): ClassCopyParts {
  return {
    read: (file) => (file === "icon.svg" ? "<svg/>" : builtPage(links)),
    program: 'document.title = "<\\/script>";',
    sheets: { site: "a{color:red}", present: "b{}", handout: "c{}", method: "d{}" },
    files: "eJw=",
    stories: ["busan"],
    home: null,
    ...given,
  };
}

const plain = (html: string) => html.replaceAll(/&(?:amp|#38);/g, "&");

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("the policy allows the copy's own scripts and styles, by hash, and no request", () => {
  const html = classCopyHtml("ko", parts(""));
  const [, policy = ""] = html.match(/Content-Security-Policy" content="([^"]*)"/) ?? [];
  const scripts = [...html.matchAll(/<script(?: data-program)?>(.*?)<\/script>/gs)].map(
    ([, text = ""]) => text,
  );
  const styles = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text = ""]) => text);
  expect(scripts).toHaveLength(2);
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(" ")}`,
    `style-src ${styles.map(hashOf).join(" ")}`,
    "img-src data: blob:",
    "connect-src blob:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test("links to pages become queries; what asks for files is left out", () => {
  const html = classCopyHtml(
    "en",
    parts(
      '<a href="./busan.ko.html">1</a><a href="./method.html">2</a><a href="./?mode=present&amp;story=busan">3</a><a href="./method.ko.html#changes">4</a>',
    ),
  );
  const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, address = ""]) => plain(address));
  expect(links).toEqual([
    "?story=busan&lang=ko",
    "?page=method&lang=en",
    "?mode=present&story=busan",
    "?page=method&lang=ko#changes",
  ]);
  expect(html).not.toMatch(/ (?:src|href)="\.\//);
  expect(plain(html)).toContain(`<template data-stills="?story=busan&lang=en">${STILL}</template>`);
});

test("a link that a copy cannot follow is a fault of the build, and so is a page without its still map", () => {
  expect(() => classCopyHtml("en", parts('<a href="./unknown.html">?</a>'))).toThrow(/unknown\.html/);
  const read = (file: string) => (file === "icon.svg" ? "" : builtPage("").replace(STILL, ""));
  expect(() => classCopyHtml("en", parts("", { read }))).toThrow(/no still pictures/);
});

test("the site's address is told where it is known", () => {
  expect(classCopyHtml("en", parts(""))).not.toContain("data-home");
  expect(classCopyHtml("en", parts("", { home: "https://map.example/a/" }))).toContain(
    'data-home="https://map.example/a/"',
  );
});

test("no text in a program ends its element", () => {
  const code = inPage('a("</script><SCRIPT><!--")');
  expect(code).not.toMatch(/<\/?script|<!--/i);
  expect(JSON.parse(code.slice(2, -1).replaceAll("\\x3C", "\\u003C"))).toBe("</script><SCRIPT><!--");
});

test("packed files hold their texts", () => {
  const files = { "data/a.json": '{"name":"부산 </script>"}', "b.md": "" };
  const packed = packedFiles(files);
  expect(packed).toMatch(/^[A-Za-z0-9+/=]+$/);
  expect(JSON.parse(inflateSync(Buffer.from(packed, "base64")).toString("utf8"))).toEqual(files);
});

test("a page's style is what stands in it, and then the sheets it names", () => {
  expect(styleOf(builtPage(""), (file) => `/* ${file} */\n`)).toBe("a{}/* assets/x.css */");
});

test("class copies are known by their names", () => {
  for (const locale of LOCALES) expect(classCopyFile(locale)).toMatch(CLASS_COPY_FILE);
  for (const file of ["index.html", "busan.ko.html", "battery-routes.html.br", "embed-battery-routes.html"]) {
    expect(file).not.toMatch(CLASS_COPY_FILE);
  }
});
