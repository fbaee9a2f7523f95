import { GLOSSARY_TERMS } from "../../i18n/messages/glossary.ts";
import { useSite } from "../site-context.ts";
import { MethodSection } from "./method-section.tsx";

/** All terms that panels explain. */
export function TermsSection() {
  const { glossary } = useSite().messages;
  return (
    <MethodSection id="terms" heading={glossary.heading}>
      <p>{glossary.line}</p>
      <dl class="meanings">
        {GLOSSARY_TERMS.map((term) => (
          <div key={term}>
            <dt>{glossary.terms[term].name}</dt>
            <dd>{glossary.terms[term].meaning}</dd>
          </div>
        ))}
      </dl>
    </MethodSection>
  );
}
