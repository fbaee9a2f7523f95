import { useRef } from "preact/hooks";
import type { Organisation, Place } from "../model/dataset.ts";
import type { DatasetIndex } from "../view/dataset-index.ts";
import { type Evidence, evidenceFor, selectedId } from "../view/derive.ts";
import { NoSwatch } from "./mark-swatch.tsx";
import { Named } from "./named-place.tsx";
import { moveFocus, useRoving } from "./roving.ts";
import { pick, useSite } from "./site-context.ts";

/**
 * What the documents say about organisations and places that have no mark of their own. Not entries of the map,
 * so they are not counted among these; each opens in the panel as they do. One tab stop, as the list is.
 */
export function AlsoSaid() {
  const { index, messages, view } = useSite();
  const { organisations, places } = index.dataset;
  const said = (subject: Subject) => ({ subject, evidence: evidenceUnderStory(index, subject, view.story) });
  const groups = [
    { heading: messages.list.organisations, subjects: organisations.map(said).filter(hasClaims) },
    { heading: messages.list.places, subjects: places.map(said).filter(hasClaims) },
  ].filter(({ subjects }) => subjects.length > 0);
  const section = useRef<HTMLElement>(null);
  const ids = groups.flatMap(({ subjects }) => subjects.map(({ subject }) => subject.id));
  const roving = useRoving(ids, selectedId(view));
  if (groups.length === 0) return null;
  return (
    <section
      class="also-said"
      aria-labelledby="also-said-heading"
      ref={section}
      onKeyDown={(event) => moveFocus(event, section.current, "both")}
    >
      <h2 id="also-said-heading">{messages.list.alsoSaid}</h2>
      <p class="quiet">{messages.list.alsoSaidLine}</p>
      {groups.map(({ heading, subjects }) => (
        <section class="group" key={heading}>
          <h3>{heading}</h3>
          <ul>
            {subjects.map(({ subject, evidence }) => (
              <li key={subject.id}>
                <SaidOf
                  subject={subject}
                  evidence={evidence}
                  tabStop={subject.id === roving.stop}
                  onFocus={() => roving.reach(subject.id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

type Subject = Organisation | Place;

function hasClaims({ evidence }: { evidence: readonly Evidence[] }): boolean {
  return evidence.length > 0;
}

/** The claims about a subject; under a story, those of the story's documents. */
function evidenceUnderStory(index: DatasetIndex, subject: Subject, story: string | null): Evidence[] {
  const evidence = evidenceFor(index, subject);
  return story === null ? evidence : evidence.filter(({ document }) => document.story === story);
}

function SaidOf(props: {
  subject: Subject;
  evidence: readonly Evidence[];
  tabStop: boolean;
  onFocus: () => void;
}) {
  const { subject, evidence, tabStop, onFocus } = props;
  const site = useSite();
  const { messages, view } = site;
  return (
    <button
      type="button"
      class="entry"
      data-subject={subject.id}
      aria-current={selectedId(view) === subject.id ? "true" : undefined}
      tabIndex={tabStop ? 0 : -1}
      onFocus={onFocus}
      onClick={(event) => pick(site, subject.id, event)}
    >
      <NoSwatch />
      <span class="entry-words">
        <span class="entry-name">
          <Named id={subject.id} />
        </span>{" "}
        <span class="count">{messages.list.claims(evidence.length)}</span>
      </span>
    </button>
  );
}
