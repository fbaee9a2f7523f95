import { CARD_SIZE } from "../still/card.ts";
import { pageFile } from "../view/page-file.ts";
import { cardFile } from "./card-pictures.ts";
import type { RenderedPage } from "./render-still-page.tsx";
import { siteAddress } from "./site-address.ts";

/** What sites that show links as cards read (https://ogp.me), as meta elements. */
export function cardTags({
  story,
  locale,
  title,
  line,
}: Pick<RenderedPage, "story" | "locale" | "title" | "line">): string {
  const site = siteAddress();
  const tags = {
    "og:type": "website",
    "og:title": title,
    "og:description": line,
    "og:locale": locale,
    "og:url": site + pageFile(story, locale),
    "og:image": site + cardFile(story, locale),
    "og:image:width": String(CARD_SIZE.width),
    "og:image:height": String(CARD_SIZE.height),
    "twitter:card": "summary_large_image",
  };
  return Object.entries(tags)
    .map(([property, content]) => `<meta property="${property}" content="${escapeText(content)}">`)
    .join("");
}

/** Text that is safe in HTML, between tags and inside quoted attributes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
