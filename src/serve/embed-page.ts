import { readFileSync } from "node:fs";
import { minify, transformWithOxc } from "vite";
import { textDirection } from "../i18n/text-direction.ts";
import { LOCALES } from "../model/locales.ts";
import type { EarlySetting } from "../modes/embed-early.ts";
import { stillStyle } from "../still/still-style.ts";
import { pageFile } from "../view/page-file.ts";
import { HIDEABLE } from "../view/view-state.ts";
import { escapeText } from "./card-tags.ts";
import { contentPolicy } from "./content-policy.ts";
import type { RenderedPage } from "./render-still-page.tsx";
import { hashOf, projectorSheet, splitSheet, themeSheet } from "./still-pages.ts";

const EARLY = "src/modes/embed-early.ts";

/** What all embeds of a build have in common, but for those of other versions of the data. */
export interface EmbedFrame {
  /** The site's folder as seen from them, ending in "/". */
  readonly folder: string;
  readonly script: string;
  readonly style: string;
  /** What the map and its frame need nothing of: it comes after them. */
  readonly lateStyle: string;
}

/**
 * The first script and the whole style of the embeds: both stand in the page, so that it can be read when nothing else
 * of it arrives.
 * @param folder the site's folder as seen from the embeds, ending in "/"
 * @param program path of the embed's program from the root of the site
 * @param sheet its style sheet as built
 */
export async function embedFrame(
  stories: readonly string[],
  { folder, program, sheet }: Record<"folder" | "program" | "sheet", string>,
): Promise<EmbedFrame> {
  const setting: EarlySetting = { stories, locales: LOCALES, hideable: HIDEABLE, program: folder + program };
  const { code } = await transformWithOxc(readFileSync(EARLY, "utf8"), EARLY);
  const whole = `(()=>{${code.replace(/^export /m, "")};embedEarly(${JSON.stringify(setting)})})()`;
  const { code: script } = await minify("embed-early.js", whole);
  const { early, late } = splitSheet(sheet);
  return {
    folder,
    script: script.trim(),
    style: `${themeSheet()}${projectorSheet()}${stillStyle()}${early}`,
    lateStyle: late,
  };
}

/** The built embed of a story in a language. Search engines are led to the page of the story. */
export function embedHtml(
  { story, locale, title, embed }: RenderedPage,
  { folder, script, style, lateStyle }: EmbedFrame,
): string {
  const head = [
    contentPolicy({ scripts: [hashOf(script)], styles: [style, lateStyle].map(hashOf), isEmbed: true }),
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeText(title)}</title>`,
    `<script>${script}</script>`,
    `<style>${style}</style>`,
    `<link rel="canonical" href="${folder}${pageFile(story, locale)}">`,
  ].join("");
  const of = story === null ? "" : ` data-story="${story}"`;
  const at = folder === "./" ? "" : ` data-site="${folder}"`;
  const body = embed.replaceAll('href="./', `href="${folder}`);
  return `<!doctype html><html lang="${locale}" dir="${textDirection(locale)}"${of}${at} data-map="still"><head>${head}</head><body class="embed-page"><div id="app">${body}</div><style>${lateStyle}</style></body></html>\n`;
}
