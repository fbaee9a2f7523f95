import { byLanguage } from "./by-language.ts";
import type { Messages } from "./messages.ts";

/** The texts of the interface. Each language is a file of its own in the built site. */
const MESSAGES = byLanguage<Messages>({
  en: async () => (await import("./en.ts")).en,
  ko: async () => (await import("./ko.ts")).ko,
  ru: async () => (await import("./ru.ts")).ru,
  es: async () => (await import("./es.ts")).es,
});

/** See `WordsByLanguage`. */
export const { load: loadMessages, in: messagesFor, loaded: loadedMessages } = MESSAGES;
