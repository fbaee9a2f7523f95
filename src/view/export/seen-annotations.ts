import type { ClaimId, Entry } from "../../model/dataset.ts";

/** The generated file with the evidence, under `data/`. */
export const ANNOTATIONS_FILE = "annotations.jsonld";

/** The evidence as W3C Web Annotations, as the converter writes it. */
interface AnnotationPage {
  readonly id: string;
  readonly items: readonly { readonly id: string }[];
  readonly [member: string]: unknown;
}

/**
 * The annotations of the claims that the seen entries rest on, as the converter wrote them. The page's id names the
 * selection by the query of the view, as the q-component of its URN (RFC 8141, 2.3.2).
 * @param query the view as a query string; "" for the initial one
 */
export function seenAnnotations(
  page: AnnotationPage,
  entries: readonly Entry[],
  query: string,
): AnnotationPage {
  const claims = new Set(entries.flatMap((entry) => entry.claims.map(annotationName)));
  return {
    ...page,
    id: query === "" ? page.id : `${page.id}?=${query.slice(1)}`,
    items: page.items.filter(({ id }) => claims.has(id.slice(0, id.lastIndexOf(":")))),
  };
}

/** What the ids of a claim's annotations begin with: a number of the phrase follows. */
function annotationName(claim: ClaimId): string {
  return `urn:battery-routes:${claim.replace("#", ":")}`;
}
