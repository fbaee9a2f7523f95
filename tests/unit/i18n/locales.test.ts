import { expect, test } from "vitest";
import { messagesFor } from "../../../src/i18n/locales.ts";
import { localise } from "../../../src/i18n/localise.ts";
import type { Messages } from "../../../src/i18n/messages.ts";
import { LOCALES } from "../../../src/model/locales.ts";

/** Every text of a locale that is not a function, with the path to it. */
function texts(messages: object, path: string[] = []): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    if (typeof value === "string") return [[[...path, key].join("."), value]];
    return typeof value === "object" && value !== null ? texts(value, [...path, key]) : [];
  });
}

/** What is rightly the same in every language, or not Korean at all. */
const SHARED = ["tag", "formatTag"];

test.each(LOCALES)("every text of %s is there and not empty", (locale) => {
  const messages = messagesFor(locale);
  expect(messages.tag).toBe(locale);
  for (const [path, text] of texts(messages)) expect(text.trim(), path).not.toBe("");
});

test("Korean is written in Korean throughout", () => {
  const english = new Map(texts(messagesFor("en") satisfies Messages));
  for (const [path, text] of texts(messagesFor("ko"))) {
    if (SHARED.includes(path)) continue;
    expect(text, path).toMatch(/[가-힣]/u);
    expect(text, path).not.toBe(english.get(path));
  }
});

test("an unknown language tag is answered in English", () => {
  expect(messagesFor("tlh").tag).toBe("en");
  expect(messagesFor("constructor").tag).toBe("en");
});

test("a text nobody has written in the reader's language comes in English, and says so", () => {
  expect(localise({ en: "halted", ko: "중단" }, "ko")).toEqual({ text: "중단", lang: "ko" });
  expect(localise({ en: "halted" }, "ko")).toEqual({ text: "halted", lang: "en" });
});
