import { LOCALES } from "../model/locales.ts";

/** The page on credits and method. No story may have this id. */
const METHOD = "method";

/** The embed of the overview, and what the names of a story's embeds begin with. */
const EMBED = "embed";

/**
 * The file of the built page of a story (null: of the overview) in a language, such as `busan.ko.html`. Pages in the
 * default language have no tag in their name; the overview's is the index.
 */
export function pageFile(story: string | null, locale: string): string {
  const tag = locale === LOCALES[0] ? "" : `.${locale}`;
  return `${story ?? "index"}${tag}.html`;
}

/** The file of the built page on credits and method in a language, such as `method.ko.html`, in a theme if one is given. */
export function methodFile(locale: string, theme?: string): string {
  return pageFile(METHOD, locale) + (theme === undefined ? "" : `?theme=${theme}`);
}

/** The file of the built embed of a story (null: of the overview) in a language, such as `embed-busan.ko.html`. */
export function embedFile(story: string | null, locale: string): string {
  return pageFile(story === null ? EMBED : `${EMBED}-${story}`, locale);
}

/** The file of a story's handout in a language, such as `handout-busan.ko.html`. No story's id may begin like it. */
export function handoutFile(story: string, locale: string): string {
  return pageFile(`handout-${story}`, locale);
}

/** The file of the answers to a handout's questions, such as `handout-busan-answers.ko.html`. */
export function answersFile(story: string, locale: string): string {
  return pageFile(`handout-${story}-answers`, locale);
}
