import { describe, expect, test } from "vitest";
import { extract } from "../../../../src/draft/extract.ts";
import type { PlaceMention } from "../../../../src/draft/extraction.ts";

const placesOf = (text: string) =>
  extract(text).mentions.filter(
    (mention): mention is PlaceMention => mention.kind === "place" && !mention.isDemonym,
  );

const shown = (text: string) =>
  placesOf(text).map(({ name, countryCode, state }) => [name, countryCode, state]);

describe("places", () => {
  test("namesakes are told apart by the state after them", () => {
    expect(
      shown("Plants stand in Warren, Ohio, and in Warren, Michigan.").filter(([name]) => name === "Warren"),
    ).toEqual([
      ["Warren", "US", "Ohio"],
      ["Warren", "US", "Michigan"],
    ]);
  });

  test("or by what the document speaks of", () => {
    expect(shown("The Spanish government is glad. A car plant in Valencia will stay.")).toContainEqual([
      "Valencia",
      "ES",
      "Valencian Community",
    ]);
    expect(shown("Venezuela is poor. A car plant in Valencia will stay.")).toContainEqual([
      "Valencia",
      "VE",
      undefined,
    ]);
  });

  test("and stay open when nothing tells, with the reason, never the largest by default", () => {
    const [place] = placesOf("A car plant in Springfield will stay.");
    expect(place).toMatchObject({ name: "Springfield" });
    expect(place?.countryCode).toBeUndefined();
    expect(place?.unresolved).toMatch(/places of this name/);
  });

  test.each(["Krasnaya Pakhra", "Krasnaja Pahra"])("%s is found near Moscow", (name) => {
    expect(
      placesOf(`A gigafactory in ${name}, within a district of Moscow, is planned in Russia.`)[0],
    ).toMatchObject({
      geonameId: 11152666,
      countryCode: "RU",
    });
  });

  test("a county is in the state named with it, without a position", () => {
    const [place] = placesOf("A plant in Bryan County, Georgia, is planned.");
    expect(place).toMatchObject({
      name: "Bryan County",
      countryCode: "US",
      state: "Georgia",
      precision: "district",
    });
    expect(place?.position).toBeUndefined();
  });

  test("a town named like a country is one with a state after it", () => {
    expect(shown("A plant in Holland, Michigan, is planned.")).toContainEqual(["Holland", "US", "Michigan"]);
    expect(shown("A plant in Holland is planned.")).toContainEqual(["Netherlands", "NL", undefined]);
  });

  test("Washington acts as a government and stands as a town", () => {
    const { facts } = extract("Washington imposed a 25% tariff on steel from Brazil.");
    expect(facts).toMatchObject([{ kind: "measure", imposer: { countryCode: "US" } }]);
  });
});
