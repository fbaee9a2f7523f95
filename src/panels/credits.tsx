import { dateInWords } from "../i18n/dates.ts";
import { handoutFile, methodFile } from "../view/page-file.ts";
import { formatViewState } from "../view/url.ts";
import { INITIAL_VIEW, themeOfMode, type ViewState } from "../view/view-state.ts";
import { Coverage } from "./coverage.tsx";
import { viewAddress } from "./page-address.ts";
import { useSite } from "./site-context.ts";
import { siteFolder } from "./site-folder.ts";

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
          <a href={`${siteFolder()}${handoutFile(view.story, view.locale)}`}>{messages.printHandout}</a>
        </p>
      )}
      <p>{messages.credits}</p>
      <p>
        <Coverage /> <Updated /> {messages.dataVersion(index.dataset.version)} · <MethodLink /> ·{" "}
        <PresentLink />
      </p>
    </footer>
  );
}

/** When the data last changed, and a way to what changed. */
function Updated() {
  const { index, view, messages } = useSite();
  const { updated } = index.dataset;
  if (updated === undefined) return null;
  return (
    <>
      <a href={`${methodAddress(view)}#changes`}>{messages.updated(dateInWords(updated, messages))}</a> ·
    </>
  );
}

function MethodLink() {
  const { view, messages } = useSite();
  return <a href={methodAddress(view)}>{messages.method.heading}</a>;
}

/** The page on credits and method, in the reader's language and theme. */
function methodAddress({ locale, theme }: ViewState): string {
  return siteFolder() + methodFile(locale, theme === INITIAL_VIEW.theme ? undefined : theme);
}

/** The way into the presentation of the story that is read; of the overview, through all stories. */
export function PresentLink() {
  const { view, messages } = useSite();
  const { story, locale, theme } = view;
  const presented = { ...INITIAL_VIEW, story, locale, mode: "present" } as const;
  const wished = theme === INITIAL_VIEW.theme ? themeOfMode("present") : theme;
  return <a href={viewAddress(formatViewState({ ...presented, theme: wished }))}>{messages.presentStory}</a>;
}
