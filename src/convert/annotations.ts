import type { Claim, Dataset } from "../model/dataset.ts";
import type { LocalisedText } from "../model/text.ts";

/** Prefix of the ids of annotations. Names, not addresses: they stay the same wherever the site is served. */
const URN = "urn:battery-routes";

/**
 * The evidence as W3C Web Annotations: per phrase one annotation, whose body is the claim in our words and whose
 * target is the phrase (TextQuoteSelector) on the publisher's page. Beyond the standard's own words, under `br:`:
 * who says it where the document only passes it on, how sure the editor is, the editor's remark, and, in the target,
 * the paragraph (lines that are not empty, counted from 1).
 */
export function buildAnnotations(dataset: Dataset): Record<string, unknown> {
  const urls = new Map(dataset.documents.map(({ id, url }) => [id, url]));
  const items = dataset.claims.flatMap((claim) => annotationsOf(claim, urls.get(claim.document) ?? ""));
  return {
    "@context": ["http://www.w3.org/ns/anno.jsonld", { br: `${URN}:term:` }],
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
  return claim.at.map(({ paragraph, phrase }, index) => ({
    id: `${URN}:${claim.id.replace("#", ":")}:${index + 1}`,
    type: "Annotation",
    motivation: "describing",
    body,
    target: {
      source: url,
      selector: { type: "TextQuoteSelector", exact: phrase },
      "br:paragraph": paragraph,
    },
    "br:saidBy": inLanguages(claim.by),
    "br:certainty": claim.certainty,
    "br:note": inLanguages(claim.note),
  }));
}

/** A text as JSON-LD writes one in several languages; null for none. */
function inLanguages(text: LocalisedText | null): { "@value": string; "@language": string }[] | null {
  return (
    text && Object.entries(text).map(([language, value]) => ({ "@value": value, "@language": language }))
  );
}
