import { deflateSync } from "node:zlib";
import { textDirection } from "../i18n/text-direction.ts";
import { LOCALES } from "../model/locales.ts";
import { FILES_ID } from "../modes/class-copy/copy-files.ts";
import type { CopySheet } from "../modes/class-copy/copy-sheets.ts";
import * as inCopy from "../modes/class-copy/instead-of/view/page-file.ts";
import { escaped } from "../still/svg-element.ts";
import * as inSite from "../view/page-file.ts";
import { classCopyPolicy } from "./content-policy.ts";
import { EARLY_LOOK, hashOf } from "./still-pages.ts";

const EARLY = `(()=>{const r=document.documentElement,t=new URLSearchParams(location.search).get("theme");${EARLY_LOOK}})()`;

/** What a class copy is made of, besides its language. */
export interface ClassCopyParts {
  /** The text of a file of the built site. Throws when there is none. */
  readonly read: (file: string) => string;
  /** The script as `classCopyProgram` gives it. */
  readonly program: string;
  readonly sheets: Readonly<Record<CopySheet, string>>;
  /** The files that the program asks for, as `packedFiles` gives them. */
  readonly files: string;
  readonly stories: readonly string[];
  /** The site's whole address, where the build knows it. */
  readonly home: string | null;
}

/** A class copy in a language: the built overview, with everything inside that it would ask for. */
export function classCopyHtml(locale: string, parts: ClassCopyParts): string {
  const { read, program, sheets, files, stories, home } = parts;
  const overview = read(inSite.pageFile(null, locale));
  const styles = Object.entries(sheets).map(
    ([name, css]) =>
      `<style data-sheet="${name}" media="${name === "site" ? "all" : "not all"}">${css}</style>`,
  );
  const head = [
    classCopyPolicy({
      script: [EARLY, program].map(hashOf),
      styles: Object.values(sheets).map(hashOf),
    }),
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    partOf(overview, /<title>[^<]*<\/title>/),
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(read("icon.svg").trim())}">`,
    `<script>${EARLY}</script>`,
    ...styles,
  ].join("");
  const body = [
    `<div id="app">${withQueries(bodyOf(overview), stories)}</div>`,
    ...stories.map((story) => stillsOf(read(inSite.pageFile(story, locale)), inCopy.pageFile(story, locale))),
    // Data, which no browser runs.
    `<script type="application/octet-stream" id="${FILES_ID}">${files}</script>`,
    `<script data-program>${program}</script>`,
  ].join("");
  const at = home === null ? "" : ` data-home="${escaped(home)}"`;
  return `<!doctype html><html lang="${locale}" dir="${textDirection(locale)}" data-map="still"${at}><head>${head}</head><body>${body}</body></html>\n`;
}

/** Files by path, as `copy-files.ts` unpacks them. */
export function packedFiles(files: Readonly<Record<string, string>>): string {
  return deflateSync(JSON.stringify(files), { level: 9 }).toString("base64");
}

/** All style of a built page: what stands in it, then the sheets it links to. */
export function styleOf(page: string, read: (file: string) => string): string {
  const inside = [...page.matchAll(/<style>([^<]*)<\/style>/g)].map(([, css]) => css);
  const linked = [...page.matchAll(/<link rel="stylesheet" href="\.\/([^"]+)">/g)].map(([, file = ""]) =>
    read(file).trim(),
  );
  return [...inside, ...linked].join("");
}

/** What stands in the page's root element, without what asks for files. */
function bodyOf(page: string): string {
  const from = page.indexOf('<div id="app">') + '<div id="app">'.length;
  const to = page.lastIndexOf("</div>");
  return page
    .slice(from, to)
    .replaceAll(/<link rel="(?:stylesheet|modulepreload)"[^>]*>|<script type="module"[^>]*><\/script>/g, "");
}

function stillsOf(page: string, address: string): string {
  const pictures = page.match(/<svg class="still .*?<\/svg>/gs) ?? [];
  if (pictures.length === 0) throw new Error(`no still pictures for ${address}`);
  return `<template data-stills="${escaped(address)}">${pictures.join("")}</template>`;
}

/** Links to pages of the site become queries of the copy. */
function withQueries(html: string, stories: readonly string[]): string {
  const queries = new Map<string, string>(
    LOCALES.flatMap((locale) => [
      [inSite.methodFile(locale), inCopy.methodFile(locale)] as const,
      ...[null, ...stories].map(
        (story) => [inSite.pageFile(story, locale), inCopy.pageFile(story, locale)] as const,
      ),
    ]),
  );
  return html.replaceAll(
    / href="\.\/([^"?#]*)(\?[^"#]*)?(#[^"]*)?"/g,
    (link, file: string, query?: string, part = "") => {
      const address = file === "" ? (query ?? `?lang=${LOCALES[0]}`) : queries.get(file);
      if (address === undefined) throw new Error(`a class copy has nothing for ${link}`);
      return ` href="${file === "" ? address : escaped(address)}${part}"`;
    },
  );
}

function partOf(page: string, part: RegExp): string {
  const [found] = page.match(part) ?? [];
  if (found === undefined) throw new Error(`a built page without ${part}`);
  return found;
}
