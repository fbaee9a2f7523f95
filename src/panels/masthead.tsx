import type { ComponentChildren } from "preact";
import { messagesFor } from "../i18n/locales.ts";
import { localise } from "../i18n/localise.ts";
import { LOCALES } from "../model/locales.ts";
import { INITIAL_VIEW } from "../view/view-state.ts";
import { useSite } from "./site-context.ts";
import { ViewLink } from "./view-link.tsx";

/**
 * The name of the site, the stories and the languages. A story is a link: it is also an address.
 * @param props.away whether the page shows no story, so that none is the current one
 * @param props.children what else can be done with the page: buttons, which need scripts
 */
export function Masthead({ away = false, children }: { away?: boolean; children?: ComponentChildren }) {
  const { index, view, messages } = useSite();
  return (
    <header class="masthead">
      <p class="site-name">{messages.siteName}</p>
      <nav aria-label={messages.stories}>
        <ul>
          <li>
            <StoryLink story={null} title={messages.overview} away={away} />
          </li>
          {index.dataset.stories.map((story) => (
            <li key={story.id}>
              <StoryLink story={story.id} title={localise(story.title, messages.tag).text} away={away} />
            </li>
          ))}
        </ul>
      </nav>
      {children}
      <ul class="languages" aria-label={messages.languageLabel}>
        {LOCALES.filter((locale) => locale !== view.locale).map((locale) => (
          <li key={locale}>
            <ViewLink patch={{ locale }} language={locale}>
              {messagesFor(locale).languageName}
            </ViewLink>
          </li>
        ))}
      </ul>
    </header>
  );
}

const { selection, filters, camera, panel } = INITIAL_VIEW;
const STORY_START = { selection, filters, camera, panel };

/** A story starts with nothing picked, nothing filtered, and where its own framing puts the map. */
function StoryLink({ story, title, away }: { story: string | null; title: string; away: boolean }) {
  const { view } = useSite();
  return (
    <ViewLink patch={{ story, ...STORY_START }} current={!away && view.story === story}>
      {title}
    </ViewLink>
  );
}
