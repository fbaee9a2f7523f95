import { describe, expect, test } from "vitest";
import { CLAIM_TOPICS } from "../../../src/model/claim-topic.ts";
import { evidenceFor } from "../../../src/view/derive.ts";
import { evidenceByTopic, evidenceOfSubject, orderedEvidence } from "../../../src/view/evidence-order.ts";
import { DATASET, INDEX } from "./real-dataset.ts";

describe.each(DATASET.entries.map((entry) => [entry.id, entry] as const))("%s", (_, entry) => {
  test("every claim stands in one topic, in the order of the topics and of the documents", () => {
    const ordered = orderedEvidence(INDEX, entry).map(({ claim }) => claim.id);
    expect([...ordered].sort()).toEqual([...entry.claims].sort());
    const groups = evidenceByTopic(evidenceFor(INDEX, entry));
    expect(groups.map(({ topic }) => topic)).toEqual(
      CLAIM_TOPICS.filter((topic) => groups.some((group) => group.topic === topic)),
    );
    for (const { evidence } of groups) {
      const places = evidence.map(({ claim }) => entry.claims.indexOf(claim.id));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});

test("what stops a trade is read before what else is said of it", () => {
  const measure = INDEX.entryById.get("measure/kr-ru-battery-export-ban");
  const topics = measure && evidenceByTopic(evidenceFor(INDEX, measure)).map(({ topic }) => topic);
  expect(topics).toEqual(["stopping", "other"]);
});

test("who owns a company is among its evidence, each claim once", () => {
  const company = INDEX.organisationById.get("organisation/renault-korea");
  const ids = company ? evidenceOfSubject(INDEX, company).map(({ claim }) => claim.id) : [];
  expect(ids.slice(0, 2)).toEqual([
    "econotimes-polestar-busan#renault-korea-is-french-owned",
    "econotimes-polestar-busan#geely-stake",
  ]);
  expect(new Set(ids).size).toBe(ids.length);
});
