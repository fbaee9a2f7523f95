import { useLayoutEffect } from "preact/hooks";
import { localise } from "../../i18n/localise.ts";
import type { Question } from "../../model/tour.ts";
import { progressAt } from "../../view/tour.ts";
import { Localised } from "../localised.tsx";
import { NotesClock } from "./notes-clock.tsx";
import { useStage } from "./stage-context.ts";
import { CitedPhrases } from "./step-question.tsx";

/** The presenter's own screen: what the class sees, what to say, what comes next, and how long it has taken. */
export function NotesView() {
  const { messages, presenter, words } = useStage();
  const { tour, at, step } = presenter;
  const { number, count } = progressAt(tour, at.value);
  const now = step.value;
  const title = `${words.notes.heading} · ${localise(tour.title, messages.tag).text}`;
  // After the page's own title, which names the story.
  useLayoutEffect(() => {
    document.title = title;
  });
  return (
    <main class="notes">
      <header>
        <h1>
          <Localised text={tour.title} />
        </h1>
        <NotesClock />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and has nothing else to take the focus */}
      <section class="notes-now" aria-labelledby="now-heading" key={now.id} tabIndex={0} data-scrolls="">
        <p class="kicker">
          {words.notes.now} · {words.progress(number, count)}
        </p>
        <h2 id="now-heading">
          <Localised text={now.heading} />
        </h2>
        <p class="shown">
          <Localised text={now.text} />
        </p>
        <p class="spoken">
          <Localised text={now.notes} />
        </p>
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may have nothing else to take the focus */}
      <aside class="notes-side" tabIndex={0} data-scrolls="">
        {now.question && <QuestionNotes question={now.question} />}
        <NextStep />
      </aside>
      <NotesButtons />
    </main>
  );
}

/** With its answer: on this screen nothing is hidden. */
function QuestionNotes({ question }: { question: Question }) {
  const { words } = useStage();
  return (
    <section>
      <h2 class="kicker">{words.question}</h2>
      <p class="ask">
        <Localised text={question.ask} />
      </p>
      {question.options.length > 0 && (
        <ol class="options">
          {question.options.map((option, at) => (
            <li key={option.en} data-right={question.right === at + 1 ? "" : undefined}>
              <Localised text={option} />
            </li>
          ))}
        </ol>
      )}
      <h2 class="kicker">{words.answer}</h2>
      <p>
        <Localised text={question.answer} />
      </p>
      <CitedPhrases claims={question.claims} />
    </section>
  );
}

function NextStep() {
  const { presenter, words } = useStage();
  const next = presenter.tour.steps[presenter.at.value + 1];
  return (
    <section>
      <h2 class="kicker">{words.notes.next}</h2>
      {next ? (
        <>
          <p class="next-heading">
            <Localised text={next.heading} />
          </p>
          <p>
            <Localised text={next.text} />
          </p>
        </>
      ) : (
        <p>{words.notes.last}</p>
      )}
    </section>
  );
}

function NotesButtons() {
  const { presenter, words } = useStage();
  const { isAnswered, isBlank, step } = presenter;
  return (
    <div class="notes-buttons">
      <button type="button" onClick={() => presenter.go("previous")}>
        ‹ {words.previous}
      </button>
      <button type="button" onClick={() => presenter.go("next")}>
        {words.next} ›
      </button>
      {step.value.question && (
        <button
          type="button"
          onClick={() => {
            isAnswered.value = !isAnswered.value;
          }}
        >
          {isAnswered.value ? words.hide : words.reveal}
        </button>
      )}
      <button
        type="button"
        onClick={() => {
          isBlank.value = !isBlank.value;
        }}
      >
        {isBlank.value ? words.notes.blankOff : words.notes.blankOn}
      </button>
    </div>
  );
}
