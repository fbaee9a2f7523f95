import type { PublishedDocument } from "../model/dataset.ts";
import type { Evidence } from "../view/derive.ts";
import { ClaimItem } from "./claim-item.tsx";
import { claimElementId } from "./claim-references.tsx";
import { DocumentLine } from "./document-line.tsx";

/**
 * Claims under the documents that make them, in the order given.
 * @param numbered whether they are the numbered claims that properties refer to
 */
export function ClaimsByDocument(props: { evidence: readonly Evidence[]; numbered: boolean }) {
  const { evidence, numbered } = props;
  return (
    <>
      {groupByDocument(evidence).map(([document, claims]) => (
        <section key={document.id} class="document-claims">
          <DocumentLine document={document} />
          <ol>
            {claims.map(({ claim, number }) => (
              <ClaimItem
                key={claim.id}
                claim={claim}
                document={document}
                number={numbered ? number : undefined}
                id={numbered ? claimElementId(claim.id) : undefined}
              />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

type NumberedClaim = Evidence & { readonly number: number };

function groupByDocument(evidence: readonly Evidence[]): [PublishedDocument, NumberedClaim[]][] {
  const groups = new Map<PublishedDocument, NumberedClaim[]>();
  evidence.forEach((item, position) => {
    const claims = groups.get(item.document) ?? [];
    groups.set(item.document, [...claims, { ...item, number: position + 1 }]);
  });
  return [...groups];
}
