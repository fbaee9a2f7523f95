import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Evidence } from "../view/derive.ts";
import { EvidenceContext, type NumberedEvidence, numbered } from "./claim-references.tsx";
import { ClaimsByTopic } from "./claims-by-topic.tsx";
import { type ExplainedTerms, GlossaryContext } from "./glossed.tsx";
import { NotYetReported } from "./not-yet-reported.tsx";
import { PanelActions } from "./panel-actions.tsx";
import { closeSelection, useSite } from "./site-context.ts";

/**
 * The panel of the selection: its heading, its facts, and the claims behind them. It takes the focus
 * when it was opened by keyboard or from another panel.
 * @param evidence in the order in which it is numbered
 */
export function PanelFrame(props: {
  kicker: ComponentChildren;
  name: ComponentChildren;
  evidence: readonly Evidence[];
  children: ComponentChildren;
  /** What stands after the claims. */
  after: ComponentChildren;
}) {
  const site = useSite();
  const { messages, focus } = site;
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // Who walks through a document stays there.
    if (panel.current && site.view.panel.type !== "document") bringIntoView(panel.current);
    if (focus.toHeading) heading.current?.focus({ preventScroll: true });
    focus.toHeading = false;
  }, [focus]);
  const evidence: NumberedEvidence = numbered(props.evidence);
  const explained = useRef<ExplainedTerms>(new Map()).current;
  return (
    <EvidenceContext value={evidence}>
      <GlossaryContext value={explained}>
        <aside class="evidence" ref={panel} aria-labelledby="evidence-heading">
          <header>
            <p class="kicker">{props.kicker}</p>
            <h2 id="evidence-heading" ref={heading} tabIndex={-1}>
              {props.name}
            </h2>
            <button type="button" class="close" onClick={(event) => closeSelection(site, event)}>
              <span aria-hidden="true">×</span>
              <span class="visually-hidden">{messages.evidence.close}</span>
            </button>
          </header>
          <NotYetReported />
          {props.children}
          <PanelActions />
          {evidence.size > 0 && (
            <section class="claims" aria-labelledby="claims-heading">
              <h3 id="claims-heading">{messages.claims.heading(evidence.size)}</h3>
              <ClaimsByTopic />
            </section>
          )}
          {props.after}
        </aside>
      </GlossaryContext>
    </EvidenceContext>
  );
}

/** A panel that stands in the page, not over it, may open out of sight. */
function bringIntoView(panel: HTMLElement): void {
  if (getComputedStyle(panel).position === "static") panel.scrollIntoView({ block: "start" });
}
