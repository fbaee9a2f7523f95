import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";

/** The papers that classes print on. */
export const PAPERS = ["A4", "Letter"] as const;

/**
 * Prints pages of a built site, each on every paper: `handout-busan.html` as `handout-busan.a4.pdf` and
 * `handout-busan.letter.pdf`. What they hold does not depend on the paper, how it is set does.
 * @param files names in `site`
 * @returns paths of the PDFs, as they are written
 */
export async function* printSheets(
  browser: Browser,
  site: string,
  files: readonly string[],
  out: string,
): AsyncGenerator<string> {
  mkdirSync(out, { recursive: true });
  const page = await browser.newPage();
  for (const file of files) {
    await page.goto(pathToFileURL(resolve(site, file)).href);
    for (const format of PAPERS) {
      const path = join(out, file.replace(/\.html$/, `.${format.toLowerCase()}.pdf`));
      await page.pdf({ path, format, printBackground: true });
      yield path;
    }
  }
  await page.close();
}
