import type { ComponentChildren } from "preact";
import { EmbedBar } from "../panels/embed-bar.tsx";
import { EmbedSources } from "../panels/embed-sources.tsx";
import { EvidencePanel } from "../panels/evidence-panel.tsx";
import { Localised } from "../panels/localised.tsx";
import { MapKey } from "../panels/map-key.tsx";
import { useSite } from "../panels/site-context.ts";
import { viewNotes } from "../panels/view-notes.ts";

interface EmbedParts {
  /** What stands where the map goes. */
  readonly map: ComponentChildren;
  /** Everything on the map as text, with what it rests on. */
  readonly list: ComponentChildren;
  readonly fullScreen?: ComponentChildren;
}

/**
 * The map in a frame of another page: title, map, legend and list as sheets that open over it, sources. The same before
 * and after scripts have run, so that nothing moves. What the host leaves out is left out by the style sheet.
 */
export function Embed({ map, list, fullScreen }: EmbedParts) {
  const { view } = useSite();
  return (
    <main class="embed" data-panel={view.panel.type}>
      <div class="embed-body">
        <EmbedTitle />
        <div class="embed-stage">
          {map}
          <EmbedNotes />
        </div>
        <MapKey />
        <EmbedBar list={list} fullScreen={fullScreen} />
        <EvidencePanel />
      </div>
      <EmbedSources />
    </main>
  );
}

function EmbedTitle() {
  const { index, view, messages } = useSite();
  const story = view.story === null ? undefined : index.storyById.get(view.story);
  return <h1 class="embed-title">{story ? <Localised text={story.title} /> : messages.overviewTitle}</h1>;
}

/** Which time and which filters hold: without a control that shows them. */
function EmbedNotes() {
  const { index, view, messages } = useSite();
  const notes = viewNotes({ index, messages }, { ...view, selection: { type: "none" } });
  return notes.length === 0 ? null : <p class="embed-notes">{notes.join(" ")}</p>;
}
