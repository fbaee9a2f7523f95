import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { printSheets } from "./print-sheets.ts";

/** `npm run handouts`: prints the built handouts and answers with Chromium, into `dist/handouts/`. */
const SITE = "dist";
const sheets = existsSync(SITE) ? readdirSync(SITE).filter((file) => /^handout-.*\.html$/.test(file)) : [];
if (sheets.length === 0) {
  console.error(`${SITE}/ holds no handouts: build the site first (npm run build).`);
  process.exit(1);
}
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
for await (const pdf of printSheets(browser, SITE, sheets, join(SITE, "handouts"))) console.log(pdf);
await browser.close();
