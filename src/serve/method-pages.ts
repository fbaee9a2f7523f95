import { type Plugin, runnerImport } from "vite";
import { textDirection } from "../i18n/text-direction.ts";
import { escaped } from "../still/svg-element.ts";
import { LICENCES_FILE } from "../view/licences-file.ts";
import { methodFile } from "../view/page-file.ts";
import { alternateLinks } from "./alternate-links.ts";
import { contentPolicy } from "./content-policy.ts";
import type * as RenderMethodPage from "./render-method-page.tsx";
import type { RenderedMethodPage } from "./render-method-page.tsx";
import { hashOf, paperSheet, projectorSheet, themeSheet } from "./still-pages.ts";

const SHEET = "src/theme/method.css";

/** A theme that the address asks for holds before anything is painted. The page's only script. */
const SCRIPT =
  '(()=>{const t=new URLSearchParams(location.search).get("theme");if(["light","dark","projector"].includes(t))document.documentElement.dataset.theme=t})()';

/**
 * Writes the page on credits and method in every language (see `methodFile`): text with a style sheet of its own. The
 * licences of what is built in stand beside it, in full.
 */
export function methodPages(): Plugin {
  return {
    name: "battery-routes-method-pages",
    apply: "build",
    config: () => ({ build: { license: { fileName: LICENCES_FILE } } }),
    buildStart() {
      this.emitFile({ type: "chunk", id: SHEET, name: "method" });
    },
    async generateBundle(_, bundle) {
      const sheet = Object.keys(bundle).find((file) => /^assets\/method-.*\.css$/.test(file));
      if (sheet === undefined) this.error("the style sheet of the method page is missing from the build");
      for (const page of await (await renderer()).renderMethodPages()) {
        this.emitFile({ type: "asset", fileName: methodFile(page.locale), source: pageHtml(page, sheet) });
      }
    },
  };
}

/** Components are compiled by Vite, which its own configuration file is not. */
async function renderer(): Promise<typeof RenderMethodPage> {
  const { module } = await runnerImport<typeof RenderMethodPage>("/src/serve/render-method-page.tsx", {
    configFile: false,
    logLevel: "error",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  });
  return module;
}

function pageHtml({ locale, title, line, body }: RenderedMethodPage, sheet: string): string {
  const style = themeSheet() + projectorSheet() + paperSheet();
  const head = [
    contentPolicy({ scripts: [hashOf(SCRIPT)], styles: [hashOf(style)] }),
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="description" content="${escaped(line)}">`,
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    `<script>${SCRIPT}</script>`,
    `<style>${style}</style>`,
    '<link rel="icon" href="./icon.svg" type="image/svg+xml">',
    `<link rel="stylesheet" href="./${sheet}">`,
    alternateLinks(methodFile),
  ].join("");
  return `<!doctype html><html lang="${locale}" dir="${textDirection(locale)}"><head>${head}</head><body class="method-page">${body}</body></html>\n`;
}
