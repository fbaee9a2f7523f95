import { describe, expect, test } from "vitest";
import { searchItems } from "../../../src/panels/search-items.ts";
import { buildSearch } from "../../../src/view/search.ts";
import { DATASET, INDEX } from "../view/real-dataset.ts";

const search = buildSearch(searchItems(INDEX));

function firstThree(question: string): string[] {
  const { groups } = search.find(question, "en");
  return groups
    .flatMap(({ hits }) => hits)
    .slice(0, 3)
    .map(({ item }) => item.id);
}

/** What a reader of the site's data means by a word, whichever language or spelling it is in. */
const MEANT: readonly [question: string, ...ids: string[]][] = [
  ["Busan", "place/busan", "facility/renault-busan"],
  ["부산", "place/busan", "facility/renault-busan"],
  ["Pusan", "place/busan"],
  ["Пусан", "place/busan"],
  ["부산에서", "flow/busan-north-america-polestar"],
  ["busan plant", "facility/renault-busan"],
  ["부산 공장", "facility/renault-busan"],
  ["부산공장", "facility/renault-busan"],
  ["Renera", "organisation/renera", "facility/renera-krasnaya-pakhra"],
  ["рэнера", "organisation/renera", "facility/renera-krasnaya-pakhra"],
  ["LG", "organisation/lg-energy-solution"],
  ["엘지", "organisation/lg-energy-solution"],
  ["lithium", "flow/kr-ru-batteries", "flow/cn-us-minerals"],
  ["리튬", "flow/kr-ru-batteries", "flow/cn-us-minerals"],
  ["литий", "flow/kr-ru-batteries", "flow/cn-us-minerals"],
  ["litio", "flow/kr-ru-batteries", "flow/cn-us-minerals"],
  ["Красная Пахра", "place/krasnaya-pakhra", "facility/renera-krasnaya-pakhra"],
  ["Красную Пахру", "place/krasnaya-pakhra"],
  ["krasnaya", "place/krasnaya-pakhra", "facility/renera-krasnaya-pakhra"],
  ["Krásnaya", "place/krasnaya-pakhra"],
  ["krasnaja", "place/krasnaya-pakhra"],
  ["polestar 4", "flow/busan-north-america-polestar", "flow/busan-south-korea-polestar"],
  ["폴스타 4", "flow/busan-north-america-polestar", "agreement/polestar-busan"],
  ["sanction", "measure/kr-ru-battery-export-ban"],
  ["제재", "measure/kr-ru-battery-export-ban"],
  ["export ban", "measure/kr-ru-battery-export-ban"],
  ["rare earth", "flow/cn-jp-rare-earths", "flow/cn-us-rare-earths"],
  ["희토류", "flow/cn-jp-rare-earths", "flow/cn-us-rare-earths"],
  ["한국", "place/south-korea"],
  ["吉利", "organisation/geely"],
  ["russia", "place/russia", "flow/kr-ru-batteries"],
  ["usa", "place/united-states"],
  ["Rennault", "organisation/renault-group", "organisation/renault-korea"],
  ["memorandum", "agreement/naatbatt-onshoring-mou"],
  ["factory", "facility/renault-busan", "facility/renera-krasnaya-pakhra"],
  ["EconoTimes", "econotimes-renault-batteries", "econotimes-polestar-busan"],
  ["300,000", "facility/renault-busan", "econotimes-polestar-busan#busan-capacity"],
  ["humanitarian", "socialbites-battery-exports-russia#exceptions-considered"],
  ["Kommersant", "socialbites-battery-exports-russia#enertech-supplier"],
  ["korea to russia", "flow/kr-ru-batteries", "measure/kr-ru-battery-export-ban"],
  ["из кореи в россию", "flow/kr-ru-batteries", "measure/kr-ru-battery-export-ban"],
  ["de corea a rusia", "flow/kr-ru-batteries"],
  ["investment", "flow/kr-europe-battery-investment", "flow/kr-us-battery-investment"],
  ["who makes the polestar 4", "facility/renault-busan"],
  ["them renera", "organisation/renera", "facility/renera-krasnaya-pakhra"],
];

describe("on the site's own data", () => {
  test.each(MEANT)("“%s” has what is meant among the first three hits", (question, ...ids) => {
    expect(firstThree(question)).toEqual(expect.arrayContaining(ids));
  });

  test.each(["them", "the", "of them", "los", "для", "그리고"])(
    "“%s” alone is no reason for a hit",
    (question) => {
      expect(search.find(question, "en").words).toBe("none");
    },
  );

  test("the beginning of a name is found, though it is a stop word too", () => {
    expect(firstThree("no")).toContain("place/north-america");
  });

  test("everything has an item of its own", () => {
    const { entries, places, organisations, documents, claims } = DATASET;
    const ids = [entries, places, organisations, documents, claims].flatMap((all) => all.map(({ id }) => id));
    expect(searchItems(INDEX).map(({ id }) => id)).toEqual(ids);
  });

  test("every name and alias in every language finds its place, company or plant", () => {
    const { places, organisations, entries } = DATASET;
    const named = [...places, ...organisations, ...entries.filter((entry) => "names" in entry)];
    const lost = named.flatMap((thing) => {
      const names = [...Object.values(thing.names), ...("aliases" in thing ? thing.aliases : [])];
      return names.filter((name) => !firstThree(name).includes(thing.id)).map((name) => [thing.id, name]);
    });
    expect(lost).toEqual([]);
  });

  test("every phrase finds its claim", () => {
    const lost = DATASET.claims.flatMap(({ id, at }) =>
      at.filter(({ phrase }) => !idsOf(phrase).includes(id)).map(({ phrase }) => [id, phrase]),
    );
    expect(lost).toEqual([]);
  });

  test("what is in nobody's name comes with the names most like it", () => {
    expect(search.find("르노코리야", "ko").words).toBe("none");
    expect(search.nearest("르노코리야", 3).map(({ id }) => id)).toContain("organisation/renault-korea");
  });
});

function idsOf(question: string): string[] {
  return search.find(question, "en").groups.flatMap(({ hits }) => hits.map(({ item }) => item.id));
}
