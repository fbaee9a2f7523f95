import type { MethodPageMessages } from "../../i18n/messages/method-page.ts";
import { CERTAINTIES } from "../../model/kinds.ts";
import { useSite } from "../site-context.ts";
import { MethodSection } from "./method-section.tsx";

/** What the words for doubt and for what is not known mean. */
export function CertaintySection({ words }: { words: MethodPageMessages["certainty"] }) {
  const { messages } = useSite();
  const certainties = CERTAINTIES.map((certainty) => ({
    term: messages.certainties[certainty],
    meaning: words.meanings[certainty],
  }));
  return (
    <MethodSection id="certainty" heading={words.heading}>
      <p>{words.line}</p>
      <dl class="meanings">
        {[...certainties, ...words.unknowns].map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </MethodSection>
  );
}
