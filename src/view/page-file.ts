import { LOCALES } from "../model/locales.ts";

/**
 * The file of the built page of a story (null: of the overview) in a language, such as `busan.ko.html`. Pages in the
 * default language have no tag in their name; the overview's is the index.
 */
export function pageFile(story: string | null, locale: string): string {
  const tag = locale === LOCALES[0] ? "" : `.${locale}`;
  return `${story ?? "index"}${tag}.html`;
}
