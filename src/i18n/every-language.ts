import { LOCALES } from "../model/locales.ts";
import { loadMessages } from "./locales.ts";
import { loadPresentMessages } from "./present-messages.ts";

/** Loads the words of every language: for the build, class copies and tests. */
export async function loadEveryLanguage(): Promise<void> {
  await Promise.all(LOCALES.flatMap((tag) => [loadMessages(tag), loadPresentMessages(tag)]));
}
