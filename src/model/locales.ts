/** Languages of the interface (BCP 47 tags), the default first. Each has a file in `src/i18n/`. */
export const LOCALES = ["en", "ko", "ru", "es"] as const;
export type Locale = (typeof LOCALES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
  en: "English",
  ko: "한국어",
  ru: "Русский",
  es: "Español",
};

/** Languages that every name must have before files are converted; a text that lacks another of `LOCALES` is shown in English, and a test says which. */
export const COMPLETE_LOCALES = ["en", "ko"] as const satisfies readonly Locale[];

/** Whether a tag, for instance from an address, is one of `LOCALES`. */
export function isLocale(tag: string): tag is Locale {
  return (LOCALES as readonly string[]).includes(tag);
}
