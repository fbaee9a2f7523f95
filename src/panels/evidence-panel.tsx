import { useMemo } from "preact/hooks";
import type { Entry } from "../model/dataset.ts";
import { selectedEntry, selectedSubject } from "../view/derive.ts";
import { orderedEvidence } from "../view/evidence-order.ts";
import { AgreementFacts } from "./agreement-facts.tsx";
import { citationOfEntry } from "./citation.ts";
import { Cite } from "./cite.tsx";
import { DraftMark } from "./draft-mark.tsx";
import { entryIs, entryName } from "./entry-words.ts";
import { FacilityFacts } from "./facility-facts.tsx";
import { FlowFacts } from "./flow-facts.tsx";
import { Glossed } from "./glossed.tsx";
import { MeasureFacts } from "./measure-facts.tsx";
import { pageAddress } from "./page-address.ts";
import { PanelFrame } from "./panel-frame.tsx";
import { ProvenanceDetails } from "./provenance-details.tsx";
import { SaidBy } from "./said-by.tsx";
import { SideBySideTable } from "./side-by-side-table.tsx";
import { useSite } from "./site-context.ts";
import { SubjectPanel } from "./subject-panel.tsx";

/** What is picked, in plain words: its properties and the claims they rest on. Nothing when nothing is picked. */
export function EvidencePanel() {
  const { index, view } = useSite();
  const entry = selectedEntry(index, view);
  if (entry) return <EntryPanel key={entry.id} entry={entry} />;
  const subject = selectedSubject(index, view);
  return subject && <SubjectPanel key={subject.id} subject={subject} />;
}

function EntryPanel({ entry }: { entry: Entry }) {
  const { index, messages } = useSite();
  const wording = { index, messages };
  const evidence = useMemo(() => orderedEvidence(index, entry), [index, entry]);
  return (
    <PanelFrame
      kicker={
        <>
          {messages.entryTypes[entry.type]} <DraftMark entry={entry} />
        </>
      }
      name={entryName(wording, entry)}
      evidence={evidence}
      after={
        <footer class="panel-end">
          <ProvenanceDetails entry={entry} />
          <Cite
            heading={messages.provenance.cite.heading}
            text={() => citationOfEntry(wording, entry, pageAddress())}
          />
        </footer>
      }
    >
      <p class="what-it-is">
        <Glossed text={entryIs(wording, entry)} />
      </p>
      <SaidBy entry={entry} />
      <dl class="properties">
        <Facts entry={entry} />
      </dl>
      <SideBySideTable entry={entry} />
    </PanelFrame>
  );
}

function Facts({ entry }: { entry: Entry }) {
  switch (entry.type) {
    case "facility":
      return <FacilityFacts facility={entry} />;
    case "flow":
      return <FlowFacts flow={entry} />;
    case "measure":
      return <MeasureFacts measure={entry} />;
    case "agreement":
      return <AgreementFacts agreement={entry} />;
  }
}
