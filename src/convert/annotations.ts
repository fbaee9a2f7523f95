import type { Claim, Dataset } from "../model/dataset.ts";

/** Prefix of the ids of annotations. Names, not addresses: they stay the same wherever the site is served. */
const URN = "urn:battery-routes";

/**
 * The evidence as W3C Web Annotations: per phrase one annotation, whose body is the claim in our words and whose
 * target is the phrase (TextQuoteSelector) on the publisher's page.
 */
export function buildAnnotations(dataset: Dataset): Record<string, unknown> {
  const urls = new Map(dataset.documents.map(({ id, url }) => [id, url]));
  const items = dataset.claims.flatMap((claim) => annotationsOf(claim, urls.get(claim.document) ?? ""));
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${URN}:evidence:1`,
    type: "AnnotationPage",
    partOf: {
      id: `${URN}:evidence`,
      type: "AnnotationCollection",
      label: `Battery Routes: the evidence, data version ${dataset.version}`,
      total: items.length,
    },
    startIndex: 0,
    items,
  };
}

function annotationsOf(claim: Claim, url: string): Record<string, unknown>[] {
  const body = Object.entries(claim.says).map(([language, value]) => ({
    type: "TextualBody",
    purpose: "describing",
    value,
    language,
    format: "text/plain",
  }));
  return claim.at.map(({ phrase }, index) => ({
    id: `${URN}:${claim.id.replace("#", ":")}:${index + 1}`,
    type: "Annotation",
    motivation: "describing",
    body,
    target: { source: url, selector: { type: "TextQuoteSelector", exact: phrase } },
  }));
}
