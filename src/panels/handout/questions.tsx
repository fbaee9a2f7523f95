import type { HandoutMessages } from "../../i18n/messages/handout.ts";
import type { Question } from "../../model/tour.ts";
import { Localised } from "../localised.tsx";
import { useSite } from "../site-context.ts";
import { CitedPhrase } from "./cited-phrase.tsx";

/** Lines to write on: an open question asks for more. */
const LINES = { open: 3, choice: 2 } as const;

/** A tour's questions, with boxes to tick and lines to write on. */
export function Questions({ questions }: { questions: readonly Question[] }) {
  return (
    <ol class="questions">
      {questions.map(({ ask, options }) => (
        <li key={ask.en}>
          <p class="ask">
            <Localised text={ask} />
          </p>
          {options.length > 0 && (
            <ul class="options">
              {options.map((option) => (
                <li key={option.en}>
                  <span class="box" aria-hidden="true" />
                  <Localised text={option} />
                </li>
              ))}
            </ul>
          )}
          {Array.from({ length: options.length > 0 ? LINES.choice : LINES.open }, (_, line) => (
            <div key={line} class="line" aria-hidden="true" />
          ))}
        </li>
      ))}
    </ol>
  );
}

/** The same questions with their answers, each with the phrases it rests on. */
export function Answers(props: { words: HandoutMessages; questions: readonly Question[] }) {
  const { words, questions } = props;
  const { index } = useSite();
  return (
    <ol class="questions answered">
      {questions.map(({ ask, options, right, answer, claims }) => {
        const option = right === null ? undefined : options[right - 1];
        return (
          <li key={ask.en}>
            <p class="ask">
              <Localised text={ask} />
            </p>
            {option && (
              <p class="right">
                {words.right} <Localised text={option} />
              </p>
            )}
            <p>
              <Localised text={answer} />
            </p>
            <p class="cited">
              {words.restsOn}{" "}
              {claims.flatMap((id) => {
                const claim = index.claimById.get(id);
                return claim ? [<CitedPhrase key={id} claim={claim} />, " "] : [];
              })}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
