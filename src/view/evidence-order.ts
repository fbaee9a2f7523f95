import { CLAIM_TOPICS, type ClaimTopic, claimTopic } from "../model/claim-topic.ts";
import type { Entry, Organisation, Place } from "../model/dataset.ts";
import type { DatasetIndex } from "./dataset-index.ts";
import { type Evidence, evidenceFor } from "./derive.ts";

/** Claims of one topic, in the order of the documents. */
export interface TopicEvidence {
  readonly topic: ClaimTopic;
  readonly evidence: readonly Evidence[];
}

/** Claims under what they are about; topics without a claim are left out. Every claim stands in one topic. */
export function evidenceByTopic(evidence: readonly Evidence[]): TopicEvidence[] {
  return CLAIM_TOPICS.map((topic) => ({
    topic,
    evidence: evidence.filter(({ claim }) => claimTopic(claim.facts) === topic),
  })).filter((group) => group.evidence.length > 0);
}

/** The claims that an entry rests on in the order in which they are read and numbered: topic by topic. */
export function orderedEvidence(index: DatasetIndex, entry: Pick<Entry, "claims">): Evidence[] {
  return evidenceByTopic(evidenceFor(index, entry)).flatMap((group) => group.evidence);
}

/** The same of a place or organisation: what is claimed of it, and who is claimed to own it. */
export function evidenceOfSubject(index: DatasetIndex, subject: Place | Organisation): Evidence[] {
  const owners = "owners" in subject ? subject.owners.map(({ claim }) => claim) : [];
  return orderedEvidence(index, { claims: [...new Set([...subject.claims, ...owners])] });
}
