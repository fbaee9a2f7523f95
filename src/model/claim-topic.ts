import type { Fact } from "./fact.ts";

/** What a claim is about, in the order in which the evidence of an entry is read. */
export const CLAIM_TOPICS = [
  "being",
  "making",
  "going",
  "stopping",
  "owning",
  "agreeing",
  "withheld",
  "other",
] as const;
export type ClaimTopic = (typeof CLAIM_TOPICS)[number];

/** From the most telling: a claim with several facts is read where the first of these has its place. */
const BY_WEIGHT: readonly ClaimTopic[] = [
  "owning",
  "stopping",
  "agreeing",
  "making",
  "going",
  "being",
  "withheld",
  "other",
];

/** The topic of a claim, by the kinds of its facts. A claim without a typed fact is "other". */
export function claimTopic(facts: readonly Fact[]): ClaimTopic {
  const topics = new Set(facts.map(topicOf));
  return BY_WEIGHT.find((topic) => topics.has(topic)) ?? "other";
}

function topicOf(fact: Fact): ClaimTopic {
  switch (fact.kind) {
    case "facility":
    case "employment":
      return "being";
    case "capacity":
    case "output":
    case "plan":
    case "product":
      return "making";
    case "flow":
      return fact.status === "halted" ? "stopping" : "going";
    case "supply":
      return "going";
    case "measure":
    case "exceptions":
      return "stopping";
    case "stake":
      return "owning";
    case "agreement":
      return "agreeing";
    case "undisclosed":
      return "withheld";
    case "share":
    case "statement":
      return "other";
  }
}
