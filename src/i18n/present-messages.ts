import { byLanguage } from "./by-language.ts";
import type { PresentMessages } from "./messages/present.ts";

/** The words of a presentation, apart from all others: they come with its code. */
const PRESENT = byLanguage<PresentMessages>({
  en: async () => (await import("./en/present.ts")).present,
  ko: async () => (await import("./ko/present.ts")).present,
  ru: async () => (await import("./ru/present.ts")).present,
  es: async () => (await import("./es/present.ts")).present,
});

/** See `WordsByLanguage`. */
export const { load: loadPresentMessages, in: presentMessagesFor } = PRESENT;
