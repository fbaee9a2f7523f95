import { localise } from "../../i18n/localise.ts";
import { progressAt } from "../../view/tour.ts";
import { useStage } from "./stage-context.ts";

/** How far the tour has come, each step a button; back and on; and what else a step has. */
export function StepBar({ onNotes, onHelp }: { onNotes: () => void; onHelp: () => void }) {
  const { presenter, words } = useStage();
  const { tour, at } = presenter;
  const { number, count, isFirst, isLast } = progressAt(tour, at.value);
  return (
    <div class="step-bar">
      <div class="ways">
        <WayButton name={words.previous} sign="‹" isOff={isFirst} onPress={() => presenter.go("previous")} />
        <WayButton
          name={words.next}
          sign="›"
          isOff={isLast && !presenter.isAway.value}
          onPress={() => presenter.go("next")}
        />
      </div>
      <p class="progress">{words.progress(number, count)}</p>
      <Dots />
      <div class="step-tools">
        <StepTools />
        <button type="button" class="sign" title={words.notes.heading} onClick={onNotes}>
          <span aria-hidden="true">N</span>
          <span class="visually-hidden">{words.notes.heading}</span>
        </button>
        <button type="button" class="sign" title={words.help} onClick={onHelp}>
          <span aria-hidden="true">?</span>
          <span class="visually-hidden">{words.help}</span>
        </button>
      </div>
    </div>
  );
}

/** Never disabled, which would take the focus away: at the ends it does nothing and says so. */
function WayButton(props: { name: string; sign: string; isOff: boolean; onPress: () => void }) {
  return (
    <button type="button" class="way" title={props.name} aria-disabled={props.isOff} onClick={props.onPress}>
      <span aria-hidden="true">{props.sign}</span>
      <span class="visually-hidden">{props.name}</span>
    </button>
  );
}

function Dots() {
  const { messages, presenter, words } = useStage();
  const { tour, at } = presenter;
  return (
    <nav class="dots" aria-label={words.steps}>
      <ol>
        {tour.steps.map(({ id, heading }, step) => (
          <li key={id}>
            <button
              type="button"
              title={words.goTo(step + 1, localise(heading, messages.tag).text)}
              aria-current={step === at.value ? "step" : undefined}
              onClick={() => presenter.go({ to: step + 1 })}
            >
              <span class="visually-hidden">
                {words.goTo(step + 1, localise(heading, messages.tag).text)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Back to the tour, the answer, the evidence: as far as there is something to go back to, to answer, to show. */
function StepTools() {
  const { presenter, view, words } = useStage();
  const { isAway, isAnswered, isEvidenceOpen, step } = presenter;
  return (
    <>
      {isAway.value && (
        <button type="button" onClick={presenter.comeBack}>
          {words.back}
        </button>
      )}
      {step.value.question && (
        <button
          type="button"
          class="reveal"
          onClick={() => {
            isAnswered.value = !isAnswered.value;
          }}
        >
          {isAnswered.value ? words.hide : words.reveal}
        </button>
      )}
      {view.selection.type !== "none" && !isEvidenceOpen.value && (
        <button
          type="button"
          onClick={() => {
            isEvidenceOpen.value = true;
          }}
        >
          {words.evidence}
        </button>
      )}
    </>
  );
}
