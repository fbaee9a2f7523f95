import { describe, expect, test } from "vitest";
import { BLOG_NEWS } from "./blog-news.ts";
import { CONTEXT_NEWS } from "./context-news.ts";
import { OFFICIAL_NEWS } from "./official-news.ts";
import { PRESS_NEWS } from "./press-news.ts";
import { readInvented } from "./read-invented.ts";
import { RELEASE_NEWS } from "./release-news.ts";
import { SHORT_PLANT_NEWS, SHORT_TRADE_NEWS } from "./short-news.ts";
import { SITE_NEWS } from "./site-news.ts";
import { TRADE_NEWS } from "./trade-news.ts";
import { WIRE_NEWS } from "./wire-news.ts";

const MANNERS = {
  agencies: WIRE_NEWS,
  "press releases": RELEASE_NEWS,
  "the trade press": TRADE_NEWS,
  blogs: BLOG_NEWS,
  "longer and mixed articles": CONTEXT_NEWS,
  "government notices": OFFICIAL_NEWS,
  "short news of plants": SHORT_PLANT_NEWS,
  "sites told in passing": SITE_NEWS,
  "trade and deals told in passing": PRESS_NEWS,
  "short news of trade and companies": SHORT_TRADE_NEWS,
};

for (const [manner, passages] of Object.entries(MANNERS)) {
  describe(`in the manner of ${manner}`, () => {
    test.each(passages)("$name", (passage) => {
      const { found, wanted } = readInvented(passage);
      expect(found).toEqual(wanted);
    });
  });
}
