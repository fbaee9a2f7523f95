import { describe, expect, test } from "vitest";
import { indexAsOf, parseAsOf, publishedBy, UNDATED } from "../../../src/view/as-of.ts";
import { isNotYetReported, selectedEntry, visibleEntries } from "../../../src/view/derive.ts";
import { INITIAL_VIEW, type ViewState } from "../../../src/view/view-state.ts";
import { DATASET, INDEX } from "./first-dataset.ts";

const at = (asOf: string): ViewState => ({ ...INITIAL_VIEW, asOf });
const idsAt = (asOf: string) => visibleEntries(INDEX, at(asOf)).map(({ id }) => id);
const months = ["2023-03", "2023-04", "2023-06", "2023-11", "2024-03", "2026-01"];

describe("what had been reported", () => {
  test("documents appear by the end of their interval; one without an end, at its beginning", () => {
    expect(DATASET.documents.map(publishedBy)).toEqual([
      "2023-04",
      "2023-06",
      "2023-11",
      "2023-11",
      "2024-03",
    ]);
  });

  test("nothing before the first document, everything after the last", () => {
    expect(idsAt("2023-03")).toEqual([]);
    expect(indexAsOf(INDEX, "2026-01").dataset).toEqual(DATASET);
  });

  test("with time entries are added and none is taken away", () => {
    for (const [i, month] of months.slice(1).entries()) {
      expect(idsAt(month)).toEqual(expect.arrayContaining(idsAt(months[i] ?? "")));
    }
    expect(idsAt("2023-06")).not.toContain("flow/kr-ru-batteries");
    expect(idsAt("2024-03")).toContain("flow/kr-ru-batteries");
  });

  test("an entry rests on what had been said of it by then", () => {
    for (const month of months) {
      const { dataset, claimById, documentById } = indexAsOf(INDEX, month);
      for (const entry of dataset.entries) {
        expect(entry.claims.length).toBeGreaterThan(0);
        for (const id of entry.claims) expect(claimById.has(id)).toBe(true);
        for (const id of entry.documents) expect(documentById.has(id)).toBe(true);
        for (const { claim } of [...entry.amounts, ...entry.undisclosed])
          expect(claimById.has(claim)).toBe(true);
        if ("statuses" in entry) {
          expect(entry.statuses.map(({ value }) => value)).toEqual(
            entry.status === null ? [] : expect.arrayContaining([entry.status]),
          );
        }
      }
    }
    const busan = indexAsOf(INDEX, "2023-06").entryById.get("facility/renault-busan");
    expect(busan?.documents).toEqual(["econotimes-renault-batteries"]);
    expect(busan?.type === "facility" && busan.products).toEqual([]);
  });

  test("the status is the last word until then", () => {
    const [first, last] = ["econotimes-renault-batteries", "econotimes-polestar-busan"];
    const claims = [`${first}#a`, `${last}#b`];
    const plant = DATASET.entries.find(({ type }) => type === "facility");
    if (plant?.type !== "facility") throw new Error("no plant");
    const changed = {
      ...plant,
      claims,
      documents: [first, last],
      amounts: [],
      products: [],
      undisclosed: [],
      status: "halted" as const,
      statuses: [
        { value: "halted" as const, claims: [`${last}#b`] },
        { value: "operating" as const, claims: [`${first}#a`] },
      ],
    };
    const [claim] = DATASET.claims;
    if (!claim) throw new Error("no claim");
    const dataset = {
      ...DATASET,
      entries: [changed],
      claims: claims.map((id) => ({ ...claim, id, document: id.split("#")[0] ?? "" })),
    };
    const index = { ...INDEX, dataset };
    expect(indexAsOf(index, "2023-06").entryById.get(plant.id)).toMatchObject({ status: "operating" });
    expect(indexAsOf(index, "2023-11").entryById.get(plant.id)).toMatchObject({ status: "halted" });
  });

  test("a pick that had not been reported is said to be so, and can be read", () => {
    const view: ViewState = { ...at("2023-06"), selection: { type: "entry", id: "flow/kr-ru-batteries" } };
    expect(isNotYetReported(INDEX, view)).toBe(true);
    expect(selectedEntry(INDEX, view)?.id).toBe("flow/kr-ru-batteries");
    expect(visibleEntries(INDEX, view).map(({ id }) => id)).not.toContain("flow/kr-ru-batteries");
    expect(isNotYetReported(INDEX, { ...view, asOf: "2024-03" })).toBe(false);
  });

  test("undated is a stop of its own: what no document dates", () => {
    const undated = idsAt(UNDATED);
    expect(undated.length).toBeGreaterThan(0);
    expect(undated.length).toBeLessThan(DATASET.entries.length);
    for (const id of undated) {
      const entry = INDEX.entryById.get(id);
      const dated = entry?.claims
        .flatMap((claim) => INDEX.claimById.get(claim) ?? [])
        .filter(({ when }) => when);
      // What is only said beside it, at a meeting, has a time of its own.
      expect(dated?.every(({ facts }) => facts.every(({ kind }) => kind === "statement"))).toBe(true);
    }
  });

  test.each(["2023-00", "2023-13", "2023", "23-01", "undated ", "<b>"])("%s is no time", (text) => {
    expect(parseAsOf(text)).toBeNull();
  });
});
