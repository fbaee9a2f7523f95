import { createHash } from "node:crypto";
import { messagesFor } from "../i18n/locales.ts";
import { localise } from "../i18n/localise.ts";
import { LOCALES } from "../model/locales.ts";
import { CARD_COMPOSITION, cardPicture } from "../still/card.ts";
import { PALETTES } from "../theme/palette.ts";
import { pageFile } from "../view/page-file.ts";
import { INITIAL_VIEW } from "../view/view-state.ts";
import { drawStill, type StillData } from "./draw-still.ts";

/** The card picture of one page. */
export interface Card {
  /** Its file in `public/`, such as `cards/busan.ko.png`. */
  readonly file: string;
  /** What it is drawn from: SVG text. */
  readonly svg: string;
  /** SHA-256 of that text, in hexadecimal; the file carries it, so that a stale one is found out. */
  readonly sha256: string;
}

/** The card pictures of the overview and of every story, in every language. */
export function cardPictures(data: StillData): Card[] {
  const stories = [null, ...data.index.dataset.stories.map(({ id }) => id)];
  return LOCALES.flatMap((locale) =>
    stories.map((story): Card => {
      const messages = messagesFor(locale);
      const told = story === null ? undefined : data.index.storyById.get(story);
      const svg = cardPicture(
        drawStill(data, { ...INITIAL_VIEW, story, locale }, CARD_COMPOSITION),
        {
          siteName: messages.siteName,
          title: told ? localise(told.title, locale).text : messages.overviewTitle,
          locale,
        },
        PALETTES.light,
      );
      return {
        file: cardFile(story, locale),
        svg,
        sha256: createHash("sha256").update(svg).digest("hex"),
      };
    }),
  );
}

/** Where a page's card picture is, from the root of the site. */
export function cardFile(story: string | null, locale: string): string {
  return `cards/${pageFile(story, locale).replace(/\.html$/, ".png")}`;
}
