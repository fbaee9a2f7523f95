import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Entry } from "../model/dataset.ts";
import { evidenceFor, selectedEntry } from "../view/derive.ts";
import { AgreementFacts } from "./agreement-facts.tsx";
import { EvidenceContext, numbered } from "./claim-references.tsx";
import { ClaimsByDocument } from "./claims-by-document.tsx";
import { DraftMark } from "./draft-mark.tsx";
import { entryIs, entryName } from "./entry-words.ts";
import { FacilityFacts } from "./facility-facts.tsx";
import { FlowFacts } from "./flow-facts.tsx";
import { MeasureFacts } from "./measure-facts.tsx";
import { NotYetReported } from "./not-yet-reported.tsx";
import { closeSelection, useSite } from "./site-context.ts";

/** What is picked, in plain words: its properties and the claims they rest on. Nothing when nothing is picked. */
export function EvidencePanel() {
  const { index, view } = useSite();
  const entry = selectedEntry(index, view);
  return entry && <OpenPanel key={entry.id} entry={entry} />;
}

function OpenPanel({ entry }: { entry: Entry }) {
  const site = useSite();
  const { index, messages, focus } = site;
  const evidence = useMemo(() => numbered(evidenceFor(index, entry)), [index, entry]);
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (panel.current) bringIntoView(panel.current);
    if (focus.toHeading) heading.current?.focus({ preventScroll: true });
    focus.toHeading = false;
  }, [focus]);
  return (
    <EvidenceContext value={evidence}>
      <aside class="evidence" ref={panel} aria-labelledby="evidence-heading">
        <header>
          <p class="kicker">
            {messages.entryTypes[entry.type]} <DraftMark entry={entry} />
          </p>
          <h2 id="evidence-heading" ref={heading} tabIndex={-1}>
            {entryName(site, entry)}
          </h2>
          <button type="button" class="close" onClick={() => closeSelection(site)}>
            <span aria-hidden="true">×</span>
            <span class="visually-hidden">{messages.evidence.close}</span>
          </button>
        </header>
        <NotYetReported />
        <p class="what-it-is">{entryIs(site, entry)}</p>
        <dl class="properties">
          <Facts entry={entry} />
        </dl>
        <section class="claims" aria-labelledby="claims-heading">
          <h3 id="claims-heading">{messages.claims.heading(evidence.size)}</h3>
          <ClaimsByDocument evidence={[...evidence.values()]} numbered />
        </section>
      </aside>
    </EvidenceContext>
  );
}

/** A panel that stands in the page, not over it, may open out of sight. */
function bringIntoView(panel: HTMLElement): void {
  if (getComputedStyle(panel).position === "static") panel.scrollIntoView({ block: "start" });
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
