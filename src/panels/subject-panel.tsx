import { dateInWords } from "../i18n/dates.ts";
import { localise } from "../i18n/localise.ts";
import type { Organisation, Place, Stake } from "../model/dataset.ts";
import { groupAlike } from "../model/said-alike.ts";
import { entriesOf } from "../model/subjects.ts";
import { evidenceOfSubject } from "../view/evidence-order.ts";
import { citationOfSubject } from "./citation.ts";
import { Cite } from "./cite.tsx";
import { entrySentence } from "./entry-words.ts";
import { InLanguage } from "./localised.tsx";
import { NamedLink, PlaceProvenance } from "./named-place.tsx";
import { pageAddress } from "./page-address.ts";
import { PanelFrame } from "./panel-frame.tsx";
import { Cited, NotStated, PropertyRow } from "./property-row.tsx";
import { useSite } from "./site-context.ts";
import { EntrySwatch } from "./swatch.tsx";
import { EntryLink } from "./view-link.tsx";

/** A place or organisation: what it is called, where it is, who owns it, what is claimed of it, what it has to do with. */
export function SubjectPanel({ subject }: { subject: Place | Organisation }) {
  const { index, messages } = useSite();
  const isPlace = "precision" in subject;
  const evidence = evidenceOfSubject(index, subject);
  const words = messages.reading.subjects;
  return (
    <PanelFrame
      kicker={words.kinds[isPlace ? "place" : "organisation"]}
      name={<InLanguage {...localise(subject.names, messages.tag)} />}
      evidence={evidence}
      after={
        evidence.length > 0 && (
          <footer class="panel-end">
            <Cite
              heading={messages.provenance.cite.heading}
              text={() => citationOfSubject({ index, messages }, subject, pageAddress())}
            />
          </footer>
        )
      }
    >
      <dl class="properties">
        <NamesRow subject={subject} />
        {isPlace ? (
          <PropertyRow label={words.position}>
            <PlaceProvenance id={subject.id} />
          </PropertyRow>
        ) : (
          <OwnersRow owners={subject.owners} />
        )}
        <EntriesRow id={subject.id} />
      </dl>
      {evidence.length === 0 && <p class="what-it-is quiet">{words.noClaims}</p>}
    </PanelFrame>
  );
}

/** Every name the register knows, each marked with its language: the place's own first. */
function NamesRow({ subject }: { subject: Place | Organisation }) {
  const { messages } = useSite();
  const { names, local, aliases } = subject;
  const shown = localise(names, messages.tag).text;
  const own = local === null ? undefined : names[local];
  const others = Object.entries(names).filter(([, name]) => name !== own && name !== shown);
  return (
    <PropertyRow label={messages.reading.subjects.names}>
      <ul class="names">
        {local !== null && own !== undefined && (
          <li lang={local} class="value">
            {own}
          </li>
        )}
        {[...new Map(others.map(([lang, name]) => [name, lang]))].map(([name, lang]) => (
          <li key={name} lang={lang}>
            {name}
          </li>
        ))}
        {aliases.map((alias) => (
          <li key={alias}>{alias}</li>
        ))}
      </ul>
    </PropertyRow>
  );
}

/** Who is said to own or control it, and how much of it where that is stated. */
function OwnersRow({ owners }: { owners: readonly Stake[] }) {
  const { messages } = useSite();
  const words = messages.reading.subjects;
  return (
    <PropertyRow label={words.owners}>
      {owners.length === 0 && <NotStated />}
      {groupAlike(owners).map(({ said: { owner, value, unit, bound, when }, claims }) => {
        const isStated = value !== null && unit !== null && bound !== null;
        const size = isStated ? messages.amount({ value, unit, per: null, bound }) : words.shareNotStated;
        return (
          <Cited
            key={claims[0]}
            claims={claims}
            detail={
              <ul class="facets">
                <li>{size}</li>
                {when && <li>{messages.evidence.speaksOf(dateInWords(when, messages))}</li>}
              </ul>
            }
          >
            <NamedLink id={owner} />
          </Cited>
        );
      })}
    </PropertyRow>
  );
}

function EntriesRow({ id }: { id: string }) {
  const { index, messages } = useSite();
  const entries = entriesOf(index, id);
  return (
    <PropertyRow label={messages.reading.subjects.entries}>
      {entries.length === 0 && <span class="unknown">{messages.reading.subjects.noEntries}</span>}
      <ul class="entry-links swatched">
        {entries.map((entry) => (
          <li key={entry.id}>
            <EntrySwatch entry={entry} />
            <EntryLink id={entry.id}>{entrySentence({ index, messages }, entry)}</EntryLink>
          </li>
        ))}
      </ul>
    </PropertyRow>
  );
}
