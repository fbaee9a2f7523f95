/** Languages of the interface (BCP 47 tags), the default first. Each has a file in `src/i18n/`. */
export const LOCALES = ["en", "ko"] as const;
export type Locale = (typeof LOCALES)[number];

/** Whether a tag, for instance from an address, is one of `LOCALES`. */
export function isLocale(tag: string): tag is Locale {
  return (LOCALES as readonly string[]).includes(tag);
}
