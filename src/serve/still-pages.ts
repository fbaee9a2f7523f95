import { createHash } from "node:crypto";
import { type Plugin, type Rolldown, runnerImport } from "vite";
import { textDirection } from "../i18n/text-direction.ts";
import { LOCALES } from "../model/locales.ts";
import { stillColours, stillStyle } from "../still/still-style.ts";
import { PALETTES } from "../theme/palette.ts";
import { embedFile, pageFile } from "../view/page-file.ts";
import { alternateLinks } from "./alternate-links.ts";
import { cardTags, escapeText } from "./card-tags.ts";
import { contentPolicy } from "./content-policy.ts";
import { embedFrame, embedHtml } from "./embed-page.ts";
import { frozenFiles, frozenVersions, storiesOf } from "./frozen-pages.ts";
import { oembedLink } from "./oembed.ts";
import type * as RenderStillPage from "./render-still-page.tsx";
import type { RenderedPage } from "./render-still-page.tsx";

/** The end of the still pictures, after which the rest of the style sheet is asked for. */
const STILLS_END = /<\/svg><\/div>/;

/** Where the build asks for code. It comes with the rest of the style sheet: the picture needs none. */
const CODE_ASKED_FOR = /\s*<link rel="modulepreload"[^>]*>|\s*<script type="module"[^>]*><\/script>/g;

/** Where index.html takes what is rendered. */
const ROOT = '<div id="app"></div>';

/**
 * What holds before anything is painted: the theme asked for, and on small screens a closed legend. `r` is the root
 * element, `t` the theme's name in the address.
 */
export const EARLY_LOOK =
  'if(["light","dark","projector"].includes(t))r.dataset.theme=t;if(!matchMedia("(min-width: 701px) and (min-height: 600px)").matches)addEventListener("DOMContentLoaded",()=>{const l=document.querySelector(".legend");if(l)l.open=false})';

/**
 * Before anything is painted: the story and the language that an address asks for have a page of their own, with its
 * own still picture (see `pageFile`), and a theme asked for holds before the palette's script has come. Only words of
 * the expected form are taken.
 */
function earlyScript(stories: readonly string[]): string {
  const [own] = LOCALES;
  return `(()=>{const p=new URLSearchParams(location.search),r=document.documentElement,o=r.dataset.story||"",t=p.get("theme"),k=(n,a,d)=>a.includes(p.get(n))?p.get(n):d,e=p.get("mode")==="embed",s=k("story",${JSON.stringify(stories)},o),l=k("lang",${JSON.stringify(LOCALES)},r.lang);if(e||s!==o||l!==r.lang)location.replace("./"+(e?s?"embed-"+s:"embed":s||"index")+(l==="${own}"?"":"."+l)+".html"+location.search+location.hash);${EARLY_LOOK}})()`;
}

/**
 * Writes the built pages: the overview and every story in every language (see `pageFile`), each with its still map,
 * list and claims as HTML and its style inline, so that the first response is enough to read. In development the page
 * starts empty.
 */
export function stillPages(): Plugin {
  return {
    name: "battery-routes-still-pages",
    apply: "build",
    enforce: "post",
    config: () => ({ build: { rolldownOptions: { input: ["index.html", "embed.html"] } } }),
    async generateBundle(_, bundle) {
      const index = bundle["index.html"];
      if (index?.type !== "asset") this.error("index.html is missing from the build");
      // Components are compiled by Vite, which its own configuration file is not.
      const { module } = await runnerImport<typeof RenderStillPage>("/src/serve/render-still-page.tsx", {
        configFile: false,
        logLevel: "error",
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
      });
      const pages = await module.renderStillPages();
      const sheet = Object.values(bundle).find(
        (asset) => asset.type === "asset" && /assets\/index-.*\.css$/.test(asset.fileName),
      );
      if (sheet?.type !== "asset") this.error("the style sheet of the page is missing from the build");
      const { early, late } = splitSheet(String(sheet.source).trim());
      const style = `${themeSheet()}${stillStyle()}${early}`;
      const script = earlyScript(storiesOf(pages));
      const template = String(index.source)
        .replaceAll(/>\s+</g, "><")
        .replace(new RegExp(`<link rel="stylesheet"[^>]*${sheet.fileName.split("/").at(-1)}"[^>]*>`), "")
        .replace("</title>", `</title><script>${script}</script><style>${style}</style>`)
        .replace(
          "<head>",
          `<head>${contentPolicy({ scripts: [hashOf(script)], styles: [hashOf(style)], frames: true })}`,
        );
      sheet.source = projectorSheet() + paperSheet() + late;
      const embeds = programOfEmbeds(bundle);
      const frame = await embedFrame(storiesOf(pages), { folder: "./", ...embeds });
      for (const page of pages) {
        const fileName = pageFile(page.story, page.locale);
        const source = pageHtml(template, sheet.fileName, page);
        if (fileName === index.fileName) index.source = source;
        else this.emitFile({ type: "asset", fileName, source });
        const file = embedFile(page.story, page.locale);
        delete bundle[file];
        this.emitFile({ type: "asset", fileName: file, source: embedHtml(page, frame) });
      }
      for (const { version, file } of frozenVersions()) {
        const kept = await module.renderStillPages(file);
        for (const [fileName, source] of await frozenFiles(version, file, kept, embeds)) {
          this.emitFile({ type: "asset", fileName, source });
        }
      }
    },
  };
}

/** The embeds' program and style sheet, as Vite has built them from embed.html; what it made of that page goes. */
function programOfEmbeds(bundle: Rolldown.OutputBundle): Record<"program" | "sheet", string> {
  const built = Object.values(bundle);
  const program = built.find((file) => file.type === "chunk" && file.isEntry && file.name === "embed");
  const sheet = built.find(
    (file) => file.type === "asset" && /^assets\/embed-[^/]*\.css$/.test(file.fileName),
  );
  if (!program || sheet?.type !== "asset") throw new Error("program or style sheet of the embeds is missing");
  delete bundle[sheet.fileName];
  return { program: program.fileName, sheet: String(sheet.source).trim() };
}

/** What draws the map and its frame, and what can wait until it is drawn; see `list.css`. */
export function splitSheet(sheet: string): { early: string; late: string } {
  const [early, late, ...more] = sheet.split(/:root\{--after-the-map:\s*1;?\}/);
  if (early === undefined || late === undefined || more.length > 0) {
    throw new Error("the style sheet has no rule to be split at, or several");
  }
  return { early, late };
}

function pageHtml(template: string, lateSheet: string, page: RenderedPage): string {
  if (!template.includes(ROOT)) throw new Error(`index.html has no ${ROOT}`);
  const { story, locale } = page;
  const code = (template.match(CODE_ASKED_FOR) ?? []).map((tag) => tag.trim()).join("");
  return template
    .replace(
      /<html lang="[^"]*" dir="[^"]*"/,
      `<html lang="${locale}" dir="${textDirection(locale)}"${story === null ? "" : ` data-story="${story}"`}`,
    )
    .replace(ROOT, () => `<div id="app">${page.body}</div>`)
    .replace(CODE_ASKED_FOR, "")
    .replace(STILLS_END, (end) => `${end}<link rel="stylesheet" href="./${lateSheet}">${code}`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeText(page.title)}</title>`)
    .replace(/(<meta\s+name="description"\s+content=")[^"]*/, (_, start) => start + escapeText(page.line))
    .replace('<meta name="referrer"', (next) => cardTags(page) + next)
    .replace(
      "</head>",
      (end) => alternateLinks((tag) => pageFile(story, tag)) + oembedLink(story, locale) + end,
    )
    .replace("</body>", (end) => page.metadata + end);
}

/** The palettes as custom properties: the reader's system decides until an address or a script does. */
export function themeSheet(): string {
  return [
    `:root{${coloursOf("light")}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){${coloursOf("dark")}}}`,
    `[data-theme=dark]{${coloursOf("dark")}}`,
  ].join("");
}

function coloursOf(name: keyof typeof PALETTES): string {
  return Object.entries(stillColours(PALETTES[name]))
    .map(([property, value]) => `${property}:${value}`)
    .join(";");
}

/** The light palette, whatever the reader's system has: for sheets of paper. */
export function lightSheet(): string {
  return `:root{color-scheme:light;${coloursOf("light")}}`;
}

/** The palette for projectors, which few addresses ask for. */
export function projectorSheet(): string {
  return `[data-theme=projector]{${coloursOf("projector")}}`;
}

/** On paper the light palette holds, whatever an address or a script has set. */
export function paperSheet(): string {
  const colours = coloursOf("light").replaceAll(";", "!important;");
  return `@media print{:root{${colours}!important}}`;
}

/** A CSP hash source. */
export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
