import { expect, test } from "vitest";
import { CLAIM_TOPICS, claimTopic } from "../../../src/model/claim-topic.ts";
import type { Fact } from "../../../src/model/fact.ts";

const STAKE: Fact = { kind: "stake", owner: "organisation/a", company: "organisation/b", bound: "exactly" };
const PLAN: Fact = { kind: "plan", value: 4, unit: "GWh", status: "announced", bound: "exactly" };

test.each<[string, Fact[], string]>([
  [
    "a plant with a plan is read among what it makes",
    [{ kind: "facility", status: "announced" }, PLAN],
    "making",
  ],
  [
    "a flow of ownership with a stake, among who owns whom",
    [{ kind: "flow", status: "operating" }, STAKE],
    "owning",
  ],
  ["a halted flow, among what was stopped", [{ kind: "flow", status: "halted" }], "stopping"],
  ["a flow that goes on, among what flows", [{ kind: "flow", status: "operating" }], "going"],
  [
    "an exception, with the measure",
    [{ kind: "exceptions", status: "considered", of: { en: "some" } }],
    "stopping",
  ],
  ["a statement beside a typed fact gives way to it", [{ kind: "statement" }, { kind: "facility" }], "being"],
  ["a claim without facts", [], "other"],
])("%s", (_, facts, topic) => {
  expect(claimTopic(facts)).toBe(topic);
  expect(CLAIM_TOPICS).toContain(topic);
});
