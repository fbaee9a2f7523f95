import { isLocale, type Locale } from "../model/locales.ts";
import { classCopy as en } from "./en/class-copy.ts";
import { classCopy as es } from "./es/class-copy.ts";
import { classCopy as ko } from "./ko/class-copy.ts";
import type { ClassCopyMessages } from "./messages/class-copy.ts";
import { classCopy as ru } from "./ru/class-copy.ts";

const WORDS: Readonly<Record<Locale, ClassCopyMessages>> = { en, ko, ru, es };

/** The words of class copies, apart from all others: they come with the dialog that offers them. English for a tag that is none of `LOCALES`. */
export function classCopyMessagesFor(tag: string): ClassCopyMessages {
  return isLocale(tag) ? WORDS[tag] : en;
}
