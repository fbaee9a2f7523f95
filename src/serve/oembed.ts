import type { Plugin } from "vite";
import { messagesFor } from "../i18n/locales.ts";
import { localise } from "../i18n/localise.ts";
import { LOCALES } from "../model/locales.ts";
import { CARD_SIZE } from "../still/card.ts";
import { type EmbedFrame, frameSnippet } from "../view/embed-snippet.ts";
import { pageFile } from "../view/page-file.ts";
import { INITIAL_VIEW } from "../view/view-state.ts";
import { cardFile } from "./card-pictures.ts";
import { escapeText } from "./card-tags.ts";
import { readStillData, type StillData } from "./draw-still.ts";
import { siteAddress } from "./site-address.ts";

/** The size that a host is told, in pixels; the frame itself takes the width it gets. */
const SIZE = { width: 720, height: 405 } as const;

/** Where a page's oEmbed document is, from the root of the site. */
export function oembedFile(story: string | null, locale: string): string {
  return `oembed/${pageFile(story, locale).replace(/\.html$/, ".json")}`;
}

/**
 * A link by which hosts find how to embed a page (https://oembed.com, section 4). It belongs into the head: in a body
 * HTML allows no `alternate` (https://html.spec.whatwg.org/multipage/links.html#body-ok). Hosts take whole addresses: a
 * build that does not know the site's has no such links.
 */
export function oembedLink(story: string | null, locale: string): string {
  if (!isWhole()) return "";
  const address = escapeText(siteAddress() + oembedFile(story, locale));
  return `<link rel="alternate" type="application/json+oembed" href="${address}">`;
}

/** Writes one oEmbed document per story and language, if the build knows the site's address. */
export function oembedDocuments(): Plugin {
  return {
    name: "battery-routes-oembed",
    apply: "build",
    async generateBundle() {
      if (!isWhole()) return;
      for (const [fileName, document] of documentsOf(await readStillData(), siteAddress())) {
        this.emitFile({ type: "asset", fileName, source: `${JSON.stringify(document, null, 2)}\n` });
      }
    },
  };
}

/** File → oEmbed response of type "rich" (https://oembed.com, 2.3.4). @param site the whole address of the site */
export function documentsOf({ index }: StillData, site: string): Map<string, Record<string, unknown>> {
  const stories = [null, ...index.dataset.stories];
  return new Map(
    LOCALES.flatMap((locale) =>
      stories.map((story) => {
        const id = story?.id ?? null;
        const messages = messagesFor(locale);
        const title = messages.pageTitle(story ? localise(story.title, locale).text : null);
        const view = { ...INITIAL_VIEW, story: id, locale };
        const frame: EmbedFrame = { site, version: null, view, ratio: "16/9", title };
        return [
          oembedFile(id, locale),
          {
            version: "1.0",
            type: "rich",
            title,
            provider_name: messages.siteName,
            provider_url: site,
            cache_age: 86_400,
            html: frameSnippet(frame),
            ...SIZE,
            thumbnail_url: site + cardFile(id, locale),
            thumbnail_width: CARD_SIZE.width,
            thumbnail_height: CARD_SIZE.height,
          },
        ] as const;
      }),
    ),
  );
}

function isWhole(): boolean {
  return siteAddress().includes("://");
}
