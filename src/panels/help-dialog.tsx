import type { ComponentChildren } from "preact";
import { THEMES } from "../view/view-state.ts";
import { PresentLink } from "./credits.tsx";
import { Dialog } from "./dialog.tsx";
import { useDialogs } from "./open-dialog.ts";
import { useSite } from "./site-context.ts";

/** What the keys of each line are called on a keyboard. */
const KEYS = [
  ["search", ["/", "Ctrl K", "⌘ K"]],
  ["help", ["?"]],
  ["close", ["Esc"]],
  ["tab", ["Tab"]],
  ["list", ["↑", "↓", "Home", "End"]],
  ["map", ["↑", "↓", "←", "→", "+", "−"]],
] as const;

/** How to read the page, with the map and without it, by hand and by keys; and in which colours. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { readMap, readList, heading } = useSite().messages.help;
  return (
    <Dialog heading={heading} className="help-dialog" onClose={onClose}>
      <Points {...readMap} />
      <Points {...readList} />
      <Keys />
      <ThemeChoice />
      <p class="present-entry">
        <PresentLink />
      </p>
    </Dialog>
  );
}

function Points({ heading, points }: { heading: string; points: readonly string[] }) {
  return (
    <Part heading={heading}>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Part>
  );
}

function Keys() {
  const { keys } = useSite().messages.help;
  const dialogs = useDialogs();
  return (
    <Part heading={keys.heading}>
      <dl class="keys">
        {KEYS.map(([line, names]) => (
          <div key={line}>
            <dt>
              {names.map((name, at) => (
                <>
                  {at > 0 && (line === "search" ? ` ${keys.or} ` : " ")}
                  <kbd>{name}</kbd>
                </>
              ))}
            </dt>
            <dd>{keys.lines[line]}</dd>
          </div>
        ))}
      </dl>
      {dialogs && (
        <label class="choice">
          <input
            type="checkbox"
            checked={dialogs.singleKeys.value}
            onChange={(event) => {
              dialogs.singleKeys.value = event.currentTarget.checked;
            }}
          />
          {keys.single}
        </label>
      )}
    </Part>
  );
}

function ThemeChoice() {
  const { view, store, messages } = useSite();
  const { heading, names } = messages.help.theme;
  return (
    <fieldset class="themes">
      <legend>{heading}</legend>
      {THEMES.map((theme) => (
        <label key={theme} class="choice">
          <input
            type="radio"
            name="theme"
            checked={view.theme === theme}
            onChange={() => store.update({ theme })}
          />
          {names[theme]}
        </label>
      ))}
    </fieldset>
  );
}

function Part({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{heading}</h3>
      {children}
    </section>
  );
}
