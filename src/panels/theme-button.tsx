import type { Theme } from "../view/view-state.ts";
import { useDialogs } from "./open-dialog.ts";
import { useSite } from "./site-context.ts";

/** The projector's colours are chosen in the help; from them it goes back to the system's. */
const NEXT: Readonly<Record<Theme, Theme>> = {
  auto: "light",
  light: "dark",
  dark: "auto",
  projector: "auto",
};

/** Goes from the system's colours to light, to dark, and back. Its name says which are on. */
export function ThemeButton() {
  const { view, store, messages } = useSite();
  const { heading, names } = messages.help.theme;
  const name = `${heading}: ${names[view.theme]}`;
  // Without scripts nothing would happen.
  if (!useDialogs()) return null;
  return (
    <button
      type="button"
      class="tool theme-button"
      aria-label={name}
      title={name}
      onClick={() => store.update({ theme: NEXT[view.theme] })}
    >
      <svg class="theme-sign" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="6.5" fill="none" stroke="currentcolor" stroke-width="1.8" />
        <path d={DISC[view.theme]} fill="currentcolor" />
      </svg>
    </button>
  );
}

/** An empty disc for light, a full one for dark, half a disc for what the system says, a point for the projector. */
const DISC: Readonly<Record<Theme, string>> = {
  auto: "M10 3.5a6.5 6.5 0 0 0 0 13z",
  light: "",
  dark: "M10 3.5a6.5 6.5 0 0 0 0 13a6.5 6.5 0 0 0 0-13z",
  projector: "M10 7.5a2.5 2.5 0 0 0 0 5a2.5 2.5 0 0 0 0-5z",
};
