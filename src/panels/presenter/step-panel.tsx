import { useRef } from "preact/hooks";
import { visibleEntries } from "../../view/derive.ts";
import { entrySentence } from "../entry-words.ts";
import { Localised } from "../localised.tsx";
import { useStage } from "./stage-context.ts";
import { StepBar } from "./step-bar.tsx";
import { StepQuestion } from "./step-question.tsx";
import { swipes } from "./swipes.ts";

/** What the class reads: the step's words and its question, how far the tour has come, and the ways on. */
export function StepPanel({ onNotes, onHelp }: { onNotes: () => void; onHelp: () => void }) {
  const { presenter } = useStage();
  const step = presenter.step.value;
  const touch = useRef(swipes((move) => presenter.go(move)));
  const isAnswered = presenter.isAnswered.value && step.question !== null;
  return (
    <section class="step" aria-labelledby="step-heading" {...touch.current}>
      {/* A new step begins at its top. */}
      <div class="step-words" key={step.id}>
        <h1 id="step-heading">
          <Localised text={step.heading} />
        </h1>
        {!isAnswered && (
          <p class="step-text">
            <Localised text={step.text} />
          </p>
        )}
        {step.question && <StepQuestion question={step.question} isAnswered={isAnswered} />}
        <StepMarks />
      </div>
      <StepBar onNotes={onNotes} onHelp={onHelp} />
    </section>
  );
}

/** The highlighted marks as sentences, for anyone who does not see the map. */
function StepMarks() {
  const { index, messages, presenter, view, words } = useStage();
  const strong = presenter.emphasise(index, view);
  const marks = visibleEntries(index, view).filter(({ id }) => strong?.has(id) ?? true);
  return (
    <div class="visually-hidden">
      <h2>{words.marks}</h2>
      <ul>
        {marks.map((entry) => (
          <li key={entry.id}>{entrySentence({ index, messages }, entry)}</li>
        ))}
      </ul>
    </div>
  );
}
