import type { Locale } from "../model/locales.ts";
import { methodPage as en } from "./en/method-page.ts";
import { methodPage as es } from "./es/method-page.ts";
import { methodPage as ko } from "./ko/method-page.ts";
import type { MethodPageMessages } from "./messages/method-page.ts";
import { methodPage as ru } from "./ru/method-page.ts";

/** The words of the page on credits and method, apart from all others: only the build reads them. */
export const METHOD_PAGES: Readonly<Record<Locale, MethodPageMessages>> = { en, ko, ru, es };
