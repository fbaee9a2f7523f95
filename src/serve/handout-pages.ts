import { type Plugin, runnerImport } from "vite";
import { textDirection } from "../i18n/text-direction.ts";
import { stillStyle } from "../still/still-style.ts";
import { escaped } from "../still/svg-element.ts";
import { contentPolicy } from "./content-policy.ts";
import type * as RenderHandouts from "./render-handouts.tsx";
import type { RenderedHandout } from "./render-handouts.tsx";
import { hashOf, lightSheet } from "./still-pages.ts";

const SHEET = "src/theme/handout.css";

/** Writes the printed sheets of every story in every language (see `handoutFile`): text and a picture, no script. */
export function handoutPages(): Plugin {
  return {
    name: "battery-routes-handout-pages",
    apply: "build",
    buildStart() {
      this.emitFile({ type: "chunk", id: SHEET, name: "handout" });
    },
    async generateBundle(_, bundle) {
      const sheet = Object.keys(bundle).find((file) => /^assets\/handout-.*\.css$/.test(file));
      if (sheet === undefined) this.error("the style sheet of the handouts is missing from the build");
      // Components are compiled by Vite, which its own configuration file is not.
      const { module } = await runnerImport<typeof RenderHandouts>("/src/serve/render-handouts.tsx", {
        configFile: false,
        logLevel: "error",
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
      });
      for (const page of await module.renderHandouts()) {
        this.emitFile({ type: "asset", fileName: page.file, source: pageHtml(page, sheet) });
      }
    },
  };
}

function pageHtml({ locale, title, body }: RenderedHandout, sheet: string): string {
  const style = lightSheet() + stillStyle();
  const head = [
    contentPolicy({ scripts: [], styles: [hashOf(style)] }),
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '<link rel="icon" href="./icon.svg" type="image/svg+xml">',
    `<link rel="stylesheet" href="./${sheet}">`,
  ].join("");
  return `<!doctype html><html lang="${locale}" dir="${textDirection(locale)}"><head>${head}</head><body>${body}</body></html>\n`;
}
