import { useEffect, useState } from "preact/hooks";
import type { PresentKeyLine } from "../../i18n/messages/present.ts";
import { formatViewState } from "../../view/url.ts";
import { INITIAL_VIEW, themeOfMode, type ViewState } from "../../view/view-state.ts";
import { ClassCopyLink } from "../class-copy-part.tsx";
import { Dialog } from "../dialog.tsx";
import { IS_CLASS_COPY, viewAddress } from "../page-address.ts";
import { hasKeptCopy } from "./kept-copy.ts";
import { useStage } from "./stage-context.ts";

/** What the keys are called on a keyboard; null: the word for digits. */
const KEYS: readonly (readonly [PresentKeyLine, readonly (string | null)[]])[] = [
  ["next", ["→", "↓", "Space", "PgDn"]],
  ["previous", ["←", "↑", "Shift Space", "PgUp"]],
  ["ends", ["Home", "End"]],
  ["jump", [null]],
  ["reveal", ["Q"]],
  ["blank", ["B", "."]],
  ["fullScreen", ["F"]],
  ["notes", ["N"]],
  ["spotlight", ["L"]],
  ["help", ["?"]],
  ["close", ["Esc"]],
];

/** The keys of a presentation, how to explore in it, and the way out. */
export function PresenterHelp({ onClose }: { onClose: () => void }) {
  const { view, words } = useStage();
  const [isKept, setKept] = useState(false);
  useEffect(() => void hasKeptCopy().then(setKept), []);
  return (
    <Dialog heading={words.keys.heading} className="help-dialog" onClose={onClose}>
      <section>
        <dl class="keys">
          {KEYS.map(([line, names]) => (
            <div key={line}>
              <dt>
                {names.map((name, at) => (
                  <>
                    {at > 0 && " "}
                    <kbd>{name ?? words.keys.digits}</kbd>
                  </>
                ))}
              </dt>
              <dd>{words.keys.lines[line]}</dd>
            </div>
          ))}
        </dl>
        <p class="explore-hint">{words.keys.touch}</p>
        {!IS_CLASS_COPY && (
          <p class="leave">
            <ClassCopyLink />
          </p>
        )}
        {isKept && <p class="kept-copy">{words.keys.keptCopy}</p>}
        <p class="leave">
          <a href={addressForReaders(view)}>{words.leave}</a>
        </p>
      </section>
    </Dialog>
  );
}

/** The same view for a reader, in a reader's colours unless others were asked for. */
function addressForReaders(view: ViewState): string {
  const { mode, presentation } = INITIAL_VIEW;
  const theme = view.theme === themeOfMode("present") ? INITIAL_VIEW.theme : view.theme;
  return viewAddress(formatViewState({ ...view, mode, presentation, theme }));
}
