import { isLocale, type Locale } from "../model/locales.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { ko } from "./ko.ts";
import type { Messages } from "./messages.ts";
import { ru } from "./ru.ts";
import { completed } from "./translation.ts";

/** The texts of every language of the interface: a tag in `LOCALES` without texts does not compile. */
const MESSAGES: Readonly<Record<Locale, Messages>> = {
  en,
  ko,
  ru: completed(ru, en),
  es: completed(es, en),
};

/** The texts for a language tag; English for a tag that is none of `LOCALES`. */
export function messagesFor(tag: string): Messages {
  return isLocale(tag) ? MESSAGES[tag] : en;
}
