import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { AlsoSaid } from "../panels/also-said.tsx";
import { Announcer } from "../panels/announcer.tsx";
import { Credits, CreditsLine } from "../panels/credits.tsx";
import { DocumentList } from "../panels/document-list.tsx";
import { Entries } from "../panels/entries.tsx";
import { EvidencePanel } from "../panels/evidence-panel.tsx";
import { Headline } from "../panels/headline.tsx";
import { LegendPanel } from "../panels/legend-panel.tsx";
import { ListToolbar } from "../panels/list-toolbar.tsx";
import { Masthead } from "../panels/masthead.tsx";
import { closeSelection, type Site, SiteContext } from "../panels/site-context.ts";
import { SkipLink } from "../panels/skip-link.tsx";

/**
 * The page for readers: map, list, evidence. Map and panels meet in the view state only.
 * @param map what stands where the map goes
 */
export function Explore({ site, map }: { site: Site; map: ComponentChildren }) {
  const { selection, panel } = site.store.view.value;
  const isOpen = selection.type !== "none";
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
      <main class="explore" data-evidence={isOpen ? "open" : undefined} data-panel={panel.type}>
        {/* Before the map: the keyboard comes to the list after at most a dozen stops. */}
        <div class="column">
          <Headline />
          <ListToolbar />
          <Entries />
          <AlsoSaid />
          <DocumentList />
          <Credits />
        </div>
        <div class="stage">
          {map}
          <LegendPanel roomy={roomy.current && panel.type !== "table"} />
          <CreditsLine />
        </div>
        <EvidencePanel />
      </main>
    </SiteContext>
  );
}
