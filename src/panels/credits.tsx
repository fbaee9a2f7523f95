import { handoutFile, methodFile } from "../view/page-file.ts";
import { INITIAL_VIEW } from "../view/view-state.ts";
import { useSite } from "./site-context.ts";

/** The gist of the credits, under the map. */
export function CreditsLine() {
  const { messages } = useSite();
  return (
    <p class="credits-line">
      {messages.creditsLine} <MethodLink />
    </p>
  );
}

/** Whose borders these are, which version of the data, and where the rest is told. */
export function Credits() {
  const { index, view, messages } = useSite();
  return (
    <footer class="credits">
      {view.story !== null && (
        <p>
          <a href={`./${handoutFile(view.story, view.locale)}`}>{messages.printHandout}</a>
        </p>
      )}
      <p>{messages.credits}</p>
      <p>
        {messages.dataVersion(index.dataset.version)} · <MethodLink />
      </p>
    </footer>
  );
}

/** A page of its own, in the reader's language and theme. */
function MethodLink() {
  const { view, messages } = useSite();
  const theme = view.theme === INITIAL_VIEW.theme ? "" : `?theme=${view.theme}`;
  return <a href={`./${methodFile(view.locale)}${theme}`}>{messages.method.heading}</a>;
}
