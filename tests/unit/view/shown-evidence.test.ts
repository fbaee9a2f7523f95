import { expect, test } from "vitest";
import type { Claim } from "../../../src/model/dataset.ts";
import { isDated } from "../../../src/model/entry-dates.ts";
import { UNDATED } from "../../../src/view/as-of.ts";
import { shownEvidence } from "../../../src/view/shown-evidence.ts";
import { INITIAL_VIEW } from "../../../src/view/view-state.ts";
import { DATASET, INDEX } from "./first-dataset.ts";

const documentsOf = (view: Partial<typeof INITIAL_VIEW>) =>
  [...shownEvidence(INDEX, { ...INITIAL_VIEW, ...view }).documents].sort();

test("everything rests on all documents and all claims", () => {
  const { documents, claims } = shownEvidence(INDEX, INITIAL_VIEW);
  expect(documents.size).toBe(DATASET.documents.length);
  expect([...claims].sort()).toEqual(DATASET.claims.map(({ id }) => id).sort());
});

test("a story rests on its documents, a month on those that were out", () => {
  expect(documentsOf({ story: "us-onshoring" })).toEqual(["cleantechnica-onshoring"]);
  expect(documentsOf({ asOf: "2023-06" })).toEqual([
    "cleantechnica-onshoring",
    "econotimes-renault-batteries",
  ]);
  expect(documentsOf({ asOf: "2023-01" })).toEqual([]);
});

test("what is undated rests on no claim that dates it", () => {
  const { claims } = shownEvidence(INDEX, { ...INITIAL_VIEW, asOf: UNDATED });
  expect(claims.size).toBeGreaterThan(0);
  const dating = [...claims].filter((id) => isDated(INDEX.claimById.get(id) as Claim));
  expect(dating).toEqual([]);
});
