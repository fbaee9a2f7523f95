import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { AlsoSaid } from "../panels/also-said.tsx";
import { Announcer } from "../panels/announcer.tsx";
import { Credits, CreditsLine } from "../panels/credits.tsx";
import { Dialogs } from "../panels/dialogs.tsx";
import { DocumentList } from "../panels/document-list.tsx";
import { EntryList } from "../panels/entry-list.tsx";
import { EvidencePanel } from "../panels/evidence-panel.tsx";
import { Headline } from "../panels/headline.tsx";
import { LegendPanel } from "../panels/legend-panel.tsx";
import { Masthead } from "../panels/masthead.tsx";
import { createDialogs, DialogsContext, openDialog } from "../panels/open-dialog.ts";
import { closeSelection, type Site, SiteContext } from "../panels/site-context.ts";
import { SkipLink } from "../panels/skip-link.tsx";
import { bindKeys } from "./keys.ts";

/**
 * The page for readers: map, list, evidence. Map and panels meet in the view state only.
 * @param map what stands where the map goes
 */
export function Explore({ site, map }: { site: Site; map: ComponentChildren }) {
  const isOpen = site.store.view.value.selection.type !== "none";
  const roomy = useRef(matchMedia("(min-width: 701px) and (min-height: 600px)").matches);
  const dialogs = useMemo(createDialogs, []);
  // At once, not after the next paint, which a map that is busy drawing holds back.
  useLayoutEffect(
    () =>
      bindKeys(
        document,
        () => dialogs.singleKeys.peek(),
        (action) => ("open" in action ? openDialog(dialogs, action.open) : closeSelection(site)),
      ),
    [site, dialogs],
  );
  return (
    <SiteContext value={site}>
      <SkipLink />
      <Announcer />
      <DialogsContext value={dialogs}>
        <Masthead />
        <Dialogs />
      </DialogsContext>
      <main class="explore" data-evidence={isOpen ? "open" : undefined}>
        <div class="stage">
          {map}
          <LegendPanel roomy={roomy.current} />
          <CreditsLine />
        </div>
        <div class="column">
          <Headline />
          <EntryList />
          <AlsoSaid />
          <DocumentList />
          <Credits />
        </div>
        <EvidencePanel />
      </main>
    </SiteContext>
  );
}
