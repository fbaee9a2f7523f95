import { describe, expect, test } from "vitest";
import { check } from "../../../../src/convert/check.ts";
import type { OrganisationMention, Passage, PlaceMention } from "../../../../src/draft/extraction.ts";
import { ProposedEntries } from "../../../../src/draft/proposal/proposed-entries.ts";
import { realInput } from "../../../convert/project.ts";

const INPUT = realInput();
const CHECKED = check(INPUT.records, INPUT.register, new Set(INPUT.countries.keys()));
if ("problems" in CHECKED) throw new Error("the project has problems");
const { register } = CHECKED.all;
const at: Passage = { start: 0, end: 0, paragraph: 1, lastParagraph: 1, text: "" };

const entries = () => new ProposedEntries(register, INPUT.countries);
const company = (name: string, fullName = name): OrganisationMention => ({
  ...{ kind: "organisation", type: "company", name, fullName, at },
});
const place = (name: string, over: Partial<PlaceMention> = {}): PlaceMention => ({
  ...{ kind: "place", name, precision: "city", isDemonym: false, at },
  ...over,
});

describe("organisations", () => {
  test.each([
    ["Renault Korea Motors", "organisation/renault-korea"],
    ["RKM", "organisation/renault-korea"],
    ["르노코리아", "organisation/renault-korea"],
    ["Рэнера", "organisation/renera"],
    ["The Renault Group", "organisation/renault-group"],
    ["Geely Holding", "organisation/geely"],
  ])("%s is %s, by whatever name", (name, id) => {
    expect(entries().organisation(company(name))).toEqual({ id });
  });

  test("a letter or two apart, a name is the register's, with a remark", () => {
    expect(entries().organisation(company("Mosgortranss"))).toEqual({
      id: "organisation/mosgortrans",
      remark: '"Mosgortranss" was taken for the register\'s "mosgortrans".',
    });
  });

  test.each(["SK Innovation", "Samsung SDS", "LG Chem", "Renault Samsung", "Polestars Inc"])(
    "%s is none of the register's",
    (name) => {
      const resolved = entries().organisation(company(name));
      if (name === "Polestars Inc") expect(resolved).toHaveProperty("remark");
      else
        expect(resolved).toEqual({
          id: expect.stringMatching(/^organisation\/(sk-i|samsung-sds|lg-chem|renault-s)/),
        });
    },
  );

  test("the same new name is one new entry", () => {
    const all = entries();
    const first = all.organisation(company("LFT", "Lakeside Fjord Trading"));
    expect(all.organisation(company("Lakeside Fjord Trading"))).toEqual(first);
    expect(all.added.get("organisations")).toEqual([
      {
        id: "organisation/lakeside-fjord-trading",
        reviewed: false,
        names: { en: "Lakeside Fjord Trading" },
        aliases: ["LFT"],
      },
    ]);
  });

  test("a name without Latin letters gives no id", () => {
    expect(entries().organisation(company("장강전지"))).toEqual({
      why: expect.stringContaining("no Latin letters"),
    });
  });
});

describe("places", () => {
  test.each<[string, Partial<PlaceMention>, string]>([
    ["Busan", { countryCode: "KR" }, "place/busan"],
    ["Красная Пахра", { precision: "settlement", countryCode: "RU" }, "place/krasnaya-pakhra"],
    ["Krasnaya Pahra", { precision: "settlement", countryCode: "RU" }, "place/krasnaya-pakhra"],
    ["Moskva", { countryCode: "RU", geonameId: 524901 }, "place/moscow"],
    ["Republic of Korea", { precision: "country", countryCode: "KR" }, "place/south-korea"],
    ["North America", { precision: "region" }, "place/north-america"],
  ])("%s is found", (name, over, id) => {
    expect(entries().place(place(name, over))).toEqual({ id });
  });

  test("a namesake in another country is another place, and a city is no hotel in it", () => {
    const moscow = place("Moscow", { countryCode: "US", position: [-117.0002, 46.7324], geonameId: 5601538 });
    expect(entries().place(moscow)).toEqual({ id: "place/moscow-2" });
    const washington = place("Washington", { countryCode: "US", position: [-77.0364, 38.8951] });
    expect(entries().place(washington)).toEqual({ id: "place/washington" });
  });

  test("a new one has the gazetteer's position, its precision and where it was read", () => {
    const all = entries();
    all.place(
      place("Nagykanizsa", { countryCode: "HU", position: [21.62312345, 47.53167], geonameId: 3047679 }),
    );
    expect(all.added.get("places")).toEqual([
      {
        id: "place/nagykanizsa",
        reviewed: false,
        names: { en: "Nagykanizsa" },
        precision: "city",
        country: "HU",
        position: [21.623123, 47.53167],
        source: { name: "GeoNames 3047679", url: "https://www.geonames.org/3047679" },
      },
    ]);
  });

  test("a new country has its Korean name and an anchor inside it, never a position", () => {
    const all = entries();
    expect(all.place(place("Hungary", { precision: "country", countryCode: "HU" }))).toEqual({
      id: "place/hungary",
    });
    const [hungary] = all.added.get("places") ?? [];
    expect(hungary).toMatchObject({
      names: { en: "Hungary", ko: "헝가리" },
      country: "HU",
      precision: "country",
    });
    expect(hungary).not.toHaveProperty("position");
    const [lng, lat] = (hungary?.anchor ?? []) as number[];
    expect(lng).toBeGreaterThan(18);
    expect(lng).toBeLessThan(21);
    expect(lat).toBeGreaterThan(46.5);
    expect(lat).toBeLessThan(48);
  });

  test("the European Union has its members, any other region is an editor's choice", () => {
    const all = entries();
    expect(all.place(place("European Union", { precision: "region" }))).toEqual({
      id: "place/european-union",
    });
    expect(all.added.get("places")?.[0]?.area).toHaveLength(27);
    expect(all.place(place("Scandinavia", { precision: "region" }))).toEqual({
      why: expect.stringContaining('no region "Scandinavia"'),
    });
  });

  test.each<[string, Partial<PlaceMention>, string]>([
    ["a state", { precision: "state", countryCode: "US" }, "is a state"],
    ["an unknown position", { countryCode: "US" }, "no position"],
    ["an unknown country", { position: [1, 2] }, "in which country"],
    ["namesakes", { unresolved: "two towns have this name" }, "two towns have this name"],
    ["a country that the base map has not", { precision: "country", countryCode: "XX" }, "no country"],
  ])("%s is no place, with the reason", (_, over, why) => {
    expect(entries().place(place("Somewhere", over))).toEqual({ why: expect.stringContaining(why) });
  });
});
