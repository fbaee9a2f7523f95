import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { messagesFor } from "../../src/i18n/locales.ts";
import { LOCALES, type Locale } from "../../src/model/locales.ts";
import { entrySentence } from "../../src/panels/entry-words.ts";
import { PAPERS, printSheets } from "../../src/serve/print-sheets.ts";
import { numberedEntries } from "../../src/view/entry-numbers.ts";
import { handoutFile } from "../../src/view/page-file.ts";
import { type BuiltFolder, builtSite } from "../served/built-site.ts";
import { DATASET, INDEX } from "../unit/view/real-dataset.ts";
import { openBrowser } from "./driver.ts";
import { hasPoppler, pageCount, pdfText, plain } from "./pdf-text.ts";

/** Two sheets at most, of either paper; the answers come on others. */
const PAGES = 2;

const CASES = DATASET.stories.flatMap(({ id: story }) => LOCALES.map((locale) => ({ story, locale })));

let site: BuiltFolder;
let browser: Browser;
let out: string;

beforeAll(async () => {
  site = await builtSite();
  browser = await openBrowser();
  out = mkdtempSync(join(tmpdir(), "handouts-"));
  const files = CASES.map(({ story, locale }) => handoutFile(story, locale));
  for await (const pdf of printSheets(browser, site.path, files, out)) expect(existsSync(pdf)).toBe(true);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  rmSync(out, { recursive: true });
  site.remove();
});

function pdfOf(story: string, locale: Locale, paper: string): string {
  return join(out, handoutFile(story, locale).replace(/\.html$/, `.${paper.toLowerCase()}.pdf`));
}

// Without poppler-utils this is reported as skipped: not run.
describe.skipIf(!hasPoppler).each(PAPERS)("on %s", (paper) => {
  test.each(CASES)("the handout of $story in $locale holds every name on two sheets", ({ story, locale }) => {
    const pdf = pdfOf(story, locale, paper);
    const pages = pageCount(pdf);
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(PAGES);
    const text = pdfText(pdf);
    const entries = DATASET.entries.filter(({ stories }) => stories.includes(story));
    for (const { entry } of numberedEntries(entries)) {
      expect(text).toContain(plain(entrySentence({ index: INDEX, messages: messagesFor(locale) }, entry)));
    }
  });
});
