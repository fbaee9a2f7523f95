import { expect, test } from "vitest";
import { foldedName, shortSlug, slugOf } from "../../../../src/draft/proposal/folded-name.ts";

test.each([
  ["The Renault Group", "renault group"],
  ["Škoda Auto a.s.", "skoda auto as"],
  ["CATL Co., Ltd.", "catl"],
  ["Samsung SDI Co.", "samsung sdi"],
  ["Красная Пахра", "красная пахра"],
  ["U.S.", "us"],
])("%s is compared as %s", (name, folded) => {
  expect(foldedName(name)).toBe(folded);
});

test.each([
  ["Škoda Auto", "skoda-auto"],
  ["LG Energy Solution", "lg-energy-solution"],
  ["St. John’s", "st-johns"],
  ["Borås & Ålesund", "boras-alesund"],
  ["Straße", "strasse"],
  ["부산", ""],
])("%s gives the id %s", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test("a short id is cut between words", () => {
  expect(shortSlug("Renault Korea to Produce Polestar 4", 20)).toBe("renault-korea-to");
  expect(shortSlug("Donaudampfschifffahrt", 8)).toBe("donaudam");
});
