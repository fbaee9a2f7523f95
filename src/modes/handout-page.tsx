import type { ComponentChildren } from "preact";
import { publishedInWords } from "../i18n/dates.ts";
import type { HandoutMessages } from "../i18n/messages/handout.ts";
import type { Story } from "../model/dataset.ts";
import type { Question } from "../model/tour.ts";
import { NumberedList } from "../panels/handout/numbered-list.tsx";
import { Answers, Questions } from "../panels/handout/questions.tsx";
import { Limits } from "../panels/limits.tsx";
import { InLanguage, Localised } from "../panels/localised.tsx";
import { type Site, SiteContext, useSite } from "../panels/site-context.ts";
import { siteFolder } from "../panels/site-folder.ts";
import type { NumberedEntry } from "../view/entry-numbers.ts";
import { answersFile, handoutFile, pageFile } from "../view/page-file.ts";

/** What the printed sheets of a story are made of. */
export interface HandoutContents {
  readonly words: HandoutMessages;
  readonly story: Story;
  readonly questions: readonly Question[];
}

/** A story on two sheets of paper: map, numbered list, questions, and where it lives. */
export function HandoutPage(
  props: HandoutContents & {
    site: Site;
    numbered: readonly NumberedEntry[];
    map: ComponentChildren;
    /** The story's whole address, and a code that leads there; null where nobody knows it. */
    online: { address: string; code: ComponentChildren } | null;
  },
) {
  const { site, words, story, questions, numbered, map, online } = props;
  return (
    <SiteContext value={site}>
      <ScreenLinks words={words} story={story} sheet="handout" />
      <main class="handout">
        <Heading words={words} story={story} kicker={words.heading} />
        <p class="fill-in">
          <span>{words.name}</span>
          <span>{words.date}</span>
        </p>
        <figure>{map}</figure>
        <NumberedList words={words} numbered={numbered} />
        <section aria-labelledby="questions">
          <h2 id="questions">{words.questions}</h2>
          <Questions questions={questions} />
        </section>
        <Limits />
        <Closing words={words} story={story} online={online} />
      </main>
    </SiteContext>
  );
}

/** The answers, on a sheet of their own. */
export function AnswersPage({ site, words, story, questions }: HandoutContents & { site: Site }) {
  return (
    <SiteContext value={site}>
      <ScreenLinks words={words} story={story} sheet="answers" />
      <main class="handout">
        <Heading words={words} story={story} kicker={words.answers} />
        <Answers words={words} questions={questions} />
      </main>
    </SiteContext>
  );
}

function Heading({ words, story, kicker }: Pick<HandoutContents, "words" | "story"> & { kicker: string }) {
  const { messages } = useSite();
  return (
    <header>
      <p class="kicker">
        {messages.siteName} · {kicker}
      </p>
      <h1>
        <Localised text={story.title} />
      </h1>
      {kicker === words.heading && (
        <p class="lead">
          <Localised text={story.line} />
        </p>
      )}
    </header>
  );
}

function ScreenLinks(props: Pick<HandoutContents, "words" | "story"> & { sheet: "handout" | "answers" }) {
  const { words, story, sheet } = props;
  const { view } = useSite();
  const other = sheet === "handout" ? answersFile : handoutFile;
  return (
    <nav class="screen-only">
      <a href={siteFolder() + pageFile(story.id, view.locale)}>{words.toStory}</a>
      <a href={siteFolder() + other(story.id, view.locale)}>
        {sheet === "handout" ? words.toAnswers : words.toHandout}
      </a>
      <span>{words.howToPrint}</span>
    </nav>
  );
}

/** Which documents the phrases are from, and where the story is. */
function Closing(
  props: Pick<HandoutContents, "words" | "story"> & Pick<Parameters<typeof HandoutPage>[0], "online">,
) {
  const { words, story, online } = props;
  const { index, messages, view } = useSite();
  const documents = index.dataset.documents.filter((document) => document.story === story.id);
  return (
    <footer>
      <section aria-labelledby="documents">
        <h2 id="documents">{words.documents}</h2>
        <ul>
          {documents.map(({ id, publisher, title, language, published }) => (
            <li key={id}>
              <b>{publisher}</b> <InLanguage text={title} lang={language} />
              {published && ` (${publishedInWords(published.date, messages)})`}
            </li>
          ))}
        </ul>
        <p class="version">{messages.dataVersion(index.dataset.version)}</p>
      </section>
      <section class="online">
        {online?.code}
        <p>
          <b>{words.online}</b>
          <br />
          {online ? (
            <a href={online.address}>{online.address}</a>
          ) : (
            words.noAddress(pageFile(story.id, view.locale))
          )}
        </p>
      </section>
    </footer>
  );
}
