import { describe, expect, test } from "vitest";
import type { Amount, Claim, Dataset, Facility } from "../../../src/model/dataset.ts";
import { indexDataset } from "../../../src/view/dataset-index.ts";
import { sideBySide } from "../../../src/view/side-by-side.ts";
import { DATASET, INDEX } from "./real-dataset.ts";

function facility(): Facility {
  const found = INDEX.entryById.get("facility/renault-busan");
  if (found?.type !== "facility") throw new Error("the plant of the story is missing");
  return found;
}

/** The plant with these figures alone, each from a document of its own. */
function plantWith(...amounts: Partial<Amount>[]) {
  const claims = amounts.map(
    (_, at) => ({ id: `d${at}#c`, document: `d${at}`, facts: [] }) as unknown as Claim,
  );
  const base: Amount = {
    measurand: "capacity",
    value: 300_000,
    unit: "vehicle",
    per: "year",
    bound: "exactly",
    of: null,
    status: null,
    when: null,
    claim: "",
  };
  const plant: Facility = {
    ...facility(),
    claims: claims.map(({ id }) => id),
    documents: claims.map(({ document }) => document),
    statuses: [],
    products: [],
    undisclosed: [],
    amounts: amounts.map((amount, at) => ({ ...base, ...amount, claim: `d${at}#c` })),
  };
  const dataset: Dataset = { ...DATASET, claims, entries: [plant] };
  return sideBySide(indexDataset(dataset), plant);
}

describe("numbers that look alike at Busan", () => {
  const compared = sideBySide(INDEX, facility());
  const rowOf = (measurand: string) =>
    compared?.rows.find((row) => row.type === "amount" && row.first.measurand === measurand);

  test("three documents, four figures", () => {
    expect(compared?.documents).toHaveLength(3);
    expect(compared?.figures).toBe(4);
  });

  test("capacity, output and plan are rows of their own, though two of the numbers are equal", () => {
    expect(rowOf("capacity")?.tellings.map(({ said }) => said)).toMatchObject([{ value: 300_000 }]);
    expect(rowOf("output")?.tellings.map(({ said }) => said)).toMatchObject([
      { value: 200_000, bound: "less than" },
    ]);
    expect(rowOf("plan")?.tellings.map(({ said }) => said)).toMatchObject([
      { value: 200_000, status: "in doubt" },
    ]);
  });

  test("where two documents state the same thing they agree; nothing is called a difference", () => {
    expect(rowOf("capacity")?.verdict).toBe("agree");
    expect(rowOf("capacity")?.tellings[0]?.documents).toHaveLength(2);
    expect(rowOf("employment")?.verdict).toBe("agree");
    expect(rowOf("output")?.verdict).toBe("single");
    expect(compared?.rows.some(({ verdict }) => verdict === "differ")).toBe(false);
  });

  test("what is not disclosed has its row", () => {
    expect(compared?.rows.at(-1)?.type).toBe("undisclosed");
  });
});

test("in the data as committed no two documents contradict one another on a figure or a status", () => {
  const differing = DATASET.entries.filter((entry) =>
    sideBySide(INDEX, entry)?.rows.some(({ verdict }) => verdict === "differ"),
  );
  expect(differing.map(({ id }) => id)).toEqual([]);
});

describe("a verdict", () => {
  test("other numbers for one thing differ", () => {
    expect(plantWith({}, { value: 250_000 })?.rows).toMatchObject([{ type: "amount", verdict: "differ" }]);
  });

  test("another bound is another statement", () => {
    expect(plantWith({}, { bound: "at most" })?.rows).toMatchObject([{ verdict: "differ" }]);
  });

  test("numbers different periods do not contradict", () => {
    expect(plantWith({ when: "2021" }, { when: "2022", value: 1 })?.rows).toMatchObject([
      { verdict: "other times" },
    ]);
    expect(plantWith({ when: "2021" }, { value: 1 })?.rows).toMatchObject([{ verdict: "differ" }]);
  });

  test.each<[string, Partial<Amount>]>([
    ["measurand", { measurand: "output" }],
    ["unit", { unit: "battery" }],
    ["period", { per: "month" }],
    ["thing counted", { of: { en: "electric vehicles" } }],
  ])("another %s is another row", (_, other) => {
    const compared = plantWith({}, { ...other, value: 7 });
    expect(compared?.rows.map(({ verdict }) => verdict)).toEqual(["single", "single"]);
    expect(compared?.figures).toBe(2);
  });

  test("one figure of one document is nothing to compare", () => {
    expect(plantWith({})).toBeNull();
  });

  test("different statuses differ", () => {
    const plant = facility();
    const [first] = plant.claims;
    const torn: Facility = {
      ...plant,
      statuses: [...plant.statuses, { value: "in doubt", claims: [first ?? ""] }],
    };
    expect(sideBySide(INDEX, torn)?.rows[0]).toMatchObject({
      type: "status",
      verdict: "differ",
      tellings: [{ said: "operating" }, { said: "in doubt" }],
    });
  });
});
