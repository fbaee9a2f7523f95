import { expect, test } from "vitest";
import { en } from "../../../src/i18n/en.ts";
import { es } from "../../../src/i18n/es.ts";
import { messagesFor } from "../../../src/i18n/locales.ts";
import type { Messages } from "../../../src/i18n/messages.ts";
import { ru } from "../../../src/i18n/ru.ts";

/** Every text that is not a function, with the path to it. */
function texts(messages: object, path: string[] = []): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    if (typeof value === "string") return [[[...path, key].join("."), value]];
    return typeof value === "object" && value !== null ? texts(value, [...path, key]) : [];
  });
}

test("Russian is written in Cyrillic, and has no English of its own", () => {
  const english = new Map(texts(en satisfies Messages));
  for (const [path, text] of texts(ru)) {
    if (["tag", "formatTag"].includes(path)) continue;
    expect(text, path).toMatch(/\p{Script=Cyrillic}/u);
    expect(text, path).not.toBe(english.get(path));
  }
});

test("Spanish is not English again", () => {
  const english = new Map(texts(en satisfies Messages));
  const same = texts(es).filter(([path, text]) => text === english.get(path));
  expect(same).toEqual([]);
});

test.each(["ru", "es"])("%s has no straight quotation marks or apostrophes", (locale) => {
  const straight = texts(messagesFor(locale)).filter(([, text]) => /["']/.test(text));
  expect(straight).toEqual([]);
});

test.each([
  [1, "0 из 1 записи"],
  [21, "0 из 21 записи"],
  [28, "0 из 28 записей"],
  [102, "0 из 102 записей"],
])("Russian counts out of %i entries in the genitive", (all, words) => {
  const { filters } = messagesFor("ru");
  expect(filters.count(0, all).replaceAll("\u00a0", " ")).toBe(words);
});

test.each([
  [1, "Таблица: 1 запись.", "Tabla: 1 entrada."],
  [2, "Таблица: 2 записи.", "Tabla: 2 entradas."],
  [5, "Таблица: 5 записей.", "Tabla: 5 entradas."],
])("a table of %i entries is announced in Russian and Spanish", (entries, russian, spanish) => {
  expect(messagesFor("ru").table.opened(entries).replaceAll("\u00a0", " ")).toBe(russian);
  expect(messagesFor("es").table.opened(entries)).toBe(spanish);
});

test.each(["ru", "es"])("%s names the buttons of the time control beginning with their words", (locale) => {
  const { time } = messagesFor(locale);
  for (const { word, name } of [time.play, time.next]) expect(name.startsWith(word)).toBe(true);
});
