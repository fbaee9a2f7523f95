import { useLayoutEffect, useRef } from "preact/hooks";
import { localise } from "../i18n/localise.ts";
import { INITIAL_VIEW } from "../view/view-state.ts";
import { MastheadTools } from "./masthead-tools.tsx";
import { useSite } from "./site-context.ts";
import { ViewLink } from "./view-link.tsx";

/**
 * The name of the site, the stories, and what there is besides. A story is a link: it is also an address.
 * @param props.away whether the page shows no story, so that none is the current one
 */
export function Masthead({ away = false }: { away?: boolean }) {
  const { index, view, messages } = useSite();
  const nav = useRef<HTMLElement>(null);
  useLayoutEffect(() => showCurrent(nav.current), [view.story, view.locale]);
  return (
    <header class="masthead">
      <p class="site-name">{messages.siteName}</p>
      <nav ref={nav} aria-label={messages.stories}>
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
      <MastheadTools />
    </header>
  );
}

/** Where the stories scroll, brings the one that is open into sight. */
function showCurrent(nav: HTMLElement | null): void {
  const current = nav?.querySelector("[aria-current]");
  if (!nav || !current) return;
  const [frame, link] = [nav.getBoundingClientRect(), current.getBoundingClientRect()];
  nav.scrollLeft += Math.ceil(Math.max(0, link.right - frame.right)) - Math.max(0, frame.left - link.left);
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
