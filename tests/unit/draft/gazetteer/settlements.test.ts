import { describe, expect, test } from "vitest";
import { fold, romanisationKey } from "../../../../src/draft/gazetteer/fold.ts";
import { settlementsNamed } from "../../../../src/draft/gazetteer/settlements.ts";

describe("settlementsNamed", () => {
  test.each(["Krasnaya Pakhra", "Krasnaja Pahra", "Красная Пахра"])(
    "%s is one place, however romanised",
    (name) => {
      expect(settlementsNamed(name).map(({ geonameId }) => geonameId)).toEqual([11152666]);
    },
  );

  test.each([
    ["Munich", "DE"],
    ["München", "DE"],
    ["Cheongju", "KR"],
    ["Göd", "HU"],
    ["Nizhny Novgorod", "RU"],
  ])("%s is found in %s", (name, country) => {
    expect(settlementsNamed(name)[0]?.countryCode).toBe(country);
  });

  test("gives all namesakes, the larger first, with their states", () => {
    const warrens = settlementsNamed("Warren");
    expect(warrens.length).toBeGreaterThan(5);
    expect(warrens.map(({ population }) => population)).toEqual(
      warrens.map(({ population }) => population).sort((a, b) => b - a),
    );
    expect(warrens.map(({ stateCode }) => stateCode)).toContain("OH");
  });

  test("knows nothing of what is no settlement", () => {
    expect(settlementsNamed("Gigafactory")).toEqual([]);
    expect(settlementsNamed("")).toEqual([]);
  });

  test("gives positions as longitude and latitude", () => {
    const [busan] = settlementsNamed("Busan");
    expect(busan?.position[0]).toBeCloseTo(129, 0);
    expect(busan?.position[1]).toBeCloseTo(35, 0);
  });
});

test("fold evens case, accents, hyphens and letters of their own", () => {
  expect(fold("Saint-Étienne")).toBe(fold("saint etienne"));
  expect(fold("Łódź")).toBe("lodz");
});

test("romanisationKey joins the ways to write Cyrillic", () => {
  expect(romanisationKey("Zhukovsky")).toBe(romanisationKey("Жуковский"));
  expect(romanisationKey("Kharkiv")).toBe(romanisationKey("Харків"));
});
