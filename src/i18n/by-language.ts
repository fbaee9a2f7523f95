import { isLocale, LOCALES, type Locale } from "../model/locales.ts";

/** Words in the languages that have been loaded: a reader's program loads one, the build and class copies all. */
export interface WordsByLanguage<Words> {
  /** Loads the words of a language; English for a tag that is none of `LOCALES`. Rejects when they do not arrive. */
  load(tag: string): Promise<Words>;
  /**
   * The words for a language tag; English for a tag that is none of `LOCALES`.
   * @throws when the language has not been loaded
   */
  in(tag: string): Words;
  /** The words of every language that has been loaded, in the order of `LOCALES`. */
  loaded(): Words[];
}

/** @param loaders what loads each language: a tag in `LOCALES` without one does not compile */
export function byLanguage<Words>(
  loaders: Readonly<Record<Locale, () => Promise<Words>>>,
): WordsByLanguage<Words> {
  const known = new Map<Locale, Words>();
  return {
    async load(tag) {
      const locale = localeOf(tag);
      const words = known.get(locale) ?? (await loaders[locale]());
      known.set(locale, words);
      return words;
    },
    in(tag) {
      const words = known.get(localeOf(tag));
      if (words === undefined) throw new Error(`the words of "${tag}" have not been loaded`);
      return words;
    },
    loaded: () => LOCALES.flatMap((locale) => known.get(locale) ?? []),
  };
}

function localeOf(tag: string): Locale {
  return isLocale(tag) ? tag : LOCALES[0];
}
