import { isLocale, type Locale } from "../model/locales.ts";
import { present as en } from "./en/present.ts";
import { present as es } from "./es/present.ts";
import { present as ko } from "./ko/present.ts";
import type { PresentMessages } from "./messages/present.ts";
import { present as ru } from "./ru/present.ts";

const WORDS: Readonly<Record<Locale, PresentMessages>> = { en, ko, ru, es };

/** The words of a presentation, apart from all others: they come with its code. English for a tag that is none of `LOCALES`. */
export function presentMessagesFor(tag: string): PresentMessages {
  return isLocale(tag) ? WORDS[tag] : en;
}
