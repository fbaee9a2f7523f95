import { Localised } from "./localised.tsx";
import { useSite } from "./site-context.ts";

/** What the story's documents leave out, after what they say; in the overview, what the whole cannot tell. */
export function Limits() {
  const { index, view, messages } = useSite();
  const { stories, documents } = index.dataset;
  const story = stories.find(({ id }) => id === view.story);
  const sentences = story
    ? story.limits?.map((limit) => <Localised key={limit.en} text={limit} />)
    : messages.limits.overview(documents.length);
  if (!sentences) return null;
  return (
    <section class="limits" aria-labelledby="limits-heading">
      <h2 id="limits-heading">{messages.limits.heading}</h2>
      <ul>
        {sentences.map((sentence, at) => (
          <li key={at}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
