import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildSearch } from "../../../src/view/search.ts";
import type { SearchGroup, SearchItem } from "../../../src/view/search-item.ts";

type Words = Partial<Record<"names" | "related" | "words" | "said", string[]>>;

function item(id: string, group: SearchGroup, words: Words): SearchItem {
  const inEnglish = (texts: string[] = []) => texts.map((text) => ({ text, lang: "en" }));
  return {
    id,
    group,
    names: inEnglish(words.names),
    related: inEnglish(words.related),
    words: inEnglish(words.words),
    said: inEnglish(words.said),
  };
}

const ITEMS = [
  item("claim/sund", "claim", { said: ["Sundvik cells go to Norrvik.", "Sundvik, Sundvik, Sundvik"] }),
  item("document/sund", "document", { names: ["Cells from Sundvik"] }),
  item("plant/norrvik", "entry", { names: ["Norrvik works"], related: ["Sundvik"], words: ["a cell plant"] }),
  item("plant/sundvik", "entry", { names: ["Sundvik works"], words: ["a cell plant"] }),
  item("place/sundvikar", "subject", { names: ["Sundvikar"] }),
  item("place/sundvik", "subject", { names: ["Sundvik"] }),
];

const search = buildSearch(ITEMS);

function ids(question: string): string[] {
  return search.find(question, "en").groups.flatMap(({ hits }) => hits.map((hit) => hit.item.id));
}

describe("the order of hits", () => {
  test("what is called so, then names, then what has to do with it; documents, then claims last", () => {
    expect(ids("sundvik")).toEqual([
      "place/sundvik",
      "place/sundvikar",
      "plant/sundvik",
      "plant/norrvik",
      "document/sund",
      "claim/sund",
    ]);
  });

  test("every word has to be found, if anything has them all", () => {
    expect(ids("sundvik works")).toEqual(["plant/sundvik", "plant/norrvik"]);
    expect(search.find("sundvik works", "en").words).toBe("all");
  });

  test("else those with some of them are shown, and said to be such", () => {
    const found = search.find("sundvik giraffe", "en");
    expect(found.words).toBe("some");
    expect(ids("sundvik giraffe")).toContain("place/sundvik");
  });

  test("what has one of the words in its name comes before what has more of them in a sentence", () => {
    const talk = item("plant/talk", "entry", { names: ["Works"], said: ["Sundvik cells are for zebras."] });
    const { groups, words } = buildSearch([talk, ...ITEMS]).find("sundvik zebras giraffe", "en");
    expect(words).toBe("some");
    expect(groups[0]?.hits[0]?.item.id).toBe("place/sundvik");
    expect(groups.flatMap(({ hits }) => hits.map((hit) => hit.item.id))).toContain("plant/talk");
  });

  test("hits of a group stand together, the group of the best hit first", () => {
    const { groups } = search.find("works", "en");
    expect(groups.map(({ group }) => group)).toEqual(["entry"]);
    expect(search.find("sundvik", "en").groups.map(({ group }) => group)).toEqual([
      "subject",
      "entry",
      "document",
      "claim",
    ]);
  });
});

test.each([
  ["SUNDVIK", "place/sundvik"],
  ["Súndvik", "place/sundvik"],
  ["sundvk", "place/sundvik"],
  ["norr", "plant/norrvik"],
])("“%s” finds %s first", (question, id) => {
  expect(ids(question)[0]).toBe(id);
});

test("short words are taken as they are: no other word is put in their place", () => {
  expect(ids("vex")).toEqual([]);
  expect(search.find("vex", "en")).toEqual({ words: "none", groups: [], count: 0 });
});

test("the reason of a hit is the surest text with most of the words", () => {
  const hits = search.find("sundvik", "en").groups.flatMap((group) => group.hits);
  const reasonOf = (id: string) => hits.find((hit) => hit.item.id === id);
  expect(reasonOf("plant/norrvik")?.field).toBe("related");
  expect(reasonOf("plant/sundvik")?.text.text).toBe("Sundvik works");
});

test("what may have been meant: the names most like it, and none for what is like nothing", () => {
  expect(search.nearest("sundwick", 2).map(({ id }) => id)).toEqual(["place/sundvik", "place/sundvikar"]);
  expect(search.nearest("qqq", 2)).toEqual([]);
});

test("no question makes it fail", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (question) => {
      const { count, groups } = search.find(question, "ko");
      expect(groups.flatMap(({ hits }) => hits)).toHaveLength(count);
    }),
    { numRuns: 1000 },
  );
});
