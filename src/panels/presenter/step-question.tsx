import type { ClaimId } from "../../model/dataset.ts";
import type { Question } from "../../model/tour.ts";
import { Phrases } from "../claim-details.tsx";
import { Localised } from "../localised.tsx";
import { useStage } from "./stage-context.ts";

/** A question to predict first. The answer is on the page only once it has been asked for. */
export function StepQuestion({ question, isAnswered }: { question: Question; isAnswered: boolean }) {
  const { words } = useStage();
  return (
    <div class="question">
      <h2 class="visually-hidden">{words.question}</h2>
      <p class="ask">
        <Localised text={question.ask} />
      </p>
      {question.options.length > 0 && <Options question={question} isAnswered={isAnswered} />}
      {isAnswered && (
        <div class="answer">
          <h2 class="visually-hidden">{words.answer}</h2>
          <p>
            <Localised text={question.answer} />
          </p>
          <CitedPhrases claims={question.claims} />
        </div>
      )}
    </div>
  );
}

function Options({ question, isAnswered }: { question: Question; isAnswered: boolean }) {
  const { words } = useStage();
  return (
    <ol class="options">
      {question.options.map((option, at) => {
        const isRight = isAnswered && question.right === at + 1;
        return (
          <li
            key={option.en}
            data-right={isRight ? "" : undefined}
            data-wrong={isAnswered && !isRight ? "" : undefined}
          >
            <Localised text={option} />
            {isRight && (
              <>
                <span aria-hidden="true"> ✓</span>
                <span class="visually-hidden"> ({words.right})</span>
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Of each claim the first phrase that it rests on, with the way to it on the publisher's page. */
export function CitedPhrases({ claims }: { claims: readonly ClaimId[] }) {
  const { index } = useStage();
  return (
    <div class="cited">
      {claims.map((id) => {
        const claim = index.claimById.get(id);
        const document = claim && index.documentById.get(claim.document);
        return (
          document && <Phrases key={id} claim={{ ...claim, at: claim.at.slice(0, 1) }} document={document} />
        );
      })}
    </div>
  );
}
