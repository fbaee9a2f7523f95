import type { Claim } from "../../model/dataset.ts";
import { useDocumentName } from "../document-names.ts";
import { useSite } from "../site-context.ts";

/** The first phrase of a claim, which document it is from, and where it stands there: on paper, without a link. */
export function CitedPhrase({ claim }: { claim: Claim }) {
  const { index, messages } = useSite();
  const nameOf = useDocumentName();
  const document = index.documentById.get(claim.document);
  const [first] = claim.at;
  if (!document) return null;
  return (
    <>
      {first && (
        <q lang={document.language === messages.tag ? undefined : document.language}>{first.phrase}</q>
      )}{" "}
      <span class="from">
        {nameOf(document)}
        {first && `, ¶ ${first.paragraph}`}
      </span>
    </>
  );
}
