import { describe, expect, test } from "vitest";
import type { PlantFact } from "../../../../src/draft/extraction.ts";
import { Handmade } from "./handmade-facts.ts";

const DEBRECEN = { precision: "city", countryCode: "HU", position: [21.62, 47.53] } as const;

function plant(made: Handmade, over: Partial<PlantFact> = {}): PlantFact {
  return {
    ...made.base,
    kind: "plant",
    place: over.place ?? made.place("Debrecen", DEBRECEN),
    operator: over.operator ?? made.company("Lakeside Cell"),
    partners: [],
    makes: "cells",
    status: "announced",
    isExpanding: false,
    ...over,
  };
}

describe("a plant", () => {
  const made = () =>
    new Handmade("Lakeside Cell plans a plant in Debrecen that makes 500 MWh of cells from next year.");

  test("that is planned has a plan, in a unit of the vocabulary, and what was worked out", () => {
    const text = made();
    const capacity = text.amount("500 MWh", 500, "MWh");
    const start = text.date("next year", "2026", { isRelative: true });
    const [claim] = text.propose(plant(text, { capacity, start })).claims;
    expect(claim).toMatchObject({
      reviewed: false,
      about: ["facility/lakeside-cell-debrecen"],
      says: "Lakeside Cell plans a battery cell plant in Debrecen. It is meant to make 0.5 GWh a year. Start: 2026.",
      fact: [
        { kind: "facility", is: "gigafactory", place: "place/debrecen", status: "announced" },
        { kind: "plan", value: 0.5, unit: "GWh", per: "year", status: "announced" },
      ],
      when: "2026",
      derived: [
        { value: 0.5, from: "500 MWh", why: "1 GWh is 1000 MWh." },
        { value: "2026", from: "next year", why: "Read with the date of publication, 2025-02-03." },
      ],
    });
  });

  test("that runs has a capacity, never a plan", () => {
    const text = made();
    const capacity = text.amount("500 MWh", 500, "MWh");
    const [claim] = text.propose(plant(text, { capacity, status: "operating" })).claims;
    expect(claim?.fact[1]).toMatchObject({ kind: "capacity", value: 0.5 });
    expect(claim?.says).toContain("can make");
  });

  test.each<[string, Partial<PlantFact>, RegExp]>([
    [
      "makes battery materials",
      { makes: "materials" },
      /^No mark is proposed: the map has no mark for a battery materials plant\.$/,
    ],
    ["makes nobody knows what", { makes: undefined as never }, /what it makes is not known/],
    ["has no operator", { operator: undefined as never }, /no operator is known/],
  ])("that %s gets no mark, but a statement", (_, over, note) => {
    const text = made();
    const { claims } = text.propose(plant(text, over));
    expect(claims[0]).toMatchObject({ fact: [{ kind: "statement" }], note: expect.stringMatching(note) });
    expect(claims[0]?.about).toContain("place/debrecen");
    expect([...text.entries.added.keys()]).not.toContain("facilities");
  });

  test("in a state gets no mark either: it is no point", () => {
    const text = new Handmade("Lakeside Cell plans a plant in Ohio.");
    const place = text.place("Ohio", { precision: "state", countryCode: "US" });
    const [claim] = text.propose(plant(text, { place })).claims;
    expect(claim).toMatchObject({ about: ["organisation/lakeside-cell"], fact: [{ kind: "statement" }] });
  });

  test("that the register has is found by place and operator, or by a name they share", () => {
    const busan = { precision: "city", countryCode: "KR" } as const;
    const text = new Handmade("Renault Korea Motors and Renault may build cars in Busan.");
    const own = plant(text, {
      place: text.place("Busan", busan),
      operator: text.company("Renault Korea Motors"),
      makes: "vehicles",
    });
    const alike = { ...own, operator: { ...text.company("Renault"), fullName: "Renault" } };
    const { claims } = text.propose(own, { ...alike, status: "considered" });
    expect(claims.map(({ about }) => about)).toEqual([
      ["facility/renault-busan"],
      ["facility/renault-busan"],
    ]);
    expect(claims[0]?.fact[0]).toMatchObject({ operator: "organisation/renault-korea" });
    expect(claims[1]?.fact[0]).not.toHaveProperty("operator");
    expect(claims[1]?.note).toMatch(
      /^The text names Renault Group; the register's operator is Renault Korea\./,
    );
  });
});

describe("a flow", () => {
  test("is the register's where that has it; an end that is narrower there is not claimed", () => {
    const text = new Handmade("Batteries from China may reach South Korea.");
    const { claims } = text.propose({
      ...text.base,
      kind: "flow",
      origin: text.place("China", { countryCode: "CN" }),
      destination: text.place("South Korea", { countryCode: "KR" }),
      commodity: text.goods("Batteries", "batteries"),
      status: "considered",
    });
    expect(claims[0]).toMatchObject({
      about: ["flow/cn-busan-batteries"],
      fact: [{ kind: "flow", status: "considered", origin: "place/china", commodity: "EV batteries" }],
      note: "The text says South Korea; the register's flow has Renault Korea's Busan plant.",
    });
    expect(claims[0]?.fact[0]).not.toHaveProperty("destination");
  });

  test("of goods that the map does not draw is a statement", () => {
    const text = new Handmade("Wheat from China goes to Russia.");
    const { claims } = text.propose({
      ...text.base,
      kind: "flow",
      origin: text.place("China", { countryCode: "CN" }),
      destination: text.place("Russia", { countryCode: "RU" }),
      commodity: text.goods("Wheat", "agricultural goods"),
      status: "operating",
    });
    expect(claims[0]).toMatchObject({
      says: "Wheat goes from China to Russia.",
      about: ["place/china", "place/russia"],
      fact: [{ kind: "statement" }],
    });
  });
});

describe("a measure", () => {
  const tariff = (made: Handmade) => ({
    ...made.base,
    ...({ kind: "measure", type: "tariff", isWorldwide: false, status: "in force" } as const),
    imposer: made.place("China", { countryCode: "CN" }),
    goods: [made.goods("graphite", "raw materials")],
  });

  test("against two countries is two measures of one claim", () => {
    const text = new Handmade(
      "China has put a 25 percent tariff on graphite from Canada and Japan since 2024.",
    );
    const { claims } = text.propose({
      ...tariff(text),
      targets: [text.place("Canada", { countryCode: "CA" }), text.place("Japan", { countryCode: "JP" })],
      rate: text.amount("25 percent", 25, "percent"),
      from: text.date("2024", "2024", { bound: "since" }),
    });
    expect(claims[0]).toMatchObject({
      about: ["measure/china-canada-tariff", "measure/china-japan-tariff"],
      says: "China has put into force a tariff of 25 % against Canada and Japan. Goods: graphite. From: 2024.",
    });
    expect(claims[0]?.fact.map(({ against, from }) => [against, from])).toEqual([
      ["place/canada", "2024"],
      ["place/japan", "2024"],
    ]);
  });

  test("against all the world, or a company, has no territory and is a statement", () => {
    const text = new Handmade("China has put a tariff on graphite, and Lakeside Cell suffers.");
    const { claims } = text.propose(
      { ...tariff(text), targets: [], isWorldwide: true },
      { ...tariff(text), targets: [text.company("Lakeside Cell")] },
    );
    expect(claims.map(({ fact }) => fact)).toEqual([[{ kind: "statement" }], [{ kind: "statement" }]]);
    expect(claims[0]?.note).toBe("No measure is proposed: it is against all the world.");
    expect(claims[1]?.note).toContain("Lakeside Cell is no country or region");
  });
});

describe("a stake", () => {
  const made = () => new Handmade("Geely sold its 34.02 percent of Renault Korea.");
  const stake = (text: Handmade, deed: "buys" | "sells") => ({
    ...text.base,
    ...({ kind: "stake", deed } as const),
    owner: text.company("Geely"),
    company: text.company("Renault Korea"),
    percent: text.amount("34.02 percent", 34.02, "percent"),
  });

  test("that records draw as a flow is of that flow as well", () => {
    const text = made();
    expect(text.propose(stake(text, "buys")).claims[0]).toMatchObject({
      about: ["flow/cn-kr-ownership", "organisation/renault-korea"],
      fact: [
        { kind: "flow", commodity: "stake in Renault Korea" },
        { kind: "stake", owner: "organisation/geely", value: 34.02, unit: "percent" },
      ],
    });
  });

  test("that is sold is held by nobody", () => {
    const text = made();
    const [claim] = text.propose(stake(text, "sells")).claims;
    expect(claim?.fact).toEqual([{ kind: "statement" }]);
    expect(claim?.says).toBe("Geely is selling 34.02 % of Renault Korea.");
  });
});

describe("an agreement", () => {
  const made = () =>
    new Handmade(
      "Lakeside Cell and Fjord Motors have a deal over 3 GWh of cells, signed last May, due in 2030.",
    );
  const deal = (text: Handmade) => ({
    ...text.base,
    ...({ kind: "agreement", type: "supply contract" } as const),
    parties: [text.company("Lakeside Cell"), text.company("Fjord Motors")],
    commodity: text.goods("cells", "battery cells"),
    quantity: text.amount("3 GWh", 3, "GWh"),
  });

  test("has its parties, subject, total and day of signing", () => {
    const text = made();
    const when = text.date("last May", "2024-05", { isRelative: true });
    expect(text.propose({ ...deal(text), when }).claims[0]).toMatchObject({
      about: ["agreement/lakeside-cell-fjord-motors"],
      says: "Lakeside Cell and Fjord Motors signed a supply contract over cells in May 2024. Quantity: 3 GWh.",
      fact: [
        { kind: "agreement", date: "2024-05", subject: "supply contract, cells" },
        { kind: "supply", value: 3, unit: "GWh", per: "contract" },
      ],
    });
  });

  test("a date to come is not the day of signing", () => {
    const text = made();
    const [claim] = text.propose({ ...deal(text), when: text.date("2030", "2030") }).claims;
    expect(claim?.fact[0]).not.toHaveProperty("date");
  });

  test("of which one party is known only is told as not proposed", () => {
    const text = made();
    const parties = [text.company("Lakeside Cell")];
    expect(text.propose({ ...deal(text), parties }).notProposed).toMatchObject([
      { why: "only one party is known" },
    ]);
  });
});

test("what the text says of who says it, how surely, and what stays open goes into the claim", () => {
  const text = new Handmade("Lakeside Cell may build a plant in Debrecen, the Lake Post says.");
  const [claim] = text.propose(
    plant(text, {
      modality: "possible",
      by: { name: "the Lake Post", at: text.at("the Lake Post") },
      unresolved: [{ slot: "capacity", why: "two figures stand near it" }],
    }),
  ).claims;
  expect(claim).toMatchObject({
    by: "the Lake Post",
    certainty: "less-certain",
    note: "Not resolved: capacity, because two figures stand near it.",
  });
});

test("the same said twice is one claim", () => {
  const text = new Handmade("Lakeside Cell plans a plant in Debrecen.");
  expect(text.propose(plant(text), plant(text)).claims).toHaveLength(1);
});
