import { expect, test } from "vitest";
import { claimsOfMark, markGround, placesOfMark } from "../../../src/view/mark-ground.ts";
import { DATASET, INDEX } from "./real-dataset.ts";

const partsOf = (id: string) => {
  const entry = INDEX.entryById.get(id);
  return entry ? markGround(entry) : [];
};

test.each(DATASET.entries)(
  "$id: each part of the mark rests on claims of the entry, or says why not",
  (entry) => {
    const ground = markGround(entry);
    expect(ground.length).toBeGreaterThan(0);
    for (const { part, claims, inferred } of ground) {
      expect(claims.length > 0 || inferred !== null, part).toBe(true);
      for (const id of claims) expect(entry.claims).toContain(id);
    }
    expect(claimsOfMark(entry).length).toBeGreaterThan(0);
    for (const id of placesOfMark(entry)) expect(INDEX.placeById.has(id)).toBe(true);
  },
);

test("what is not in the mark is not among its ground: a quantity that nobody states", () => {
  const stopped = partsOf("flow/kr-ru-batteries").map(({ part }) => part);
  expect(stopped).toEqual(["goods", "origin", "destination", "status"]);
  expect(partsOf("flow/renera-mosgortrans-batteries").map(({ part }) => part)).toContain("quantity");
});

test("an inferred end keeps its reason", () => {
  const end = partsOf("flow/ru-kr-enertech-ownership").find(({ part }) => part === "destination");
  expect(end?.claims).toEqual([]);
  expect(end?.inferred?.en).toContain("it does not say where Enertech is");
});

test("a plant's mark stands on its site where the register knows it, not on the place named", () => {
  const plant = INDEX.entryById.get("facility/renault-busan");
  expect(plant && placesOfMark(plant)).toEqual(["place/renault-korea-busan-site"]);
});
