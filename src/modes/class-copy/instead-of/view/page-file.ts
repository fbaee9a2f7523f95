import type { CopyPage } from "../../copy-page.ts";

/** In a class copy every page of the site is a query of the one file; see `copy-page.ts`. */

export function pageFile(story: string | null, locale: string): string {
  return address({ story, lang: locale });
}

export function methodFile(locale: string, theme?: string): string {
  return address({ page: "method", lang: locale, theme });
}

export function handoutFile(story: string, locale: string): string {
  return address({ page: "handout", story, lang: locale });
}

export function answersFile(story: string, locale: string): string {
  return address({ page: "answers", story, lang: locale });
}

/** No copy shows an embed: what it would is the story. */
export function embedFile(story: string | null, locale: string): string {
  return pageFile(story, locale);
}

function address(query: {
  page?: CopyPage;
  story?: string | null;
  lang: string;
  theme?: string | undefined;
}): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => typeof pair[1] === "string");
  return `?${new URLSearchParams(given)}`;
}
