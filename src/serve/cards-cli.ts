import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { CARD_SIZE } from "../still/card.ts";
import { cardPictures } from "./card-pictures.ts";
import { readStillData } from "./draw-still.ts";
import { withPngText } from "./png-text.ts";

/** `npm run cards`: draws the card pictures with Chromium and writes them to `public/cards/`. */
const cards = cardPictures(await readStillData());
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
mkdirSync("public/cards", { recursive: true });
const page = await browser.newPage({ viewport: CARD_SIZE });
for (const { file, svg, sha256 } of cards) {
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  const png = await page.screenshot({ type: "png" });
  writeFileSync(join("public", file), withPngText(png, "Source", sha256));
  console.log(`public/${file}`);
}
await browser.close();
