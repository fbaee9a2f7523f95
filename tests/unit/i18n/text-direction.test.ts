import { expect, test } from "vitest";
import { textDirection } from "../../../src/i18n/text-direction.ts";
import { LOCALES } from "../../../src/model/locales.ts";

test.each(LOCALES)("%s is written from left to right", (locale) => {
  expect(textDirection(locale)).toBe("ltr");
});

test.each(["ar", "he", "fa-IR", "ur", "ckb", "az-Arab", "yi"])("%s is written from right to left", (tag) => {
  expect(textDirection(tag)).toBe("rtl");
});

test.each(["az", "ja", "zh-Hant-TW", "", "no such tag"])("“%s” is taken as left to right", (tag) => {
  expect(textDirection(tag)).toBe("ltr");
});
