import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { localise } from "../../i18n/localise.ts";
import { selectedEntry, selectedId } from "../../view/derive.ts";
import { entrySentence } from "../entry-words.ts";
import { type StageNow, useStage } from "./stage-context.ts";

/** What a sentence is about, and as which the last one is remembered. */
interface Told {
  readonly step: string;
  readonly isBlank: boolean;
  readonly isAnswered: boolean;
  readonly isSpotlit: boolean;
  readonly picked: string | null;
}

/** Says each step, and each change at a step, in one polite sentence. The first step is the page's own heading. */
export function PresenterAnnouncer() {
  const stage = useStage();
  const [sentence, setSentence] = useState("");
  const now = toldOf(stage);
  const before = useRef(now);
  // At once, not after the next paint: a map that is busy drawing would hold the sentence back.
  useLayoutEffect(() => {
    const next = changeInWords(stage, now, before.current);
    before.current = now;
    if (next) setSentence(next);
  });
  return (
    <p class="visually-hidden" role="status">
      {sentence}
    </p>
  );
}

function toldOf({ presenter, view }: StageNow): Told {
  return {
    step: presenter.step.value.id,
    isBlank: presenter.isBlank.value,
    isAnswered: presenter.isAnswered.value,
    isSpotlit: presenter.isSpotlit.value,
    picked: selectedId(view),
  };
}

/** The most telling first: one sentence, however much changed at once. */
function changeInWords(stage: StageNow, now: Told, before: Told): string | null {
  const { index, messages, presenter, view, words } = stage;
  const { tour, at, step } = presenter;
  if (now.isBlank && !before.isBlank) return words.blank;
  const isOther = now.step !== before.step || before.isBlank !== now.isBlank;
  if (isOther) {
    const heading = localise(step.peek().heading, messages.tag).text;
    return words.announce(at.peek() + 1, tour.steps.length, heading);
  }
  const { question } = step.peek();
  if (now.isAnswered && !before.isAnswered && question) return localise(question.answer, messages.tag).text;
  if (now.isSpotlit && !before.isSpotlit) return words.spotlight;
  const entry = selectedEntry(index, view);
  if (!entry || now.picked === before.picked) return null;
  return messages.announce.selected(entrySentence({ index, messages }, entry), entry.claims.length);
}
