import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ClaimId } from "../model/dataset.ts";
import type { Evidence } from "../view/derive.ts";
import { useSite } from "./site-context.ts";

/** The claims of the open panel by number, from 1. */
export type NumberedEvidence = ReadonlyMap<ClaimId, Evidence & { readonly number: number }>;

export const EvidenceContext = createContext<NumberedEvidence>(new Map());

export function numbered(evidence: readonly Evidence[]): NumberedEvidence {
  return new Map(evidence.map((item, position) => [item.claim.id, { ...item, number: position + 1 }]));
}

/** The id of a claim's element in the panel. */
export function claimElementId(claim: ClaimId): string {
  return `claim-${claim.replace("#", "-")}`;
}

/** The way from a property to the claims it rests on: their numbers, each a link to the claim below. */
export function ClaimReferences({ claims }: { claims: readonly ClaimId[] }) {
  const evidence = useContext(EvidenceContext);
  const { messages } = useSite();
  const known = claims.flatMap((id) => evidence.get(id) ?? []);
  if (known.length === 0) return null;
  return (
    <span class="references">
      {known.map(({ claim, document, number }) => (
        <a
          key={claim.id}
          class="reference"
          href={`#${claimElementId(claim.id)}`}
          aria-label={messages.evidence.claimReference(number, document.publisher)}
          title={messages.evidence.claimReference(number, document.publisher)}
          onClick={(event) => goToClaim(event, claim.id)}
        >
          {number}
        </a>
      ))}
    </span>
  );
}

/** Goes to the claim without touching the address, which belongs to the view state. */
function goToClaim(event: MouseEvent, claim: ClaimId): void {
  const target = document.getElementById(claimElementId(claim));
  if (!target) return;
  event.preventDefault();
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "start" });
}
