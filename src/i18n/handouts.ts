import type { Locale } from "../model/locales.ts";
import { handout as en } from "./en/handout.ts";
import { handout as es } from "./es/handout.ts";
import { handout as ko } from "./ko/handout.ts";
import type { HandoutMessages } from "./messages/handout.ts";
import { handout as ru } from "./ru/handout.ts";

/** The words of the printed sheets, apart from all others: only the build reads them. */
export const HANDOUTS: Readonly<Record<Locale, HandoutMessages>> = { en, ko, ru, es };
