import type { Presenter } from "../view/presenter.ts";
import { type TypedDigit, typedNumber } from "../view/typed-number.ts";
import type { PresenterAction, PresenterCommand } from "./presenter-keys.ts";

/**
 * Does what keys ask of a presentation.
 * @param onCommand does what is of the window: notes, help, full screen
 */
export function actOn(
  presenter: Presenter,
  onCommand: (command: PresenterCommand) => void,
): (action: PresenterAction, at: number) => void {
  let before: TypedDigit | null = null;
  return (action, at) => {
    if ("move" in action) presenter.go(action.move);
    else if ("do" in action) command(presenter, action.do, onCommand);
    else {
      const typed = { digit: action.digit, at };
      const number = typedNumber(before, typed, presenter.tour.steps.length);
      before = typed;
      if (number !== null) presenter.go({ to: number });
    }
  };
}

function command(
  presenter: Presenter,
  asked: PresenterCommand,
  onCommand: (command: PresenterCommand) => void,
): void {
  const { isAnswered, isBlank, isSpotlit, step } = presenter;
  switch (asked) {
    case "blank":
      isBlank.value = !isBlank.peek();
      return;
    case "reveal":
      if (step.peek().question) isAnswered.value = !isAnswered.peek();
      return;
    case "spotlight":
      isSpotlit.value = !isSpotlit.peek();
      return;
    case "close":
      closeTopmost(presenter);
      return;
    default:
      onCommand(asked);
  }
}

/** Closes the top panel; with none open, goes back to the tour's own view. */
function closeTopmost({ comeBack, isAnswered, isAway, isEvidenceOpen, isSpotlit, store }: Presenter): void {
  if (isSpotlit.peek()) isSpotlit.value = false;
  else if (isEvidenceOpen.peek()) store.update({ selection: { type: "none" } });
  else if (isAnswered.peek()) isAnswered.value = false;
  else if (isAway.peek()) comeBack();
}
