import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { AlsoSaid } from "../panels/also-said.tsx";
import { Announcer } from "../panels/announcer.tsx";
import { Credits, CreditsLine } from "../panels/credits.tsx";
import { DocumentList } from "../panels/document-list.tsx";
import { EntryList } from "../panels/entry-list.tsx";
import { EvidencePanel } from "../panels/evidence-panel.tsx";
import { Headline } from "../panels/headline.tsx";
import { LegendPanel } from "../panels/legend-panel.tsx";
import { Masthead } from "../panels/masthead.tsx";
import { closeSelection, type Site, SiteContext } from "../panels/site-context.ts";
import { SkipLink } from "../panels/skip-link.tsx";
import { TimeKey } from "../panels/time-key.tsx";
import { TimeStrip } from "../panels/time-strip.tsx";

/**
 * The page for readers: map, list, evidence. Map and panels meet in the view state only.
 * @param map what stands where the map goes
 */
export function Explore({ site, map }: { site: Site; map: ComponentChildren }) {
  const isOpen = site.store.view.value.selection.type !== "none";
  const roomy = useRef(matchMedia("(min-width: 701px) and (min-height: 600px)").matches);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) closeSelection(site);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [site]);
  return (
    <SiteContext value={site}>
      <SkipLink />
      <Announcer />
      <Masthead />
      <main class="explore" data-evidence={isOpen ? "open" : undefined}>
        <div class="stage">
          {map}
          <LegendPanel roomy={roomy.current} />
          <div class="stage-foot">
            <CreditsLine />
            <TimeKey />
          </div>
        </div>
        <div class="column">
          <Headline />
          <EntryList />
          <AlsoSaid />
          <DocumentList />
          <Credits />
        </div>
        <TimeStrip />
        <EvidencePanel />
      </main>
    </SiteContext>
  );
}
